import type { PackedFacts } from './record-facts.ts';

/** What the search knows of words before it asks the index: written by the build, read by the search. */
export interface SearchVocabulary {
  /** The words of all records, packed by `packWords`: in lower case, each of its parts as `joinParts` joins them. */
  words: string;
  /** Words in capitals: acronyms. */
  acronyms: string[];
  /** What each term is called, in the order of terms. */
  terms: TermNames[];
  /** What a record stands under, by name. */
  places: Place[];
  /** Document id → its organisation and the number of that organisation's colour. */
  publishers: Record<string, [organisation: string, colour: number]>;
}

/** The names of a term: its own first, then its forms of another stem; and its synonyms. */
export type TermNames = [forms: string[], synonyms: string[]];

/**
 * What readers type that stands nowhere, by its first letter: fetched only when such a word is typed. In a part of their
 * own, the phrases whose words all stand in records: fetched when several words are typed.
 */
export interface ReadersWords {
  /** The words of the index that statements are searched for by, packed by `packWords`. */
  words: string;
  /** The phrases, packed by `packWords`: the words of each as `joinParts` joins them. */
  phrases: string;
  /** What terms are searched for by, with the places of the terms in the list of them. */
  terms: [name: string, ...places: number[]][];
}

/** What every search needs before it asks the index: one file, since each costs a request. */
export interface SearchFile {
  vocabulary: SearchVocabulary;
  facts: PackedFacts;
}

/** Where the search index stands on the site, and where that of former editions does. */
export const SEARCH_FOLDER = 'pagefind/';
export const FORMER_SEARCH_FOLDER = 'pagefind-tidligere/';

/** Its name in the folder of a search index. */
export const SEARCH_FILE = 'search.json';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
/** What begins with another letter or a digit stands together. */
const ELSE = 'andre';

/** The parts the readers' words are kept in. */
export const READERS_PARTS: readonly string[] = [...LETTERS, ELSE];

/** The part of the phrases whose words all stand in records. */
export const PHRASES_PART = 'udtryk';

/** Name the file of a part, in the folder of the search index. */
export function readersFile(part: string): string {
  return `readers-${part}.json`;
}

/** Find the parts a folded word may stand in: that of its first letter, and of the letter two others may be typed for. */
export function readersParts(word: string): string[] {
  const [first = ''] = word;
  const own = LETTERS.includes(first) ? first : ELSE;
  return [...new Set([own, ...(/^(?:[ao]e|aa)/u.test(word) ? [ELSE] : [])])];
}

/** A value of a filter with its names. */
export type Place = [
  filter: 'niveau' | 'trin' | 'dokument' | 'organisation' | 'form' | 'egenform',
  value: string,
  names: string[],
];

/** Between the parts of a compound. */
const BOUNDARY = '|';
/** Before a character of a word that would be read as a mark, and before itself. */
const ESCAPE = '~';

/** Join the parts of a word. What a word itself has of `|` is escaped: `splitParts` gives the same parts. */
export function joinParts(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(/[|~]/gu, `${ESCAPE}$&`)).join(BOUNDARY);
}

/** Split a word into the parts that `joinParts` has joined. */
export function splitParts(joined: string): string[] {
  if (!joined.includes(ESCAPE)) return joined.split(BOUNDARY);
  const parts = [''];
  for (const [character, escaped] of joined.matchAll(/~(.)|./gsu)) {
    if (character === BOUNDARY) parts.push('');
    else parts.push((parts.pop() ?? '') + (escaped ?? character));
  }
  return parts;
}

/** The character that says that no letter of the word before is left out; each after it says one more, the last: all. */
const NONE_LEFT_OUT = 'A'.charCodeAt(0);
const ALL_LEFT_OUT = '`'.charCodeAt(0);

/**
 * Pack words, sorted so that the packing is short: each as the number of letters at the end of the one before that it
 * has not, as a character from A on, and the letters it has in their place.
 *
 * @example packWords(['mål', 'måle', 'målt']) // 'AmålAeBt'
 */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < Math.min(before.length, word.length) && before[shared] === word[shared]) shared++;
      const leftOut = NONE_LEFT_OUT + before.length - shared;
      return leftOut < ALL_LEFT_OUT
        ? String.fromCharCode(leftOut) + escapeMarks(word.slice(shared))
        : `\`${escapeMarks(word)}`;
    })
    .join('');
}

function escapeMarks(text: string): string {
  return text.replaceAll(/[A-`~]/gu, `${ESCAPE}$&`);
}

/** Unpack what `packWords` has packed. */
export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  for (const [, mark = '', escaped = ''] of packed.matchAll(/([A-`])((?:[^A-`~]|~.)*)/gsu)) {
    const rest = escaped.includes(ESCAPE) ? escaped.replaceAll(/~(.)/gsu, '$1') : escaped;
    const before = words.at(-1) ?? '';
    const leftOut = mark.charCodeAt(0);
    words.push((leftOut === ALL_LEFT_OUT ? '' : before.slice(0, before.length - leftOut + NONE_LEFT_OUT)) + rest);
  }
  return words;
}
