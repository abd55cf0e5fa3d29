import { documentFile } from './document-file.ts';

/**
 * Give the path of the page of a level.
 *
 * @example levelFile('holstebro/chef') // 'content/dokumenter/holstebro/chef.mdx'
 */
export function levelFile(level: string): string {
  const [document = '', slug = ''] = level.split('/');
  return documentFile(document, `${slug}.mdx`);
}
