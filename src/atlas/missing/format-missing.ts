import type { WishKind, WishList } from './missing.ts';

/** What each kind is called, for editors. */
const HEADINGS: Readonly<Record<WishKind, string>> = {
  drafts: 'Niveauer, der er kladder',
  counterparts: 'Par, ingen har læst igennem: de likeste modparter at begynde med',
  'search-words': 'Ansvar uden søgeord',
  'terms-of-statements': 'Forventninger uden begreb',
  unconnected: 'Forventninger, intet i andre dokumenter ligner',
  subjects: 'Begreber, forventninger måske handler om uden at nævne dem',
  rows: 'Rækker: forventninger på to niveauer, der ligner hinanden',
  'new-terms': 'Ord, der kunne være begreber',
};

/**
 * Write what would make a document better for the terminal: a heading a kind, the wishes under it, each with the lines
 * to paste and where.
 *
 * @param most so many of each kind; the rest is only counted
 */
export function formatMissing(title: string, lists: readonly WishList[], most: number): string {
  if (lists.length === 0) return `»${title}«: Der er intet at foreslå.`;
  const blocks = lists.map(({ kind, wishes }, i) => {
    const shown = wishes
      .slice(0, most)
      .map(({ about, because, file, under, isNewFile, lines }) =>
        [
          `- ${about}${because === '' ? '' : ` – ${because}`}`,
          ...(file === null
            ? []
            : [`  ${file}${under === null ? '' : `, under ${under}:`}${isNewFile ? ' (en ny fil)' : ''}`]),
          ...lines.map((line) => `    ${line}`),
        ].join('\n'),
      );
    const rest = wishes.length - shown.length;
    return [
      `${i + 1}. ${HEADINGS[kind]} (${wishes.length})`,
      ...shown,
      ...(rest === 0 ? [] : [`  … og ${rest} til. Vis alle: --all`]),
    ].join('\n\n');
  });
  return [`»${title}«: det, der ville gøre dokumentet bedre, det vigtigste først.`, ...blocks].join('\n\n\n');
}
