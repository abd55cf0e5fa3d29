import { contentWords } from '../atlas/lexicon/content-words.ts';
import { fingerprint } from '../atlas/source/fingerprint.ts';
import type { Passage, SourceMap } from '../atlas/model.ts';

/**
 * Derive fingerprints and word lists of a source map from its word stream. The ranges of one printing are one text: what
 * splits them is a page footer, which another extraction may not have. Ranges and kinds are left as they are.
 */
export function deriveSourceMap(map: SourceMap, words: readonly string[]): SourceMap {
  return {
    ...map,
    passages: map.passages.map((passage) => {
      if (passage.anchor === null) return { ...passage, fingerprints: [], words: [] };
      const printings = Map.groupBy(passage.ranges, ({ printing }) => printing);
      const texts = [...printings.values()].map((ranges) =>
        ranges.flatMap(({ start, end }) => words.slice(start, end)),
      );
      return {
        ...passage,
        fingerprints: [...new Set(texts.flatMap((text) => fingerprint(text)))].sort(),
        words: contentWords(texts.flat()),
      };
    }),
  };
}

/** Write `kilde.json`: one passage a block, ranges on a line, so that a diff shows what moved. */
export function formatSourceMap(map: SourceMap): string {
  const passages = map.passages.map(formatPassage).join(',\n');
  const unplaced = map.unplaced.map(({ anchor }) => `    ${JSON.stringify(anchor)}`).join(',\n');
  const keys = [
    `  "file": ${JSON.stringify(map.file)}`,
    `  "words": ${map.wordCount}`,
    ...(unplaced === '' ? [] : [`  "unplaced": [\n${unplaced}\n  ]`]),
    `  "passages": ${passages === '' ? '[]' : `[\n${passages}\n  ]`}`,
  ];
  return `{\n${keys.join(',\n')}\n}\n`;
}

function formatPassage(passage: Passage): string {
  const ranges = passage.ranges.map(
    ({ printing, start, end }) => `{ "printing": ${printing}, "start": ${start}, "end": ${end} }`,
  );
  const lines = [
    `"kind": "${passage.kind}"`,
    ...(passage.anchor === null ? [] : [`"at": ${JSON.stringify(passage.anchor)}`]),
    ranges.length > 6
      ? `"ranges": [\n        ${ranges.join(',\n        ')}\n      ]`
      : `"ranges": [${ranges.join(', ')}]`,
    ...(passage.fingerprints.length === 0 ? [] : [`"fingerprints": ${formatList(passage.fingerprints)}`]),
    ...(passage.words.length === 0 ? [] : [`"words": ${formatList(passage.words)}`]),
  ];
  return `    {\n      ${lines.join(',\n      ')}\n    }`;
}

function formatList(values: readonly string[]): string {
  return `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
}
