import { describe, expect, test } from 'vitest';
import { wordStream } from '../../../../src/atlas/source/word-stream.ts';

const wordsOf = (text: string): string[] => wordStream(text).map(({ word }) => word);

describe('wordStream', () => {
  test.each([
    ['a word broken at a line end is rejoined', 'forud-\nsigelig', ['forudsigelig']],
    ['a shared compound is not', 'forbedrings-\nog udviklingsarbejde', ['forbedrings', 'og', 'udviklingsarbejde']],
    ['nor with a comma after the conjunction', 'op-\nog, ned', ['op', 'og', 'ned']],
    ['a hyphen before a capital stays a compound', 'Hoved-\nMEDudvalget', ['hovedmedudvalget']],
    ['a hyphen before a number ends the word', 'trin-\n2', ['trin', '2']],
    ['a hyphen at the very end is dropped', 'nærmere-', ['nærmere']],
    ['a dash alone is no word', 'a – b - c', ['a', 'b', 'c']],
    ['ligatures are opened', 'e\uFB00ekt \uFB01nde', ['effekt', 'finde']],
    ['soft hyphens are taken out', 'le\u00ADdelse', ['ledelse']],
    ['decomposed letters are composed', 'a\u030Ar', ['år']],
    ['other hyphens count as hyphens', 'le\u2010\ndelse', ['ledelse']],
    ['form feeds and line separators end a line', 'le-\fdelse\u2028og', ['ledelse', 'og']],
    ['case and punctuation go', '»Fælles, MÅL!«', ['fælles', 'mål']],
    ['nothing gives nothing', ' \n\n ', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('a word keeps the line on which it begins', () => {
    expect(wordStream('en\nfor-\nskel')).toEqual([
      { word: 'en', token: 'en', line: 1 },
      { word: 'forskel', token: 'forskel', line: 2 },
    ]);
  });

  test('line breaks do not change the stream', () => {
    expect(wordsOf('at skabe sammen-\nhæng på tværs')).toEqual(wordsOf('at skabe\nsammenhæng på\ntværs'));
  });
});
