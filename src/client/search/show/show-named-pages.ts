import type { RecordKind } from '../../../atlas/search/search-record.ts';
import type { Sought } from '../describe-reading.ts';
import { element, markedNodes } from '../element.ts';
import type { Hit } from '../index/engine.ts';
import { orderPageHits, PAGES_ORDERED, readPageHits, type PageHit, type RecordIndex } from './order-page-hits.ts';
import { showMore } from './show-more.ts';

/** How many pages are shown at first. */
const PAGES_AT_FIRST = 4;

const KIND_NAMES: Readonly<Record<RecordKind, string>> = {
  ansvar: 'Ansvar',
  niveau: 'Niveau',
  dokument: 'Dokument',
  trin: 'Trin',
  form: 'Ledelsesform',
  begreb: 'Begreb',
};

/** Make the list of pages found by their name: the best named first, and a button for the rest. */
export async function showNamedPages(hits: readonly Hit[], index: RecordIndex, sought: Sought): Promise<Node[]> {
  const best = await orderPageHits(hits, sought, index);
  const list = element('ul', { class: 'search-pages' }, ...best.slice(0, PAGES_AT_FIRST).map(showPage));
  const more = showMore(
    list,
    hits.length,
    async (start) =>
      [...best.slice(start), ...(await readPageHits(hits.slice(PAGES_ORDERED), sought, index))].map(showPage),
    (left) => `Vis ${left} sider mere`,
  );
  return more === null ? [list] : [list, more];
}

function showPage({ kind, href, name, markedName, foundBy, belongsTo, chain, statements }: PageHit): Element {
  const facts = [
    ...(chain.leads === '' ? [] : [`Leder ${chain.leads}.`]),
    ...(chain.above === '' ? [] : [`Refererer op til ${chain.above}.`]),
  ];
  return element(
    'li',
    {},
    element('a', { href, 'data-result': '' }, ...markedNodes(markedName)),
    ...(foundBy === null ? [] : [' (', ...markedNodes(foundBy), ')']),
    element('span', { class: 'search-where' }, [KIND_NAMES[kind], ...belongsTo].join(' · ')),
    ...(facts.length === 0 ? [] : [element('span', { class: 'search-where' }, facts.join(' '))]),
    ...(kind === 'niveau' && statements > 0
      ? [element('a', { href, class: 'search-all' }, formatAll(statements, name))]
      : []),
  );
}

function formatAll(statements: number, name: string): string {
  return statements === 1 ? `Den ene forventning til ${name}` : `Alle ${statements} forventninger til ${name}`;
}
