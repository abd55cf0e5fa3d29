import type { Hit } from '../index/engine.ts';
import { element, markedNodes } from '../element.ts';
import type { HitGroup } from '../group-hits.ts';
import type { Query } from '../parse-query.ts';
import { readLevel, readStatement, type ShownLevel, type ShownStatement } from './read-record.ts';
import type { Whereabouts } from '../index/place-names.ts';
import { showMore } from './show-more.ts';

/** Groups are shown until so many statements are, at first and with each »Vis flere«. */
const HITS_AT_ONCE = 10;
/** So many statements of a group are shown before the rest is asked for: those of a level that was named stand together. */
const HITS_OF_PAGE = 20;

/** What is said where nothing is marked. */
const UNMARKED: Readonly<Record<NonNullable<ShownStatement['unmarked']>, string>> = {
  source: 'Findes i dokumentets ordlyd',
  subject: 'Samme sag med andre ord',
  readers: 'Redaktionen forbinder det med det, du søgte på',
};

/** How groups are shown. */
export interface GroupView {
  /** Says where a statement stands. */
  placeOf: (hit: Pick<Hit, 'id'>) => Whereabouts;
  /** The groups are those of forms, and each statement says itself where it stands. */
  isByForm: boolean;
}

/** Make the list of groups, with their texts fetched: the first ones, and buttons for the rest. */
export async function showGroups(groups: readonly HitGroup<Hit>[], query: Query, view: GroupView): Promise<Node[]> {
  const list = element('ol', { class: 'search-groups' });
  const showFrom = async (start: number): Promise<Element[]> =>
    Promise.all(takeGroups(groups.slice(start)).map((group) => showGroup(group, query, view)));
  list.append(...(await showFrom(0)));
  const more = showMore(list, groups.length, showFrom, () => 'Vis flere forventninger');
  return more === null ? [list] : [list, more];
}

function takeGroups(groups: readonly HitGroup<Hit>[]): HitGroup<Hit>[] {
  let shown = 0;
  return groups.filter(({ hits }) => {
    const isTaken = shown < HITS_AT_ONCE;
    shown += hits.length;
    return isTaken;
  });
}

async function showGroup(
  { level, hits, ofPage }: HitGroup<Hit>,
  query: Query,
  { placeOf, isByForm }: GroupView,
): Promise<Element> {
  const shown = hits.slice(0, HITS_OF_PAGE);
  const show = async (some: readonly Hit[]): Promise<Element[]> => {
    const records = await Promise.all(some.map((hit) => hit.load()));
    return records.flatMap((record, i) =>
      some.slice(i, i + 1).map((hit) => {
        const place = placeOf(hit);
        const where = isByForm ? [place.level, place.organisation].join(' · ') : null;
        return showStatement(readStatement(record, hit, query), where);
      }),
    );
  };
  const [first] = hits;
  if (first === undefined) throw new Error(`Nothing was found on ${level}.`);
  const list = element('ul', { class: 'search-hits' }, ...(await show(shown)));
  const more = showMore(
    list,
    hits.length,
    (start) => show(hits.slice(start)),
    (left) => `Vis ${left} ${left === 1 ? 'forventning' : 'forventninger'} mere på siden`,
  );
  const place = placeOf(first);
  const heading = isByForm
    ? [element('h3', {}, place.form === '' ? 'Uden ledelsesform' : place.form)]
    : showHeading(readLevel(await first.load(), place, query), ofPage, place.colour);
  return element('li', { class: 'search-group' }, ...heading, list, ...(more === null ? [] : [more]));
}

function showHeading(
  { href, name, document, organisation, rungs }: ShownLevel,
  count: number | null,
  colour: string | null,
): Element[] {
  const where = [document, organisation, ...(rungs === null ? [] : [rungs])];
  return [
    element(
      'h3',
      {},
      ...(colour === null ? [] : [element('span', { class: 'key', 'data-colour': colour, 'aria-hidden': 'true' })]),
      element('a', { href, 'data-result': '' }, ...markedNodes(name)),
      ...(count === null
        ? []
        : [' ', element('span', { class: 'count' }, `${count} ${count === 1 ? 'forventning' : 'forventninger'}`)]),
    ),
    element(
      'p',
      { class: 'search-where' },
      ...where.flatMap((part, i) => [i === 0 ? '' : ' · ', ...markedNodes(part)]),
    ),
  ];
}

function showStatement(
  { href, title, text, form, isPitfall, unmarked }: ShownStatement,
  where: string | null,
): Element {
  return element(
    'li',
    {},
    element(
      'a',
      { href, class: 'statement-link', 'data-result': '' },
      ...(title === null ? [] : [element('b', {}, ...markedNodes(title), '.'), ' ']),
      ...markedNodes(text),
    ),
    element(
      'p',
      { class: 'statement-form' },
      ...(isPitfall ? [element('span', { class: 'tag warning' }, 'Faldgrube'), ' '] : []),
      ...(where === null ? markedNodes(form) : [where]),
      ...(unmarked === null ? [] : [form.length === 0 ? '' : ' · ', UNMARKED[unmarked]]),
    ),
  );
}
