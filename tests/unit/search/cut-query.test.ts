import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutQuery, describeCut, LONGEST_WORD, MOST_WORDS } from '../../../src/client/search/cut-query.ts';
import { anyString } from '../any-string.ts';

const WHOLE = { hasMoreWords: false, hasLongerWords: false };
const words = (count: number) => Array.from({ length: count }, (_, i) => `ord${i}`).join(' ');
const letters = (count: number) => 'å'.repeat(count);

describe('a query', () => {
  test.each(['', 'budget', '  to  ord ', '"faglig kvalitet" mål', words(MOST_WORDS), letters(LONGEST_WORD)])(
    'that is short enough stays as it is: %j',
    (text) => {
      expect(cutQuery(text)).toEqual({ text, ...WHOLE });
    },
  );

  test('of too many words keeps the first ones', () => {
    expect(cutQuery(words(MOST_WORDS + 1))).toEqual({ text: words(MOST_WORDS), ...WHOLE, hasMoreWords: true });
    expect(cutQuery(`${words(MOST_WORDS)} \n`)).toEqual({ text: `${words(MOST_WORDS)} \n`, ...WHOLE });
  });

  test('keeps the beginning of a word that is too long, and no half of a character', () => {
    const cut = cutQuery(`mål ${letters(LONGEST_WORD + 1)} ro`);
    expect(cut).toEqual({ text: `mål ${letters(LONGEST_WORD)} ro`, ...WHOLE, hasLongerWords: true });
    expect(cutQuery('😀'.repeat(LONGEST_WORD + 9)).text).toBe('😀'.repeat(LONGEST_WORD));
  });

  test('is cut once: what is left is whole', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyString, fc.nat(90).map(letters))), fc.nat(9), (parts, times) => {
        const { text } = cutQuery(Array.from({ length: times * 9 }, () => parts.join(' ')).join(' '));
        expect(cutQuery(text)).toEqual({ text, ...WHOLE });
      }),
    );
  });
});

test.each([
  [WHOLE, null],
  [{ ...WHOLE, hasMoreWords: true }, 'Søger kun på de første 200 ord.'],
  [{ ...WHOLE, hasLongerWords: true }, 'Søger kun på de første 60 bogstaver af et ord.'],
  [{ hasMoreWords: true, hasLongerWords: true }, 'Søger kun på de første 200 ord og de første 60 bogstaver af et ord.'],
])('of what is cut, %j, is said: %s', (cut, said) => {
  expect(describeCut(cut)).toBe(said);
});
