import { expect, test } from 'vitest';
import { foldLetters, foldWord, splitWords } from '../../../../src/atlas/lexicon/fold-word.ts';

test.each([
  ['Arbejdsmiljø', 'arbejdsmiljø'],
  ['MED-udvalg,', 'medudvalg'],
  ['pårørende', 'pårørende'],
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

test.each([
  ['Læge', ['laege', 'lage']],
  ['mål', ['maal', 'mal']],
  ['måløre', ['maaloere', 'malore']],
  ['chef', []],
])('without æ, ø and å, %s is written %j', (word, spellings) => {
  expect(foldLetters(word)).toEqual(spellings);
});
