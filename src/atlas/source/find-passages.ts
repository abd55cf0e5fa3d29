import { contentWords, STOP_WORDS } from '../lexicon/content-words.ts';
import { fingerprint, formatHash, hashRuns, RUN_LENGTH } from './fingerprint.ts';
import type { Passage } from '../model.ts';
import type { StreamWord } from './word-stream.ts';

/** A passage found again in an extraction of its document. */
export interface FoundPassage {
  printing: number;
  /** The original wording, as the extraction spells it. */
  text: string;
}

/** What share of a passage's fingerprints must lie together before it counts as found. */
const ENOUGH = 0.5;

/** Words that may stand inside a passage without belonging to it: a page header, a page number. */
const SLACK = 12;

/** An extraction, indexed by the hashes of its five-word runs. */
export interface Extraction {
  stream: readonly StreamWord[];
  /** Hash → where its runs begin, ascending. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** Index the word stream of an extraction. */
export function indexExtraction(stream: readonly StreamWord[]): Extraction {
  const places = new Map<string, number[]>();
  hashRuns(stream.map(({ word }) => word)).forEach((hash, i) => {
    const key = formatHash(hash);
    const list = places.get(key);
    if (list === undefined) places.set(key, [i]);
    else list.push(i);
  });
  return { stream, places };
}

/**
 * Find a passage by its fingerprints in any faithful extraction of its document: other line breaks, other hyphenation,
 * page headers in between (docs/design.md, The place in the source). One result a printing, in the order of the text;
 * fewer where the extraction has fewer; none where fewer than half of the fingerprints lie together. Of like passages,
 * the one nearest to where the source map has it.
 *
 * @param wordCount the number of words in the source map, for comparing places in two extractions of unlike length
 */
export function findPassage(passage: Passage, extraction: Extraction, wordCount: number): FoundPassage[] {
  const printings = [...Map.groupBy(passage.ranges, ({ printing }) => printing)]
    .sort(([a], [b]) => a - b)
    .map(([printing, ranges]) => ({
      printing,
      ranges,
      length: ranges.reduce((sum, { start, end }) => sum + end - start, 0),
      place: Math.round((Math.min(...ranges.map(({ start }) => start)) / wordCount) * extraction.stream.length),
    }));
  const hits = findHits(passage, printings[0]?.length ?? 0, extraction);
  const enough = Math.max(1, ENOUGH * expectedPrints(passage, printings.length));

  return printings.flatMap(({ printing, ranges, length, place }) => {
    const inPlace = ranges.flatMap(({ start, end }) => extraction.stream.slice(start, end));
    if (inPlace.length === length && isPassage(passage, inPlace))
      return [{ printing, text: inPlace.map(({ token }) => token).join(' ') }];
    const window = nearestWindow(hits, length + SLACK, enough, place);
    if (window === null) return [];
    const { start, end } = alignWindow(passage, extraction.stream, window, length);
    return [{ printing, text: spell(passage, extraction.stream.slice(start, end)) }];
  });
}

/** Say whether these words are the passage to the letter: true at its own place in the extraction the map was made from. */
function isPassage(passage: Passage, words: readonly StreamWord[]): boolean {
  const text = words.map(({ word }) => word);
  return (
    fingerprint(text).every((print) => passage.fingerprints.includes(print)) &&
    contentWords(text).every((word) => passage.words.includes(word))
  );
}

interface Hit {
  place: number;
  print: string;
}

/** Where the passage's fingerprints lie, ascending. A passage shorter than a run was hashed whole, and is sought whole. */
function findHits(passage: Passage, length: number, { stream, places }: Extraction): Hit[] {
  const hits =
    length >= RUN_LENGTH
      ? passage.fingerprints.flatMap((print) => (places.get(print) ?? []).map((place) => ({ place, print })))
      : stream.flatMap((_, place) => {
          const words = stream.slice(place, place + length).map(({ word }) => word);
          const print = formatHash(hashRuns(words)[0] ?? 0);
          const isPassage = passage.fingerprints.includes(print) && passage.words.every((word) => words.includes(word));
          return isPassage && words.length === length ? [{ place, print }] : [];
        });
  return hits.sort((a, b) => a.place - b.place);
}

/** Fingerprints are those of all printings together; where they differ, one printing has only its share. */
function expectedPrints(passage: Passage, printings: number): number {
  return printings === 1 ? passage.fingerprints.length : passage.fingerprints.length / printings;
}

interface Window {
  first: number;
  last: number;
}

/**
 * Of the stretches of at most `width` words that hold at least `enough` different fingerprints, and nearly as many as
 * the best, the one nearest to `place`: like passages lie apart, and a faithful extraction keeps the order of pages.
 */
function nearestWindow(hits: readonly Hit[], width: number, enough: number, place: number): Window | null {
  const windows = hits.map(({ place: first }, i) => {
    const inside = hits.slice(i).filter((hit) => hit.place < first + width);
    const last = inside.at(-1)?.place ?? first;
    return { first, last, prints: new Set(inside.map(({ print }) => print)).size, distance: Math.abs(first - place) };
  });
  const most = Math.max(0, ...windows.map(({ prints }) => prints));
  const good = windows.filter(({ prints }) => prints >= Math.max(enough, ENOUGH * most));
  const nearest = Math.min(...good.map(({ distance }) => distance));
  // Stretches that begin a few words apart are one passage: of those the one with the most fingerprints.
  return (
    good
      .filter(({ distance }) => distance <= nearest + width)
      .sort((a, b) => b.prints - a.prints || a.distance - b.distance)[0] ?? null
  );
}

/**
 * Lay the passage over the window: from each place it can begin, as many words as it has, not counting foreign ones
 * between; of these the stretch with the most of its own words and the fewest foreign.
 */
function alignWindow(
  passage: Passage,
  stream: readonly StreamWord[],
  { first, last }: Window,
  length: number,
): { start: number; end: number } {
  const own = new Set(passage.words);
  let best = { start: first, end: first, score: -Infinity };
  for (let start = Math.max(0, last + Math.min(length, RUN_LENGTH) - length - SLACK); start <= first; start++) {
    let end = start;
    let score = 0;
    for (let left = length; left > 0 && end < stream.length && end - start < length + SLACK; end++) {
      const word = stream[end]?.word ?? '';
      const belongs = own.has(word);
      if (belongs || STOP_WORDS.has(word)) left--;
      score += belongs ? 1 : STOP_WORDS.has(word) ? 0 : -1;
    }
    if (score > best.score) best = { start, end, score };
  }
  return best;
}

/** Write the words of a window as text, without the foreign stretches (page headers) inside it. */
function spell(passage: Passage, words: readonly StreamWord[]): string {
  const own = new Set(passage.words);
  return words
    .filter(({ word }) => own.has(word) || STOP_WORDS.has(word))
    .map(({ token }) => token)
    .join(' ');
}
