import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWord } from '../../../../src/atlas/lexicon/fold-word.ts';
import { closeWord, openWord, termWord } from '../../../../src/atlas/search/index-words.ts';
import { anyString } from '../../any-string.ts';

test.each([
  ['faglig', 'fagligz'],
  ['jazz', 'jaqxqxz'],
  ['quiz', 'qquiqxz'],
  ['tåle', 'tqalez'],
])('%s is closed as %s', (word, closed) => {
  expect(closeWord(word)).toBe(closed);
  expect(openWord(closed)).toBe(word);
});

test('whatever word is closed, the same comes out, and no other begins so', () => {
  fc.assert(
    fc.property(anyString.map(foldWord), anyString.map(foldWord), (a, b) => {
      expect(openWord(closeWord(a))).toBe(a);
      expect(closeWord(b).startsWith(closeWord(a))).toBe(a === b);
      expect(closeWord(a + b).startsWith(closeWord(a))).toBe(b === '');
    }),
  );
});

test('no word begins as the word of a term, and no term as a word or another term', () => {
  fc.assert(
    fc.property(anyString.map(foldWord), fc.nat(9999), fc.nat(9999), (word, position, other) => {
      const [closed, term] = [closeWord(word), termWord(position)];
      expect(closed.startsWith(term) || term.startsWith(closed)).toBe(false);
      expect(termWord(other).startsWith(term)).toBe(other === position);
    }),
  );
});
