/** A file of `content/` as it lies on disk. */
export interface ContentFile {
  /** Path from the project's root with forward slashes, e.g. `content/dokumenter/holstebro/chef.mdx`. */
  path: string;
  /** Nothing where it is no file. */
  bytes: Uint8Array;
  /**
   * Left out for a file that was read. Else what stands there in its place: a link, a folder that holds no file (one that
   * does is known by them), something else that is no file, or a file that could not be opened.
   */
  kind?: 'link' | 'folder' | 'other' | 'locked';
}
