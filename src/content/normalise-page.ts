import { parse } from 'yaml';
import { normaliseText } from './normalise-text.ts';

/** The facts of a page, between two lines of three dashes at its beginning. */
export const FACTS = /^---[ \t]*\n(?<facts>[\s\S]*?\n)?---[ \t]*(?:\n|$)/u;

/**
 * Give a page the text from which it is rendered: normalised as the reader does it, its facts as the reader's own parser
 * reads them (JSON is YAML that every parser reads alike). A page that cannot be read is left as it is: it has been
 * refused, and where it is being edited the mistake is shown over it.
 */
export function normalisePage(written: string): string {
  const text = normaliseText(written);
  const match = FACTS.exec(text);
  if (match === null) return text;
  try {
    const facts: unknown = parse(match.groups?.['facts'] ?? '');
    return `---\n${JSON.stringify(facts)}\n---\n${text.slice(match[0].length)}`;
  } catch {
    return text;
  }
}
