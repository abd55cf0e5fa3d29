import { expect, test } from 'vitest';
import { stemWord } from '../../../../src/atlas/lexicon/stem-word.ts';

test.each([
  [['medarbejder', 'medarbejdere', 'Medarbejdernes'], 'medarbejd'],
  [['budget', 'budgettet', 'budgetter'], 'budg'],
  [['leder', 'ledere', 'lederens'], 'lede'],
  [['mål', 'MÅL'], 'mål'],
])('%j have the stem %s', (words, stem) => {
  expect(new Set(words.map(stemWord))).toEqual(new Set([stem]));
});
