/**
 * Give the path of a file of a document.
 *
 * @example documentFile('holstebro', 'chef.mdx') // 'content/dokumenter/holstebro/chef.mdx'
 */
export function documentFile(document: string, name: string): string {
  return `content/dokumenter/${document}/${name}`;
}
