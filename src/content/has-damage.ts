import { documentFile } from './document-file.ts';

/** Tell whether a file of a document is damaged: what refers to the document is then not checked. */
export function hasDamage(document: string, damaged: ReadonlySet<string>): boolean {
  return [...damaged].some((file) => file.startsWith(documentFile(document, '')));
}
