import { STOP_WORDS } from '../../lexicon/content-words.ts';
import { tokenize } from '../../lexicon/danish.ts';
import type { TermMatch } from '../../atlas.ts';
import type { WordAnalyser } from './analyse-word.ts';
import type { ComparedStatement } from './compared-statement.ts';
import { FORM_WORDS, GENRE_WORDS } from './genre-words.ts';
import type { RelatingWeights } from './weights.ts';
import { toWordFamily } from './word-family.ts';

/** A word or term that says what a statement is about. */
export interface Clue {
  /** `term:` and a term's id, or `word:` and a word's family: equal keys are the same clue. */
  key: string;
  /** In the reader's words. */
  label: string;
  weight: number;
  /** Clues of one point (a term, its words and their parts) are one thing said, and count once. */
  point: number;
  /** Whether the statement's name speaks of it. */
  isNamed: boolean;
}

/** What clues are collected with. */
export interface ClueSource {
  analyse: WordAnalyser;
  findTerms: (text: string) => readonly TermMatch[];
  weights: RelatingWeights;
}

/** A word of a text: the families of its base forms, and those of its parts. */
interface ReadWord {
  word: string;
  label: string;
  families: string[];
  parts: string[];
}

/** Build a collector of clues: the terms and content words of a statement, each key once with its greatest weight. */
export function buildClueCollector(source: ClueSource): (statement: ComparedStatement) => Map<string, Clue> {
  const { analyse, findTerms, weights } = source;
  const toFamilies = (words: ReadonlySet<string>): Set<string> =>
    new Set([...words].flatMap((word) => readWord(word, word, analyse).families));
  const genre = toFamilies(GENRE_WORDS);
  const ofForms = toFamilies(FORM_WORDS);
  /** A form that may be a word of the genre (»skaber«) is taken for one. */
  const weighWord = ({ families }: ReadWord): number =>
    families.some((family) => genre.has(family))
      ? weights.genre
      : families.some((family) => ofForms.has(family))
        ? weights.formWord
        : 1;
  const weighPart = (part: string): number => weights.part * (genre.has(part) ? weights.genre : 1);

  return ({ id, title, text, row, concordance }) => {
    const heading = joinSentences(title, row?.title === title ? null : (row?.title ?? null));
    const name = joinSentences(heading, slugToText(id.slice(id.lastIndexOf('/') + 1)));
    const namedFamilies = new Set(
      readText(name, analyse).flatMap((word) =>
        weighWord(word) === weights.genre ? [] : [...word.families, ...word.parts],
      ),
    );
    const namedTerms = new Set(findTerms(name).map(({ term }) => term));
    const clues = new Map<string, Clue>();
    /** Word family → the point of the term it stands in. */
    const points = new Map<string, number>();
    let point = 0;

    const add = (clue: Clue): void => {
      const known = clues.get(clue.key);
      const weight = clue.weight * (clue.isNamed ? weights.named : weights.unnamed);
      if (known === undefined || known.weight < weight)
        clues.set(clue.key, { ...clue, weight, point: known?.point ?? clue.point });
    };

    const addTerms = (from: string, worth: number): void => {
      for (const { term, start, end } of findTerms(from)) {
        if (clues.has(`term:${term}`)) continue;
        const phrase = sliceWords(from, start, end);
        const words = readText(phrase, analyse);
        const isNamed =
          namedTerms.has(term) || words.some(({ families }) => families.some((family) => namedFamilies.has(family)));
        const weight = worth * weights.term * Math.max(0, ...words.map(weighWord));
        const of = point++;
        add({ key: `term:${term}`, label: toLabel(phrase), weight, point: of, isNamed });
        for (const family of words.flatMap(({ families }) => families)) if (!points.has(family)) points.set(family, of);
      }
    };

    const addWord = (word: ReadWord, worth: number): void => {
      const { label, families, parts } = word;
      const of = families.map((family) => points.get(family)).find((known) => known !== undefined) ?? point++;
      const isNamed = [...families, ...parts].some((family) => namedFamilies.has(family));
      const weight = worth * weighWord(word);
      for (const family of families) add({ key: `word:${family}`, label, weight, point: of, isNamed });
      for (const part of parts) {
        add({ key: `word:${part}`, label, weight: worth * weighPart(part), point: of, isNamed });
      }
    };

    addTerms(text, 1);
    addTerms(heading, weights.heading);
    for (const word of readText(text, analyse)) addWord(word, 1);
    for (const word of readText(heading, analyse)) addWord(word, weights.heading);
    for (const word of concordance) {
      if (isContent(word)) addWord(readWord(word, word, analyse), weights.concordance);
    }
    return clues;
  };
}

function readText(text: string, analyse: WordAnalyser): ReadWord[] {
  return tokenize(text)
    .filter(({ word }) => isContent(word))
    .map(({ word, text: written }) => readWord(word, toLabel(written), analyse));
}

function readWord(word: string, label: string, analyse: WordAnalyser): ReadWord {
  const { lemmas, parts } = analyse(word);
  const toFamilies = (words: readonly string[]): string[] => [
    ...new Set(words.filter((lemma) => !STOP_WORDS.has(lemma)).map(toWordFamily)),
  ];
  return { word, label, families: toFamilies(lemmas), parts: toFamilies(parts) };
}

function isContent(word: string): boolean {
  return word.length > 1 && !STOP_WORDS.has(word) && !/^\p{N}/u.test(word);
}

function joinSentences(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('. ');
}

/** The words of an ASCII address, read in both ways where `ae`, `oe` and `aa` may be letters of their own. */
function slugToText(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return joinSentences(words, words.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å'));
}

/** The part of a text from `start` to `end`, with the whole of the words it begins and ends in. */
function sliceWords(text: string, start: number, end: number): string {
  const before = /[\p{L}\p{N}-]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[\p{L}\p{N}-]*/u.exec(text.slice(end))?.[0] ?? '';
  return (before + text.slice(start, end) + after).replaceAll(/^-+|-+$/gu, '');
}

/** As written, but for the capital a sentence began with. */
function toLabel(written: string): string {
  return /^\p{Lu}[^\p{Lu}]/u.test(written) ? written.slice(0, 1).toLowerCase() + written.slice(1) : written;
}
