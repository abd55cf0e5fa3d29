import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { Model } from '../atlas/model.ts';
import { findUnlikePlaces } from '../atlas/source/ranges/find-unlike-places.ts';
import { wordStream } from '../atlas/source/word-stream.ts';
import { reportTo } from './report.ts';
import { toRestatedDocument } from './to-restated-document.ts';

/**
 * Find places in the sources that share almost no words with what restates them, and sources that are not those the
 * places were counted in. Worth a look, no mistake.
 *
 * @param sources file name → the text of the source
 */
export function checkPlaces(model: Model, sources: ReadonlyMap<string, string>): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const map of model.sourceMaps) {
    const report = reportTo(diagnostics, map.at.file);
    const source = sources.get(map.file);
    if (source === undefined) continue;
    const words = wordStream(source).map(({ word }) => word);
    if (words.length !== map.wordCount) {
      report('source-of-other-length', map.at, map.file, words.length, map.wordCount);
      continue;
    }
    const restated = toRestatedDocument(model, map.document, new Map());
    const texts = new Map(restated.passages.map(({ anchor, text }) => [anchor, text]));
    const placed = map.passages.flatMap(({ anchor, ranges, at }) => {
      const text = texts.get(anchor ?? '');
      return anchor === null || text === undefined ? [] : [{ anchor, text, ranges, at }];
    });
    for (const { anchor, ranges, at } of findUnlikePlaces(words, placed)) {
      const [first] = ranges;
      const found = words.slice(first?.start ?? 0, Math.min(first?.end ?? 0, (first?.start ?? 0) + SHOWN_WORDS));
      report('place-unlike', at, anchor, found);
    }
  }
  return diagnostics;
}

/** So many words of the source are shown: fewer than may be copied. */
const SHOWN_WORDS = 6;
