/** A file of `content/` that could be decoded. */
export interface TextFile {
  /** Path from the project's root with forward slashes, e.g. `content/dokumenter/holstebro/chef.mdx`. */
  path: string;
  text: string;
}
