import { describe, expect, test } from 'vitest';
import { parseDictionary } from '../../../../src/atlas/lexicon/parse-dictionary.ts';
import { SMALL_DIC } from './small-dictionary.ts';

const FORBIDDEN = 6;
const dictionary = parseDictionary(SMALL_DIC, FORBIDDEN);

describe('parseDictionary', () => {
  test.each([
    ['an entry has its flags', 'budget', [{ word: 'budget', flags: [3, 39], base: null, irregular: [] }]],
    [
      'an entry lists its irregular forms',
      'ansætte',
      [{ word: 'ansætte', flags: [], base: null, irregular: ['ansætter', 'ansat'] }],
    ],
    ['an irregular form names its base form', 'ansat', [{ word: 'ansat', flags: [], base: 'ansætte', irregular: [] }]],
    [
      'homographs are kept apart',
      'led',
      [
        { word: 'led', flags: [2, 39], base: null, irregular: [] },
        { word: 'led', flags: [], base: 'lide', irregular: [] },
      ],
    ],
    ['a phrase is left out', 'over', [{ word: 'over', flags: [], base: null, irregular: [] }]],
    ['a forbidden word has no entry', 'landskap', []],
    ['a name has no entry', 'aarhus', []],
    ['a word that is not listed has no entry', 'hospital', []],
  ])('%s', (_, word, entries) => {
    expect(dictionary.entriesOf(word)).toEqual(entries);
  });

  test('a name is known as a name', () => {
    expect(dictionary.isName('aarhus')).toBe(true);
    expect(dictionary.isName('budget')).toBe(false);
  });

  test('a file without a line break at its end, or with Windows line ends, reads the same', () => {
    expect(parseDictionary('1\r\nled/2,39\r\ntænke/21', FORBIDDEN).entriesOf('led')).toMatchObject([
      { flags: [2, 39] },
    ]);
    expect(parseDictionary('1\r\nled/2,39\r\ntænke/21', FORBIDDEN).entriesOf('tænke')).toMatchObject([{ flags: [21] }]);
  });
});
