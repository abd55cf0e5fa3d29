import { expect, test } from 'vitest';
import { orderNamedPages } from '../../../src/client/search/order-named-pages.ts';

const page = (name: string, ...otherNames: string[]) => ({ name, otherNames });

test.each([
  ['leder', ['Ledergruppe', 'Leder af ledere', 'Leder'], ['Leder', 'Ledergruppe', 'Leder af ledere']],
  ['Leder af  Ledere', ['Leder af medarbejdere', 'Leder af ledere'], ['Leder af ledere', 'Leder af medarbejdere']],
  ['mål', ['Strategi', 'Mål'], ['Mål', 'Strategi']],
  ['samarbejde', ['samarbejdspartner', 'tværfagligt samarbejde'], ['tværfagligt samarbejde', 'samarbejdspartner']],
])('»%s« puts the page of that name first', (query, given, expected) => {
  expect(
    orderNamedPages(
      given.map((name) => page(name)),
      query,
    ).map(({ name }) => name),
  ).toEqual(expected);
});

test('another of its names comes after the name itself and before a name that only begins so', () => {
  const pages = [page('mellemlederuddannelse'), page('tilbudsleder', 'mellemleder'), page('mellemleder')];
  expect(orderNamedPages(pages, 'mellemleder').map(({ name }) => name)).toEqual([
    'mellemleder',
    'tilbudsleder',
    'mellemlederuddannelse',
  ]);
});
