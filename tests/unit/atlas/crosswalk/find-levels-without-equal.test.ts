import { expect, test } from 'vitest';
import type { Equivalent } from '../../../../src/atlas/atlas.ts';
import { findLevelsWithoutEqual } from '../../../../src/atlas/crosswalk/find-levels-without-equal.ts';

test('levels of the document on the ladder that answer to none', () => {
  const equivalent = { level: 'e/x', relation: 'samme-trin' } as Equivalent;
  expect(
    findLevelsWithoutEqual('d', [
      { id: 'd/alene', document: 'd', rungs: [4], equivalents: [] },
      { id: 'd/mødt', document: 'd', rungs: [3], equivalents: [equivalent] },
      { id: 'd/alle', document: 'd', rungs: [], equivalents: [] },
      { id: 'e/x', document: 'e', rungs: [1], equivalents: [] },
    ]),
  ).toEqual(['d/alene']);
});
