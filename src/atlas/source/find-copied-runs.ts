import { wordStream } from './word-stream.ts';

/** So many words in a row may stand as in a source. */
const LONGEST_RUN = 6;

/** A run of words that a text shares with a source. */
export interface CopiedRun {
  /** Name of the source. */
  source: string;
  /** 1-based line of the text on which it begins. */
  line: number;
  /** As it stands in the text. */
  words: string[];
}

/**
 * Build a finder of runs of more than six words that a text shares with a source, both as normalised word streams. A run
 * inside one of the names (titles of documents, levels and statements, headings) is no copy.
 *
 * @param sources name → the text of the source
 */
export function buildCopyFinder(
  sources: ReadonlyMap<string, string>,
  names: readonly string[],
): (text: string) => CopiedRun[] {
  const sourceOf = new Map<string, string>();
  for (const [source, text] of sources) {
    const words = wordStream(text).map(({ word }) => word);
    for (let i = 0; i + LONGEST_RUN < words.length; i++) {
      const run = toKey(words.slice(i, i + LONGEST_RUN + 1));
      if (!sourceOf.has(run)) sourceOf.set(run, source);
    }
  }
  const named = names.map((name) => ` ${toKey(wordStream(name).map(({ word }) => word))} `);
  return (text) => {
    const stream = wordStream(text);
    const runs: CopiedRun[] = [];
    for (let start = 0; start + LONGEST_RUN < stream.length; start++) {
      const keyAt = (from: number): string => toKey(stream.slice(from, from + LONGEST_RUN + 1).map(({ word }) => word));
      const source = sourceOf.get(keyAt(start));
      if (source === undefined) continue;
      let end = start + LONGEST_RUN + 1;
      while (end < stream.length && sourceOf.has(keyAt(end - LONGEST_RUN))) end++;
      const run = stream.slice(start, end);
      const isName = named.some((name) => name.includes(` ${toKey(run.map(({ word }) => word))} `));
      if (!isName) runs.push({ source, line: run[0]?.line ?? 1, words: run.map(({ token }) => token) });
      start = end - 1;
    }
    return runs;
  };
}

const toKey = (words: readonly string[]): string => words.join(' ');
