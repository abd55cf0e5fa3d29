import type { RecordKind } from '../../atlas/search-record.ts';
import type { Catalogue } from './catalogue.ts';
import { element, markedNodes } from './element.ts';
import type { Hit } from './engine.ts';
import { orderNamedPages } from './order-named-pages.ts';
import type { Query } from './parse-query.ts';
import { readNamedPage, type ShownPage } from './read-record.ts';
import { showMore } from './show-more.ts';

/** How many pages are shown at first. */
const PAGES_AT_FIRST = 4;
/** How many pages are fetched to be ordered by name: those Pagefind holds for best. */
const PAGES_ORDERED = 32;

const KIND_NAMES: Readonly<Record<RecordKind, string>> = {
  ansvar: 'Ansvar',
  niveau: 'Niveau',
  dokument: 'Dokument',
  trin: 'Trin',
  form: 'Ledelsesform',
  begreb: 'Begreb',
};

/** Make the list of pages found by their name: the best named first, and a button for the rest. */
export async function showNamedPages(
  hits: readonly Hit[],
  catalogue: Catalogue,
  typed: string,
  query: Query,
): Promise<Node[]> {
  const read = (some: readonly Hit[]): Promise<(ShownPage & { kind: string })[]> =>
    Promise.all(
      some.map(async (hit) => ({
        ...readNamedPage(await hit.load(), hit, query),
        kind: KIND_NAMES[catalogue.get(hit.id)?.kind ?? 'ansvar'],
      })),
    );
  const best = orderNamedPages(await read(hits.slice(0, PAGES_ORDERED)), typed);
  const list = element('ul', { class: 'search-pages' }, ...best.slice(0, PAGES_AT_FIRST).map(showPage));
  const more = showMore(
    list,
    hits.length,
    async (start) => [...best.slice(start), ...(await read(hits.slice(PAGES_ORDERED)))].map(showPage),
    (left) => `Vis ${left} sider mere`,
  );
  return more === null ? [list] : [list, more];
}

function showPage({ href, markedName, foundBy, kind, belongsTo }: ShownPage & { kind: string }): Element {
  return element(
    'li',
    {},
    element('a', { href, 'data-result': '' }, ...markedNodes(markedName)),
    ...(foundBy === null ? [] : [' (', ...markedNodes(foundBy), ')']),
    element('span', { class: 'search-where' }, [kind, ...belongsTo].join(' · ')),
  );
}
