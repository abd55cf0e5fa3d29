import { STOP_WORDS } from '../../lexicon/content-words.ts';
import { stemWord } from '../../lexicon/stem-word.ts';
import { wordStream } from '../word-stream.ts';

const STOP_STEMS: ReadonlySet<string> = new Set(Array.from(STOP_WORDS, stemWord));

/** How much of a passage's wording is expected to come again in its restatement: of content words, of function words. */
const KEPT_CONTENT = 0.6;
const KEPT_STOP = 0.25;

/** What a word counts that is only related to one of the restatement, and a function word beside a content word. */
const RELATED = 0.4;
const STOP_SHARE = 0.3;

/** So many letters in common make two stems related, if that is most of the shorter one. */
const COMMON_LETTERS = 5;
const COMMON_SHARE = 0.6;

/** Tells how much more likely a word of the source is inside a passage than anywhere, as a logarithm. */
export interface WordWeights {
  /** The weight of the source's word `i` for a text. */
  weigh: (text: string) => (i: number) => number;
  /** The stems of the source's words `start` to `end` that a text shares or is related to, with how rare each is. */
  shared: (text: string, start: number, end: number) => ReadonlyMap<string, number>;
  /** What share of the content words of `start` to `end` a text shares or is related to, by how rare they are. */
  share: (text: string, start: number, end: number) => number;
  /** How many content words stand before the first that a text shares or is related to, and after the last. */
  strangeEdges: (text: string, start: number, end: number) => [number, number];
}

/** Weigh words of a source for the texts that restate it, by their stems and how rare they are in it. */
export function buildWordWeights(words: readonly string[]): WordWeights {
  const stems = words.map(stemWord);
  const vocabulary = [...new Set(stems)];
  const numbers = new Map(vocabulary.map((stem, number) => [stem, number]));
  const ids = stems.map((stem) => numbers.get(stem) ?? 0);
  const counts = new Array<number>(vocabulary.length).fill(0);
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;

  /** Restated stem → likeness of each stem of the source. */
  const rows = new Map<string, readonly (readonly [id: number, likeness: number])[]>();
  const likeTo = (stem: string): readonly (readonly [id: number, likeness: number])[] => {
    const known = rows.get(stem);
    if (known !== undefined) return known;
    const row = vocabulary
      .map((other, id) => [id, compareStems(other, stem)] as const)
      .filter(([, likeness]) => likeness > 0);
    rows.set(stem, row);
    return row;
  };
  const likenessTo = (own: readonly string[]): number[] => {
    const likeness = new Array<number>(vocabulary.length).fill(0);
    for (const stem of own) for (const [id, like] of likeTo(stem)) likeness[id] = Math.max(likeness[id] ?? 0, like);
    return likeness;
  };

  const rarity = (id: number): number => Math.log(words.length / (counts[id] ?? 1));
  const sharedIds = (text: string, start: number, end: number): number[] => {
    const likeness = likenessTo(stemsOf(text).filter((stem) => !STOP_STEMS.has(stem)));
    return [...new Set(ids.slice(start, end))].filter((id) => (likeness[id] ?? 0) > 0);
  };

  return {
    weigh: (text) => {
      const own = stemsOf(text);
      const stops = own.filter((stem) => STOP_STEMS.has(stem)).length;
      const size = own.length - stops + STOP_SHARE * stops + 2;
      const likeness = likenessTo(own);
      const weights = vocabulary.map((stem, id) => {
        const isStop = STOP_STEMS.has(stem);
        const kept = isStop ? KEPT_STOP : KEPT_CONTENT;
        const expected = ((counts[id] ?? 0) + 1) / words.length;
        const share = (likeness[id] ?? 0) * (isStop ? STOP_SHARE : 1);
        return Math.log(1 - kept + (kept * share) / size / expected);
      });
      return (i) => weights[ids[i] ?? 0] ?? 0;
    },
    shared: (text, start, end) => new Map(sharedIds(text, start, end).map((id) => [vocabulary[id] ?? '', rarity(id)])),
    share: (text, start, end) => {
      const content = [...new Set(ids.slice(start, end))].filter((id) => !STOP_STEMS.has(vocabulary[id] ?? ''));
      const all = content.reduce((sum, id) => sum + rarity(id), 0);
      return all === 0 ? 1 : sharedIds(text, start, end).reduce((sum, id) => sum + rarity(id), 0) / all;
    },
    strangeEdges: (text, start, end) => {
      const shared = new Set(sharedIds(text, start, end));
      const content = ids.slice(start, end).filter((id) => !STOP_STEMS.has(vocabulary[id] ?? ''));
      const first = content.findIndex((id) => shared.has(id));
      const last = content.findLastIndex((id) => shared.has(id));
      return first < 0 ? [content.length, content.length] : [first, content.length - 1 - last];
    },
  };
}

const stemsOf = (text: string): string[] => [...new Set(wordStream(text).map(({ word }) => stemWord(word)))];

/** How alike two stems are, from 0 to 1. Function words are like themselves only. */
function compareStems(a: string, b: string): number {
  if (a === b) return 1;
  if (STOP_STEMS.has(a) || STOP_STEMS.has(b)) return 0;
  const shorter = Math.min(a.length, b.length);
  if (shorter < COMMON_LETTERS) return 0;
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  const isRelated = common >= COMMON_LETTERS && common >= COMMON_SHARE * shorter;
  return isRelated || a.includes(b) || b.includes(a) ? RELATED : 0;
}
