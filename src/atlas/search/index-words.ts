import { STOP_WORDS } from '../lexicon/content-words.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import { foldWord, splitWords } from '../lexicon/fold-word.ts';
import { stemWord } from '../lexicon/stem-word.ts';

/** An acronym: it is a word of its own, also within another (MEDudvalg). */
export const ACRONYM = /\p{Lu}{2,}/gu;

/** Function words elsewhere, they say in which direction somebody leads. */
const DIRECTIONS: ReadonlySet<string> = new Set(['nedad', 'opad', 'udad']);

/** Tell whether a word, in lower case, says nothing that one would search for. */
export function isFunctionWord(word: string): boolean {
  return STOP_WORDS.has(word) && !DIRECTIONS.has(word);
}

/** The words of a text that it is found by, as written: those between white space, and the pieces of each. */
export function indexableWords(text: string): string[] {
  return splitWords(text)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .flatMap((word) => [...new Set([word, ...word.split(/[^\p{L}\p{M}\p{N}]+/u)])])
    .filter((word) => word.length > 1 && !isFunctionWord(word.normalize('NFC').toLowerCase()));
}

/**
 * Put a z at the end of a folded word. Pagefind keeps stems, and finds every word that begins as a stem does: »faglig«
 * would find *fagbog*. No Danish ending ends in z, so its stemmer leaves the word as it is. A z inside is written
 * otherwise, so that no other word begins so (»ja«, »jazz«), and an å, which Pagefind takes for an a (»tåle«, »tale«):
 * what is asked for is what is found.
 *
 * @example closeWord('jazz') // 'jaqxqxz'
 */
export function closeWord(word: string): string {
  return `${word.replaceAll('q', 'qq').replaceAll('z', 'qx').replaceAll('å', 'qa')}z`;
}

/** Give the word that `closeWord` has closed. */
export function openWord(closed: string): string {
  const letters: Record<string, string> = { q: 'q', x: 'z', a: 'å' };
  return closed.slice(0, -1).replaceAll(/q([qxa])/gu, (_, letter: string) => letters[letter] ?? '');
}

/**
 * Give the word that stands in the index for one that readers use about a record, among others or as a part of a
 * compound, in any of its forms. It is closed, and neither `closeWord` nor `termWord` makes one like it.
 */
export function clueWord(word: string): string {
  return `qd${closeWord(stemWord(word))}`;
}

export function isSingleWord(name: string): boolean {
  return !/\s/u.test(name);
}

/**
 * Give the one word that stands in the index for what readers type: a phrase stays one, its function words left out.
 *
 * @example readersName(['modstand', 'mod', 'forandring']) // 'modstandforandring'
 */
export function readersName(words: readonly string[]): string {
  const content = words.filter((word) => !isFunctionWord(word.normalize('NFC').toLowerCase()));
  return (content.length > 0 ? content : words).map(foldWord).join('');
}

/** Put terms in the order their words in the index are counted by. */
export function orderTerms<Term extends { id: string }>(terms: readonly Term[]): Term[] {
  return [...terms].sort((a, b) => compareCodePoints(a.id, b.id));
}

/**
 * Give the word that stands in the index for a term: a record has it when it names the term by any of its names.
 * `position` is the term's place in `orderTerms`. It is closed, and `closeWord` makes none like it.
 */
export function termWord(position: number): string {
  return `qt${position}z`;
}
