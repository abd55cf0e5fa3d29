/** What the search knows of words before it asks the index: written by the build, read by the search. */
export interface SearchVocabulary {
  /** The words of all records, packed by `packWords`: lower case, `|` between the parts of a compound. */
  words: string;
  /** Words in capitals: acronyms. */
  acronyms: string[];
  /** The forms and the synonyms of the terms, packed by `packNames`. */
  terms: string;
  /** What a record stands under, by name. */
  places: Place[];
  /** Document id → its organisation and the number of that organisation's colour. */
  publishers: Record<string, [organisation: string, colour: number]>;
}

/** What readers type that stands nowhere, by its first letter: fetched only when such a word is typed. */
export interface ReadersWords {
  /** The words of the index that statements are searched for by, packed by `packWords`. */
  words: string;
  /** What terms are searched for by: a line a word, `<word>;<place in the list of terms>,…`. */
  terms: string;
}

/** Its name in the folder of the search index. */
export const VOCABULARY_FILE = 'vocabulary.json';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
/** What begins with another letter or a digit stands together. */
const ELSE = 'andre';

/** The parts the readers' words are kept in. */
export const READERS_PARTS: readonly string[] = [...LETTERS, ELSE];

/** Name the file of a part, in the folder of the search index. */
export function readersFile(part: string): string {
  return `readers-${part}.json`;
}

/** Find the parts a folded word may stand in: that of its first letter, and of the letter two others may be typed for. */
export function readersParts(word: string): string[] {
  const [first = ''] = word;
  const own = LETTERS.includes(first) ? first : ELSE;
  return [...new Set([own, ...(/^[ao]e/u.test(word) ? [ELSE] : [])])];
}

/** A value of a filter with its names. */
export type Place = [filter: 'niveau' | 'trin' | 'dokument' | 'organisation' | 'form', value: string, names: string[]];

/** The character that says that no letter of the word before is left out; each after it says one more, the last: all. */
const NONE_LEFT_OUT = 'A'.charCodeAt(0);
const ALL_LEFT_OUT = '`'.charCodeAt(0);

/**
 * Pack sorted words in lower case: each as the number of letters at the end of the one before that it has not, as a
 * character from A on, and the letters it has in their place.
 *
 * @example packWords(['mål', 'målet', 'måle']) // 'AmålAeAt'
 */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < Math.min(before.length, word.length) && before[shared] === word[shared]) shared++;
      const leftOut = NONE_LEFT_OUT + before.length - shared;
      return leftOut < ALL_LEFT_OUT ? String.fromCharCode(leftOut) + word.slice(shared) : `\`${word}`;
    })
    .join('');
}

/** Unpack what `packWords` has packed. */
export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  for (const [, mark = '', rest = ''] of packed.matchAll(/([A-`])([^A-`]*)/gu)) {
    const before = words.at(-1) ?? '';
    const leftOut = mark.charCodeAt(0);
    words.push((leftOut === ALL_LEFT_OUT ? '' : before.slice(0, before.length - leftOut + NONE_LEFT_OUT)) + rest);
  }
  return words;
}

/** Pack lists of names: a line for each term, `;` between its lists, `,` between names. */
export function packNames(terms: readonly (readonly (readonly string[])[])[]): string {
  return terms.map((lists) => lists.map((names) => names.join(',')).join(';')).join('\n');
}

/** Unpack what `packNames` has packed. */
export function unpackNames(packed: string): string[][][] {
  return packed.split('\n').map((line) => line.split(';').map((names) => (names === '' ? [] : names.split(','))));
}
