import { expect, test } from 'vitest';
import { foldWord, splitWords } from '../../../src/atlas/fold-word.ts';

test.each([
  ['Arbejdsmiljø', 'arbejdsmiljø'],
  ['MED-udvalg,', 'medudvalg'],
  ['pårørende', 'parørende'],
  ['ÆRE', 'ære'],
  ['idé', 'ide'],
  ['»m.v.«', 'mv'],
  ['–', ''],
])('%s folds to %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test('words are counted between white space', () => {
  expect(splitWords(' Et – to\n tre ')).toEqual(['Et', '–', 'to', 'tre']);
  expect(splitWords('')).toEqual([]);
});
