import { expect, test } from 'vitest';
import { buildMisspellingMeasure, toSpelling } from '../../../src/client/search/words/measure-misspelling.ts';

test.each([
  ['mål', 'mål', 0],
  ['bugdet', 'budget', 1],
  ['budgt', 'budget', 1],
  ['buddget', 'budget', 0.5],
  ['budget', 'budgett', 0.5],
  ['resurser', 'ressourcer', 2],
  ['kommunikasjon', 'kommunikation', 2],
  ['chef', 'budget', Infinity],
  ['buget', 'bugettt', 1],
  ['ubdget', 'budget', 1],
  ['ok21', 'ok22', 1],
  ['tryghed', 'frygtet', Infinity],
  ['', 'ok', 2],
])('from %s to %s it is %d', (typed, word, distance) => {
  expect(buildMisspellingMeasure(toSpelling(typed))(toSpelling(word), 2)).toBe(distance);
});
