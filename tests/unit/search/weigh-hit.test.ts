import { expect, test } from 'vitest';
import { weighHit } from '../../../src/client/search/weigh-hit.ts';

test('said outright before a part, a part before the source, the source before what stands around', () => {
  const weights = [
    { places: [0], fields: ['title'] },
    { places: [0], fields: [] },
    { places: [], fields: ['orddele', 'niveau'] },
    { places: [], fields: ['ordlyd'] },
    { places: [], fields: ['ordlydsdele'] },
    { places: [], fields: ['niveau'] },
  ].map(weighHit);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(new Set(weights).size).toBe(weights.length);
});
