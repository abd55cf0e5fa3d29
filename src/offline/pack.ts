/** A file of the build that a reader's device may keep, as the index of packs tells of it. */
export interface KeptFile {
  /** Its address, relative to the site's root; a page by its folder: `./`, `trin/`. */
  url: string;
  /** Of its content, as `readContent` gives it: the first 128 bits of SHA-256, in base64url. */
  hash: string;
  /** Of its content, in bytes. */
  size: number;
  /** Media type. */
  type: string;
}

/** What is fetched at once: the contents of its files, one after the other, compressed as a whole (Zstandard). */
export interface Pack {
  /** Its address, relative to the site's root. Holds the hash of its bytes. */
  url: string;
  /** Subresource integrity of its bytes. */
  integrity: string;
  /** Its bytes on the way. */
  size: number;
}

/** A pack of pages. Those that are not kept by themselves are fetched when the reader asks for the whole atlas. */
export interface FilePack extends Pack {
  isKeptByItself: boolean;
}

/** What the packs hold, in their order: a pack itself, as the worker finds the files in the packs by it. */
export type PackIndex = readonly (readonly KeptFile[])[];
