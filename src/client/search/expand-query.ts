import { STOP_WORDS } from '../../atlas/content-words.ts';
import { foldWord } from '../../atlas/fold-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a word that is searched for came out of one that was typed. */
export type Origin = 'typed' | 'form' | 'part' | 'synonym' | 'spelling';

/** Words that count for what was typed when a record has all of them. */
export interface Alternative {
  words: string[];
  origin: Origin;
}

/** What was typed as one, and what is searched for it. */
export interface Unit {
  typed: string;
  alternatives: Alternative[];
}

export interface Expansion {
  units: Unit[];
  /** Words typed that nothing is known for. */
  unknownWords: string[];
}

/** Words of a question that say nothing of what is asked for, beyond those of any text. */
const QUESTION_WORDS = new Set(
  'hvem hvad hvor hvordan hvornår hvorfor hvilke hvilken hvilket må gør aldrig altid'.split(' '),
);

/** Expand the words of a query: into what they are written as, belong to and are called. */
export function expandQuery(words: readonly string[], vocabulary: Vocabulary): Expansion {
  const groups = joinTyped(leaveOutFunctionWords(words, vocabulary), vocabulary);
  const units = groups.map((group) => expandGroup(group, vocabulary));
  return {
    units: units.filter(({ alternatives }) => alternatives.length > 0),
    unknownWords: units.filter(({ alternatives }) => alternatives.length === 0).map(({ typed }) => typed),
  };
}

/** Take words as they stand: each as the beginning of a word that is there. */
export function takeWordsAsTyped(words: readonly string[], vocabulary: Vocabulary): Expansion {
  const isKnown = (word: string): boolean => vocabulary.hasBeginning(word);
  return {
    units: words
      .filter(isKnown)
      .map((word) => ({ typed: word, alternatives: [{ words: [word], origin: 'typed' as const }] })),
    unknownWords: words.filter((word) => !isKnown(word)),
  };
}

/** Leave function words out of a query that has others; a word in capitals is an acronym (MED). */
function leaveOutFunctionWords(words: readonly string[], vocabulary: Vocabulary): string[] {
  const content = words.filter((word) => {
    const lower = word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
    return vocabulary.isAcronym(word) || !(STOP_WORDS.has(lower) || QUESTION_WORDS.has(lower));
  });
  return content.length > 0 ? content : [...words];
}

/** The most words a term is looked for with. */
const LONGEST_TERM = 4;

/** Join words that stand for one: those of a term, and the parts of a compound (»arbejds miljø«). */
function joinTyped(words: readonly string[], vocabulary: Vocabulary): string[][] {
  const groups: string[][] = [];
  for (let i = 0; i < words.length;) {
    const lengths = Array.from({ length: LONGEST_TERM }, (_, n) => LONGEST_TERM - n);
    const length = lengths.find((n) => n === 1 || isOne(words.slice(i, i + n), n, vocabulary)) ?? 1;
    groups.push(words.slice(i, i + length));
    i += length;
  }
  return groups;
}

function isOne(words: readonly string[], length: number, vocabulary: Vocabulary): boolean {
  if (words.length < length) return false;
  return isJoined(words, vocabulary) || vocabulary.findTerms(words).length > 0;
}

/** Shorter words are put together by chance. */
const SHORTEST_JOINED = 6;

function isJoined(words: readonly string[], vocabulary: Vocabulary): boolean {
  const joined = words.join('');
  return words.length === 2 && foldWord(joined).length >= SHORTEST_JOINED && vocabulary.hasWord(joined);
}

function expandGroup(group: readonly string[], vocabulary: Vocabulary): Unit {
  const typed = group.join(' ');
  if (group.length > 1) {
    const joined = isJoined(group, vocabulary) ? expandGroup([group.join('')], vocabulary).alternatives : [];
    const known = group.every((word) => vocabulary.hasBeginning(word))
      ? [{ words: [...group], origin: 'typed' as const }]
      : [];
    return { typed, alternatives: [...joined, ...known, ...findRelated(group, vocabulary)] };
  }
  const [word = ''] = group;
  const alternatives = findKnown(word, vocabulary);
  const known = alternatives[0]?.words ?? group;
  return { typed, alternatives: [...alternatives, ...findRelated(known, vocabulary)] };
}

/** Find the word itself, or what it must be. */
function findKnown(word: string, vocabulary: Vocabulary): Alternative[] {
  const as = (origin: Origin, ...words: string[]): Alternative[] => [{ words, origin }];
  if (vocabulary.isAcronym(word) || vocabulary.hasBeginning(word)) return as('typed', word);
  const unfolded = vocabulary.findUnfolded(word);
  if (unfolded !== null) return as('spelling', unfolded);
  const cut = vocabulary.cutEnding(word);
  if (cut !== null) return as('form', cut);
  if (vocabulary.findTerms([word]).length > 0) return [];
  const nearest = vocabulary.findNearest(word);
  const split = vocabulary.splitUnknown(word);
  if (split !== null) return as('part', ...split.filter((part) => !STOP_WORDS.has(part)));
  if (nearest === null) return [];
  return vocabulary.hasBeginning(nearest)
    ? as('spelling', nearest)
    : findRelated([nearest], vocabulary).map((each) => ({ ...each, origin: 'spelling' }));
}

/** Find the other forms and names of what words stand for. */
function findRelated(words: readonly string[], vocabulary: Vocabulary): Alternative[] {
  const own = foldWord(words.join(''));
  return vocabulary.findTerms(words).flatMap(({ forms, synonyms }) => {
    const isForm = forms.map(foldWord).some((form) => own.startsWith(form) || form.startsWith(own));
    const toAlternative = (form: string, origin: Origin): Alternative[] => {
      const parts = form.split(/\s+/u).filter((part) => !STOP_WORDS.has(part));
      const isFound = parts.length > 0 && parts.every((part) => vocabulary.hasBeginning(part));
      return foldWord(form) === own || !isFound ? [] : [{ words: parts, origin }];
    };
    return [
      ...forms.flatMap((form) => toAlternative(form, isForm ? 'form' : 'synonym')),
      ...synonyms.flatMap((form) => toAlternative(form, 'synonym')),
    ];
  });
}
