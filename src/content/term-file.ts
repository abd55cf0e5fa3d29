/**
 * Give the path of the file of a term: the file's name is the term's id.
 *
 * @example termFile('trivsel') // 'content/begreber/trivsel.yaml'
 */
export function termFile(term: string): string {
  return `content/begreber/${term}.yaml`;
}
