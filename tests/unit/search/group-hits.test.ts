import { expect, test } from 'vitest';
import { chooseNothing } from '../../../src/atlas/search/search-facets.ts';
import type { Catalogue, RecordFacts } from '../../../src/client/search/catalogue.ts';
import { groupHits } from '../../../src/client/search/group-hits.ts';

const facets = chooseNothing();
const catalogue: Catalogue = new Map<string, RecordFacts>([
  ['a1', { kind: 'ansvar', level: 'a', facets }],
  ['a2', { kind: 'ansvar', level: 'a', facets }],
  ['b1', { kind: 'ansvar', level: 'b', facets }],
  ['a', { kind: 'niveau', level: 'a', facets }],
  ['term', { kind: 'begreb', level: null, facets }],
]);

test('statements stand under their page, the page with the best hit first; pages stand alone', () => {
  const hits = ['b1', 'term', 'a2', 'a', 'a1'].map((id) => ({ id }));
  expect(groupHits(hits, catalogue)).toEqual({
    pages: [{ id: 'term' }, { id: 'a' }],
    groups: [
      { level: 'b', hits: [{ id: 'b1' }] },
      { level: 'a', hits: [{ id: 'a2' }, { id: 'a1' }] },
    ],
  });
});

test('no hits give no groups, and neither does a record the catalogue does not know', () => {
  expect(groupHits([], catalogue)).toEqual({ pages: [], groups: [] });
  expect(groupHits([{ id: 'ukendt' }], catalogue)).toEqual({ pages: [], groups: [] });
});
