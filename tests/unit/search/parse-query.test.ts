import { describe, expect, test } from 'vitest';
import { isSearchable, parseQuery } from '../../../src/client/search/parse-query.ts';

describe('parseQuery', () => {
  test.each([
    ['', [], []],
    ['arbejdsmiljø', ['arbejdsmiljø'], []],
    ['  mål   og  midler ', ['mål', 'og', 'midler'], []],
    ['"høj faglig kvalitet"', [], [['høj', 'faglig', 'kvalitet']]],
    ['budget "Faglig kvalitet" trivsel', ['budget', 'trivsel'], [['faglig', 'kvalitet']]],
    [
      '»faglig kvalitet« “på tværs”',
      [],
      [
        ['faglig', 'kvalitet'],
        ['på', 'tværs'],
      ],
    ],
    ['"høj faglig', ['"høj', 'faglig'], []],
    ['konﬂikt "ofﬁcielt mål"', ['konflikt'], [['officielt', 'mål']]],
    ['"" – …', [], []],
    ['MED-udvalg, og/eller', ['MED-udvalg,', 'og/eller'], []],
  ])('%s', (text, words, phrases) => {
    expect(parseQuery(text)).toEqual({ words, phrases });
  });
});

test.each([
  ['', false],
  ['a', false],
  ['a b', false],
  ['–', false],
  ['ab', true],
  ['a bc', true],
  ['"å"', true],
])('enough to search for in »%s«: %s', (text, expected) => {
  expect(isSearchable(parseQuery(text))).toBe(expected);
});
