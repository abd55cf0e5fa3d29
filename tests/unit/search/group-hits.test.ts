import { expect, test } from 'vitest';
import { chooseNothing } from '../../../src/atlas/search/search-facets.ts';
import type { Catalogue, RecordFacts } from '../../../src/client/search/index/catalogue.ts';
import { groupHits } from '../../../src/client/search/group-hits.ts';

const facets = chooseNothing();
const catalogue: Catalogue = new Map<string, RecordFacts>([
  ['a1', { kind: 'ansvar', level: 'a', facets, ownForm: null, order: 0 }],
  ['a2', { kind: 'ansvar', level: 'a', facets, ownForm: null, order: 0 }],
  ['b1', { kind: 'ansvar', level: 'b', facets, ownForm: null, order: 0 }],
  ['a', { kind: 'niveau', level: 'a', facets, ownForm: null, order: 0 }],
  ['term', { kind: 'begreb', level: null, facets, ownForm: null, order: 0 }],
]);

test('statements stand under their page where they stand near each other; pages stand alone', () => {
  const hits = ['b1', 'term', 'a2', 'a', 'a1'].map((id) => ({ id }));
  expect(groupHits(hits, catalogue)).toEqual({
    pages: [{ id: 'term' }, { id: 'a' }],
    groups: [
      { level: 'b', hits: [{ id: 'b1' }], ofPage: 1 },
      { level: 'a', hits: [{ id: 'a2' }, { id: 'a1' }], ofPage: 2 },
    ],
  });
});

test('a further statement of a page that stands far from the first keeps its place', () => {
  const others = ['b1', 'c1', 'd1', 'e1'];
  const known: Catalogue = new Map(
    ['a1', ...others, 'a2'].map((id) => [
      id,
      { kind: 'ansvar', level: id.slice(0, 1), facets, ownForm: null, order: 0 } as const,
    ]),
  );
  const { groups } = groupHits(
    ['a1', ...others, 'a2'].map((id) => ({ id })),
    known,
  );
  expect(groups.map(({ level, ofPage }) => [level, ofPage])).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 1],
    ['d', 1],
    ['e', 1],
    ['a', null],
  ]);
});

test('no hits give no groups, and neither does a record the catalogue does not know', () => {
  expect(groupHits([], catalogue)).toEqual({ pages: [], groups: [] });
  expect(groupHits([{ id: 'ukendt' }], catalogue)).toEqual({ pages: [], groups: [] });
});
