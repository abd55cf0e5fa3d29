/** What the search knows of words before it asks the index: written by the build, read by the search page. */
export interface SearchVocabulary {
  /** The words of all records, packed by `packWords`: lower case, `|` between the parts of a compound. */
  words: string;
  /** Words in capitals: acronyms. */
  acronyms: string[];
  /** The forms of each term. */
  terms: TermForms[];
}

/** Its name in the folder of the search index: the two belong together. */
export const VOCABULARY_FILE = 'vocabulary.json';

/** The forms a term is known by, its own first; those that begin as another one are left out. */
export type TermForms = [forms: string[], synonyms: string[]];

/** How much of the word before it a word can share, at most: one digit says it. */
const MOST_SHARED = 35;

/**
 * Pack sorted words: each as the number of letters it shares with the one before, in base 36, and the rest.
 *
 * @example packWords(['mål', 'målet', 'måle']) // '0mål\n3et\n4'
 */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < Math.min(before.length, word.length, MOST_SHARED) && before[shared] === word[shared]) shared++;
      return shared.toString(36) + word.slice(shared);
    })
    .join('\n');
}

/** Unpack what `packWords` has packed. */
export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  for (const line of packed === '' ? [] : packed.split('\n')) {
    words.push((words.at(-1) ?? '').slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1));
  }
  return words;
}
