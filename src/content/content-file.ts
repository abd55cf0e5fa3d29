/** A file of `content/` as it lies on disk. */
export interface ContentFile {
  /** Path from the project's root with forward slashes, e.g. `content/dokumenter/holstebro/chef.mdx`. */
  path: string;
  bytes: Uint8Array;
}
