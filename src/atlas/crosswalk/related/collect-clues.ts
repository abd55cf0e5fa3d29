import type { TermMatch } from '../../atlas.ts';
import { STOP_WORDS } from '../../lexicon/content-words.ts';
import { tokenize } from '../../lexicon/danish.ts';
import type { WordAnalyser } from './analyse-word.ts';
import type { ComparedStatement } from './compared-statement.ts';
import { FORM_WORDS, GENRE_WORDS } from './genre-words.ts';
import type { RelatingWeights } from './weights.ts';
import { toWordFamily } from './word-family.ts';

/** A word, a term or a phrase that says what a statement is about. */
export interface Clue {
  /** `term:` and a term's id, `word:` and a word's family, or `asked:` and a phrase: equal keys are the same clue. */
  key: string;
  /** In the reader's words. */
  label: string;
  weight: number;
  /** Clues of one point (a term and its words) are one thing said, and count once. */
  point: number;
}

/** A term, and what readers type who are after it. */
export interface AskedTerm {
  id: string;
  term: string;
  searchedAs: readonly string[];
}

/** What clues are collected with. */
export interface ClueSource {
  analyse: WordAnalyser;
  findTerms: (text: string) => readonly TermMatch[];
  terms: readonly AskedTerm[];
  weights: RelatingWeights;
}

/** A longer phrase is a question or a sentence, whose words say less of its subject. */
const LONGEST_PHRASE = 3;

function isShort(phrase: string): boolean {
  return phrase.split(/\s+/u).length <= LONGEST_PHRASE;
}

/** A word of a text, and the families of its base forms. */
interface ReadWord {
  label: string;
  families: string[];
}

/**
 * Build a collector of clues: what a statement's title and text say, what an editor says it is about, and what readers
 * type who are after it. Each key is kept once, with its greatest weight. Words of the genre say nothing.
 */
export function buildClueCollector(source: ClueSource): (statement: ComparedStatement) => Map<string, Clue> {
  const { analyse, findTerms, terms, weights } = source;
  const nameOf = new Map(terms.map(({ id, term }) => [id, term]));
  const askedFor = Map.groupBy(
    terms.flatMap(({ id, searchedAs }) => searchedAs.map((phrase) => ({ id, phrase: toPhraseKey(phrase) }))),
    ({ phrase }) => phrase,
  );
  const toFamilies = (word: string): string[] => [
    ...new Set(
      analyse(word)
        .filter((lemma) => !STOP_WORDS.has(lemma))
        .map(toWordFamily),
    ),
  ];
  const passedOver = new Set([...GENRE_WORDS, ...FORM_WORDS].flatMap(toFamilies));
  /** A form that may be a word of the genre (»skaber«) is taken for one. */
  const readText = (text: string): ReadWord[] =>
    tokenize(text)
      .filter(({ word }) => isContent(word))
      .map(({ word, text: written }) => ({ label: toLabel(written), families: toFamilies(word) }))
      .filter(({ families }) => !families.some((family) => passedOver.has(family)));

  return ({ id, title, text, row, subjects, searchedAs }) => {
    const heading = joinSentences(title, row?.title === title ? null : (row?.title ?? null));
    const name = joinSentences(heading, slugToText(id.slice(id.lastIndexOf('/') + 1)));
    const namedFamilies = new Set(readText(name).flatMap(({ families }) => families));
    const namedTerms = new Set(findTerms(name).map(({ term }) => term));
    const isNamed = ({ families }: ReadWord): boolean => families.some((family) => namedFamilies.has(family));
    const clues = new Map<string, Clue>();
    /** Word family → the point of the term it stands in. */
    const points = new Map<string, number>();
    let point = 0;

    const add = (clue: Clue): void => {
      const known = clues.get(clue.key);
      if (known === undefined || known.weight < clue.weight) {
        clues.set(clue.key, { ...clue, point: known?.point ?? clue.point });
      }
    };

    for (const from of [text, heading]) {
      for (const { term, start, end } of findTerms(from)) {
        if (clues.has(`term:${term}`)) continue;
        const phrase = sliceWords(from, start, end);
        const words = readText(phrase);
        // A term made of words of the genre alone says no more than they do.
        if (words.length === 0) continue;
        const weight = namedTerms.has(term) || words.some(isNamed) ? weights.named : 1;
        const of = point++;
        add({ key: `term:${term}`, label: toLabel(phrase), weight, point: of });
        for (const family of words.flatMap(({ families }) => families)) if (!points.has(family)) points.set(family, of);
      }
    }
    for (const word of [...readText(text), ...readText(heading)]) {
      const of = word.families.map((family) => points.get(family)).find((known) => known !== undefined) ?? point++;
      const weight = isNamed(word) ? weights.named : 1;
      for (const family of word.families) add({ key: `word:${family}`, label: word.label, weight, point: of });
    }
    for (const term of subjects) {
      add({ key: `term:${term}`, label: nameOf.get(term) ?? term, weight: weights.named, point: point++ });
    }
    const asked = weights.asked * weights.named;
    for (const phrase of searchedAs.filter(isShort)) {
      const of = point++;
      const phraseKey = toPhraseKey(phrase);
      add({ key: `asked:${phraseKey}`, label: phrase, weight: asked, point: of });
      const meant = [
        ...findTerms(phrase).map(({ term }) => term),
        ...(askedFor.get(phraseKey) ?? []).map(({ id: term }) => term),
      ];
      for (const term of new Set(meant)) {
        add({ key: `term:${term}`, label: nameOf.get(term) ?? term, weight: asked, point: of });
      }
      for (const { families, label } of readText(phrase)) {
        for (const family of families) add({ key: `word:${family}`, label, weight: asked, point: of });
      }
    }
    return clues;
  };
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

/** A phrase as it is compared: words in lower case with one space between. */
function toPhraseKey(phrase: string): string {
  return tokenize(phrase)
    .map(({ word }) => word)
    .join(' ');
}
