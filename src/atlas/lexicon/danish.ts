/** Danish words: order and tokens. */

const COLLATOR = new Intl.Collator('da-DK', { sensitivity: 'variant', numeric: true, caseFirst: 'lower' });

/** Compare in Danish order: Æ Ø Å last, aa as å. */
export function compareDanish(a: string, b: string): number {
  return COLLATOR.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Compares letters, whatever their case and accent. */
const LETTERS = new Intl.Collator('da-DK', { sensitivity: 'base' });

/**
 * The letter a word files under, where its order puts it: A–Å, with aa and Å together, é under E, ü under Y, ä under Æ;
 * `#` for what begins with no Latin letter.
 */
export function initialLetter(word: string): string {
  if (!/^\p{Script=Latin}/u.test(word)) return '#';
  return ALPHABET.findLast((letter) => LETTERS.compare(letter, word) <= 0) ?? '#';
}

/** The letters of the Danish alphabet in order. */
export const ALPHABET: readonly string[] = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ');

/** A word of a text and where it stands, in UTF-16 units. */
export interface Token {
  /** As written. */
  text: string;
  /** Lower case. */
  word: string;
  start: number;
  end: number;
}

/** Split a text into words. A hyphen inside a word (`MED-udvalg`) belongs to it. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu), (match) => ({
    text: match[0],
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
