import { parseFlags } from './parse-affixes.ts';

/** One line of a Hunspell dictionary. */
export interface Entry {
  /** In lower case. */
  word: string;
  flags: readonly number[];
  /** The base form, where the line lists an irregular form (`ansat st:ansætte`); otherwise null. */
  base: string | null;
  /** Irregular forms the line lists (`ansætte al:ansætter al:ansat`). */
  irregular: readonly string[];
}

/** A Hunspell dictionary. Words with a capital stand apart, because names are no parts of words. */
export interface Dictionary {
  /** Every word in lower case that is listed so, in the order of the file. */
  words: () => Iterable<string>;
  /** Whether a word is listed so. */
  has: (word: string) => boolean;
  /** The entries of a word, homographs in the order of the file. */
  entriesOf: (word: string) => readonly Entry[];
  /** Whether any word that is listed so begins with these `BEGINNING` letters: the quick way to say no. */
  hasBeginning: (letters: string) => boolean;
  /** Whether a word is listed with a capital. */
  isName: (word: string) => boolean;
}

/** How many letters `hasBeginning` looks at. */
export const BEGINNING = 5;

const NONE: readonly Entry[] = [];

const SPACE = ' '.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);

/** The word of a line ends before its flags, its morphology (space or tab) or the line. */
const isWordCharacter = (code: number): boolean => code > SPACE && code !== SLASH;

/**
 * Parse a Hunspell dictionary with numeric flags. Left out: phrases (»a la«) and words that carry `forbidden`. A line is
 * read when its word is asked for, for of 170 000 a build needs some thousands.
 */
export function parseDictionary(dic: string, forbidden: number): Dictionary {
  // Where the lines of a word begin and end, in pairs.
  const lines = new Map<string, number[]>();
  const names = new Set<string>();
  const beginnings = new Set<string>();
  // The first line counts the others.
  let next = dic.indexOf('\n') + 1;
  while (next > 0 && next < dic.length) {
    const start = next;
    const lineBreak = dic.indexOf('\n', start);
    const end = lineBreak === -1 ? dic.length : lineBreak;
    next = end + 1;
    let wordEnd = start;
    while (wordEnd < end && isWordCharacter(dic.charCodeAt(wordEnd))) wordEnd++;
    if (wordEnd === start) continue;
    const word = dic.slice(start, wordEnd);
    const lower = word.toLowerCase();
    if (lower !== word) {
      names.add(lower);
      continue;
    }
    const known = lines.get(word);
    if (known === undefined) {
      lines.set(word, [start, end]);
      beginnings.add(word.slice(0, BEGINNING));
    } else known.push(start, end);
  }
  const read = new Map<string, readonly Entry[]>();
  return {
    words: () => lines.keys(),
    has: (word) => lines.has(word),
    hasBeginning: (letters) => beginnings.has(letters),
    isName: (word) => names.has(word.toLowerCase()),
    entriesOf: (word) => {
      const ranges = lines.get(word);
      if (ranges === undefined) return NONE;
      const known = read.get(word);
      if (known !== undefined) return known;
      const entries: Entry[] = [];
      for (let at = 0; at + 1 < ranges.length; at += 2) {
        const entry = parseEntry(dic.slice(ranges[at], ranges[at + 1]));
        if (entry !== null && !entry.flags.includes(forbidden)) entries.push(entry);
      }
      read.set(word, entries);
      return entries;
    },
  };
}

/** Parse a line (`samtale/1,21 st:…`), or give null for a phrase. */
function parseEntry(line: string): Entry | null {
  const [head = '', ...morphology] = line.trim().split(/\s+/u);
  if (morphology.some((part) => !part.includes(':'))) return null;
  const [word = '', flags = ''] = head.split('/');
  const valuesOf = (key: string): string[] =>
    morphology.filter((part) => part.startsWith(key)).map((part) => part.slice(key.length));
  return { word, flags: parseFlags(flags), base: valuesOf('st:')[0] ?? null, irregular: valuesOf('al:') };
}
