import type { Site } from '../model.ts';

/** What is cited, as the index has it. */
export interface CitedStatement {
  text: string;
  title: string | null;
  level: string;
  /** The form or heading it stands under. */
  form: string | null;
  document: { title: string; year: number | null };
  organisation: string;
  /** The whole address, or a mark that a script puts it in the place of. */
  address: string;
}

/** What stands for the words of the statement where they are on the page already. */
export const WORDS_MARK = '{tekst}';

/** What stands for the address where nobody has said where the site stands: the browser knows. */
export const ADDRESS_MARK = '{adresse}';

/**
 * Write the reference to a statement: the words, whose they are, what they restate, where they stand. The day of reading
 * is added by whoever reads.
 */
export function formatCitation(
  { name, edition }: Pick<Site, 'name' | 'edition'>,
  { text, title, level, form, document, organisation, address }: CitedStatement,
): string {
  const words = title === null ? text : `${title}. ${text}`;
  const parts = [
    `${name}, gengivet efter ${document.title}`,
    organisation,
    document.year === null ? 'uden år' : String(document.year),
    level,
    ...(form === null ? [] : [form]),
    address,
    ...(edition === null ? [] : [`udgave ${edition}`]),
  ];
  return `»${words}« ${parts.join(', ')}.`;
}
