/** A file of the build that a reader's device keeps. */
export interface SavedFile {
  /** Its address, relative to the site's root; a page by its folder: `./`, `trin/`. */
  url: string;
  /** Changes with its bytes; `null` where its name does. */
  revision: string | null;
  /** Subresource integrity: what comes with other bytes is refused. */
  integrity: string;
  /** In bytes. */
  size: number;
}
