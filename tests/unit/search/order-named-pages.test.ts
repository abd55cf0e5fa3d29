import { expect, test } from 'vitest';
import { orderNamedPages, type NamedPage } from '../../../src/client/search/show/order-named-pages.ts';

const page = (name: string, ...otherNames: string[]): NamedPage => ({
  kind: 'begreb',
  name,
  otherNames,
  belongsTo: [],
});

test.each([
  ['leder', ['Ledergruppe', 'Leder af ledere', 'Leder'], ['Leder', 'Ledergruppe', 'Leder af ledere']],
  ['Leder af  Ledere', ['Leder af medarbejdere', 'Leder af ledere'], ['Leder af ledere', 'Leder af medarbejdere']],
  ['mål', ['Strategi', 'Mål'], ['Mål', 'Strategi']],
  ['samarbejde', ['samarbejdspartner', 'tværfagligt samarbejde'], ['tværfagligt samarbejde', 'samarbejdspartner']],
])('»%s« puts the page of that name first', (query, given, expected) => {
  expect(
    orderNamedPages(
      given.map((name) => page(name)),
      [query],
    ).map(({ name }) => name),
  ).toEqual(expected);
});

test('another of its names comes after the name itself and before a name that only begins so', () => {
  const pages = [page('mellemlederuddannelse'), page('tilbudsleder', 'mellemleder'), page('mellemleder')];
  expect(orderNamedPages(pages, ['mellemleder']).map(({ name }) => name)).toEqual([
    'mellemleder',
    'tilbudsleder',
    'mellemlederuddannelse',
  ]);
});

test('of one name, the level comes before the term; a level may go on in its name', () => {
  const level = { ...page('Afdelingsledelse i psykiatrien'), kind: 'niveau' as const };
  const ordered = orderNamedPages([page('afdelingsledelse'), level], ['afdelingsledelse']);
  expect(ordered.map(({ kind }) => kind)).toEqual(['niveau', 'begreb']);
});

test('another name looked for leads to its page, and a name to what belongs to it', () => {
  const pages = [page('jurist'), page('lovgivning'), page('jura')];
  expect(orderNamedPages(pages, ['jura', 'lovgivning']).map(({ name }) => name)).toEqual([
    'jura',
    'lovgivning',
    'jurist',
  ]);
  const chef = { ...page('Chef'), belongsTo: ['Holstebros grundlag'] };
  expect(orderNamedPages([page('chefgruppe'), chef], ['chef holstebro'])[0]).toBe(chef);
});

test('pages that are not named keep their order, whatever they are', () => {
  const document = { ...page('Ledelsesgrundlag'), kind: 'dokument' as const };
  expect(orderNamedPages([page('ledelse op'), document], ['lede opad']).map(({ name }) => name)).toEqual([
    'ledelse op',
    'Ledelsesgrundlag',
  ]);
});
