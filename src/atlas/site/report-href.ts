import type { Site } from '../model.ts';

/** What a reader has found something wrong with. */
export interface ReportedPlace {
  /** What the page is called. */
  page: string;
  /** Its whole address, or that from the root of the site where nobody has said where it stands. */
  address: string;
  /** The text of the statement; left out where the page as a whole is meant. */
  statement?: string;
}

/**
 * Write the address that a reader reports a mistake to, with page and statement filled in: that of the repository where
 * it has one, else mail. `null` where the owner has given neither.
 */
export function formatReportHref(
  { name, contact, repository }: Pick<Site, 'name' | 'contact' | 'repository'>,
  { page, address, statement }: ReportedPlace,
): string | null {
  const template =
    repository?.report ?? (contact.mail === null ? null : `mailto:${contact.mail}?subject={titel}&body={tekst}`);
  if (template === null) return null;
  const title = `${name}: ${page}`;
  const text = [
    `Side: ${page}`,
    `Adresse: ${address}`,
    ...(statement === undefined ? [] : [`Forventning: »${statement}«`]),
    '',
    'Hvad er forkert?',
    '',
    'Hvordan skulle der stå, eller hvor i dokumentet står det?',
    '',
  ].join('\r\n');
  return template.replaceAll('{titel}', encodeURIComponent(title)).replaceAll('{tekst}', encodeURIComponent(text));
}

/**
 * Write the address where a file of the content is changed; `null` where the owner has given none.
 *
 * @param file path from the root of the project: `content/dokumenter/holstebro/chef.mdx`
 */
export function formatEditHref({ repository }: Pick<Site, 'repository'>, file: string): string | null {
  return repository?.edit?.replaceAll('{fil}', file) ?? null;
}
