import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinParts, packWords, splitParts, unpackWords } from '../../../../src/atlas/search/search-vocabulary.ts';
import { anyString } from '../../any-string.ts';

test('words are packed and unpacked, also after the longest', () => {
  const words = ['arbejds|miljø', 'arbejdsro', 'a'.repeat(60), 'b', 'mål', 'måle', 'målet', 'ok21'];
  expect(packWords(['mål', 'måle', 'målt'])).toBe('AmålAeBt');
  expect(unpackWords(packWords(words))).toEqual(words);
  expect(unpackWords('')).toEqual([]);
});

test.each(['medarbejder[n]e', 'a\\b', 'a]b', 'a^b', 'a_b', 'a`b', 'a~b', 'ABC', '~'])(
  'what would be read as a mark in %s is none',
  (word) => {
    expect(unpackWords(packWords(['medarbejder', word, 'mål']))).toEqual(['medarbejder', word, 'mål']);
  },
);

test('whatever words are packed, the same come out, by way of a file too', () => {
  fc.assert(
    fc.property(fc.array(anyString), (words) => {
      expect(unpackWords(JSON.parse(JSON.stringify(packWords(words))) as string)).toEqual(words);
    }),
  );
});

test.each([
  [['arbejds', 'miljø'], 'arbejds|miljø'],
  [['a|b', 'c~'], 'a~|b|c~~'],
])('the parts %j are joined as %s', (parts, joined) => {
  expect(joinParts(parts)).toBe(joined);
  expect(splitParts(joined)).toEqual(parts);
});

test('whatever parts are joined, the same come out', () => {
  fc.assert(
    fc.property(fc.array(anyString, { minLength: 1 }), (parts) => {
      expect(splitParts(joinParts(parts))).toEqual(parts);
    }),
  );
});
