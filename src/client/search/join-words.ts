import { foldWord } from '../../atlas/lexicon/fold-word.ts';
import type { ReadWord } from './read-word.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** The most words a term or a place is looked for with. */
const LONGEST_NAME = 4;
/** Shorter words are put together by chance. */
const SHORTEST_JOINED = 6;

/** Join words that stand for one: those of a term or of a name, and the parts of a compound (»arbejds miljø«). */
export function joinWords(read: readonly ReadWord[], vocabulary: Vocabulary): ReadWord[] {
  const groups: ReadWord[] = [];
  for (let i = 0; i < read.length;) {
    const rest = read.slice(i, i + LONGEST_NAME);
    const lengths = rest.map((_, n) => rest.length - n);
    const length = lengths.find((n) => n === 1 || isOne(wordsOf(rest.slice(0, n)), vocabulary)) ?? 1;
    groups.push(joinAsOne(rest.slice(0, length)));
    i += length;
  }
  return groups;
}

/** Give the compound that two words are the parts of; `null` where they are not. */
export function findCompound(words: readonly string[], vocabulary: Vocabulary): string | null {
  const joined = words.join('');
  const isCompound = words.length === 2 && foldWord(joined).length >= SHORTEST_JOINED && vocabulary.hasWord(joined);
  return isCompound ? joined : null;
}

function joinAsOne(read: readonly ReadWord[]): ReadWord {
  const [first, ...others] = read;
  if (first !== undefined && others.length === 0) return first;
  // Two words that make a name were only written as one.
  const typed = read.map((each) => each.partOf ?? each.typed).filter((each, i, all) => each !== all[i - 1]);
  return { typed: typed.join(' '), words: wordsOf(read), partOf: null };
}

function isOne(words: readonly string[], vocabulary: Vocabulary): boolean {
  if (words.length === 1) return false;
  return (
    findCompound(words, vocabulary) !== null ||
    vocabulary.findTerms(words).length > 0 ||
    vocabulary.findPlaces(words).length > 0
  );
}

function wordsOf(read: readonly ReadWord[]): string[] {
  return read.flatMap(({ words }) => words);
}
