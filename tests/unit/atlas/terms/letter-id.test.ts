import { expect, test } from 'vitest';
import { letterId } from '../../../../src/atlas/terms/letter-id.ts';

test.each([
  ['A', 'bogstav-a'],
  ['Æ', 'bogstav-ae'],
  ['Ø', 'bogstav-oe'],
  ['Å', 'bogstav-aa'],
  ['#', 'bogstav-andet'],
])('%s stands at %s', (letter, id) => {
  expect(letterId(letter)).toBe(id);
});
