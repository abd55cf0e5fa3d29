import { expect, test } from 'vitest';
import { buildMisspellingMeasure } from '../../../src/client/search/measure-misspelling.ts';

test.each([
  ['mål', 'mål', 0],
  ['bugdet', 'budget', 1],
  ['budgt', 'budget', 1],
  ['buddget', 'budget', 0.5],
  ['budget', 'budgett', 0.5],
  ['resurser', 'ressourcer', 2],
  ['kommunikasjon', 'kommunikation', 2],
  ['chef', 'budget', Infinity],
])('from %s to %s it is %d', (typed, word, distance) => {
  expect(buildMisspellingMeasure(typed)(word, 2)).toBe(distance);
});
