import { foldLetters, foldWord } from '../../atlas/fold-word.ts';
import { unpackWords, type SearchVocabulary } from '../../atlas/search-vocabulary.ts';
import { measureMisspelling } from './measure-misspelling.ts';

/** Forms of one thing. */
export interface TermEntry {
  forms: string[];
  synonyms: string[];
}

/** What the search knows of words. Words are given and returned as a reader would type them. */
export interface Vocabulary {
  /** Tell whether a word, or a part at the end of one, begins so. */
  hasBeginning(word: string): boolean;
  /** Tell whether it is a word, or a part of one. */
  hasWord(word: string): boolean;
  isAcronym(word: string): boolean;
  /** Find the word that is meant where æ, ø and å are written otherwise; shortest first. */
  findUnfolded(word: string): string | null;
  /** Cut an ending off a word that is not known as it stands; `null` where nothing known is left. */
  cutEnding(word: string): string | null;
  /** Split a word that is none into two that are. */
  splitUnknown(word: string): [string, string] | null;
  /** Find the word most like a misspelt one. */
  findNearest(word: string): string | null;
  /** Find the terms that go by a word or by words. */
  findTerms(words: readonly string[]): TermEntry[];
}

const ENDINGS = 'ernes erne nes enes ens ets ene en et es er e s n r t'.split(' ');
const SHORTEST_CUT = 3;
const SHORTEST_CORRECTED = 4;
const SHORTEST_BEGINNING = 6;

/** Read the vocabulary the build has made. */
export function readVocabulary({ words, acronyms, terms }: SearchVocabulary): Vocabulary {
  const splits = unpackWords(words).map((word) => word.split('|'));
  /** Folded → as written. */
  const written = new Map<string, string>();
  for (const parts of splits) {
    parts.forEach((part, i) => {
      for (const piece of [parts.slice(i).join(''), part]) if (piece.length > 1) written.set(foldWord(piece), piece);
    });
  }
  const entries = terms.map(([forms, synonyms]): TermEntry => ({ forms, synonyms }));
  const named = entries.flatMap(({ forms, synonyms }) =>
    [...forms, ...synonyms].flatMap((form) => form.split(/[\s-]+/u)),
  );
  for (const word of named) if (!written.has(foldWord(word))) written.set(foldWord(word), word);
  const indexed = new Set(splits.flatMap((parts) => parts.map((_, i) => foldWord(parts.slice(i).join('')))));
  const sorted = [...indexed].sort();
  const unfolded = [...written].flatMap(([, word]) => foldLetters(word).map((spelling) => [spelling, word] as const));
  const termsByForm = new Map<string, TermEntry[]>();
  for (const entry of entries) {
    for (const form of [...entry.forms, ...entry.synonyms]) {
      const key = foldPhrase(form.split(/\s+/u));
      termsByForm.set(key, [...(termsByForm.get(key) ?? []), entry]);
    }
  }

  const hasBeginning = (word: string): boolean => {
    const folded = foldWord(word);
    const next = sorted[lowerBound(sorted, folded)];
    return folded !== '' && next?.startsWith(folded) === true;
  };
  const hasWord = (word: string): boolean => written.has(foldWord(word));

  return {
    hasBeginning,
    hasWord,
    isAcronym: (word) => acronyms.includes(word),
    findUnfolded: (word) => {
      const folded = foldWord(word);
      const found = unfolded
        .filter(([spelling]) => spelling.startsWith(folded))
        .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))[0];
      if (found === undefined) return null;
      const [spelling, full] = found;
      if (spelling === folded) return full;
      // While it is typed, only its beginning is meant.
      const beginnings = Array.from({ length: full.length }, (_, i) => full.slice(0, i + 1));
      return beginnings.find((beginning) => foldLetters(beginning).includes(folded)) ?? full;
    },
    cutEnding: (word) => {
      const folded = foldWord(word);
      const stems = ENDINGS.filter((ending) => folded.endsWith(ending))
        .map((ending) => folded.slice(0, -ending.length))
        .filter((stem) => stem.length >= SHORTEST_CUT);
      const known = stems.flatMap((stem) => [stem, stem.replace(/(.)\1$/u, '$1')]).find((stem) => indexed.has(stem));
      return known === undefined ? null : (written.get(known) ?? known);
    },
    splitUnknown: (word) => {
      const lower = word.normalize('NFC').toLowerCase();
      const splitsOf: [string, string][] = [];
      for (let i = 2; i <= lower.length - 2; i++) {
        const [first, last] = [lower.slice(0, i), lower.slice(i)];
        if (hasWord(first) && (hasWord(last) || (last.length > 3 && hasBeginning(last)))) splitsOf.push([first, last]);
      }
      const shortest = ([first, last]: [string, string]): number => Math.min(first.length, last.length);
      return splitsOf.sort((a, b) => shortest(b) - shortest(a))[0] ?? null;
    },
    findNearest: (word) => {
      const folded = foldWord(word);
      if (folded.length < SHORTEST_CORRECTED) return null;
      const most = folded.length < 5 ? 0.5 : folded.length < 8 ? 1 : 2;
      let best: { word: string; distance: number } | null = null;
      for (const [candidate, full] of written) {
        if (candidate.length < SHORTEST_CORRECTED) continue;
        const distance = measureMisspelling(folded, candidate, best?.distance ?? most);
        if (distance === Infinity) continue;
        const isBetter =
          best === null ||
          distance < best.distance ||
          (sharesStart(candidate, folded) && !sharesStart(foldWord(best.word), folded));
        if (isBetter) best = { word: full, distance };
      }
      return best?.word ?? null;
    },
    findTerms: (words) => {
      const key = foldPhrase(words);
      const exact = termsByForm.get(key);
      if (exact !== undefined) return exact;
      for (const ending of ENDINGS) {
        const cut = key.slice(0, -ending.length);
        const found = key.endsWith(ending) && cut.length >= SHORTEST_CUT ? termsByForm.get(cut) : undefined;
        if (found !== undefined) return found;
      }
      // A synonym may be known only as the beginning of another (»vagtplan« of »vagtplanlægning«).
      if (key.length < SHORTEST_BEGINNING || words.length > 1) return [];
      const begun = [...termsByForm].filter(([form]) => form.startsWith(key)).flatMap(([, found]) => found);
      return new Set(begun).size === 1 ? begun.slice(0, 1) : [];
    },
  };
}

function sharesStart(a: string, b: string): boolean {
  return a.startsWith(b.slice(0, 1));
}

function foldPhrase(words: readonly string[]): string {
  return words.map(foldWord).join(' ');
}

function lowerBound(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
