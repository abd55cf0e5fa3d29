import type { SourceMap } from '../atlas/model.ts';
import { checkShape } from './check-shape.ts';
import { parseJson } from './parse-json.ts';
import type { Report } from './report.ts';
import { sourceFile } from './schemas.ts';
import type { TextFile } from './text-file.ts';

/** Read where each statement of a document stands in its source: its `kilde.json`. */
export function parseSourceMap(file: TextFile, document: string, report: Report): SourceMap | null {
  const json = parseJson(file.text, report);
  const map = json === null ? null : checkShape(sourceFile, json, report);
  if (json === null || map === null) return null;
  return {
    document,
    file: map.file,
    wordCount: map.words,
    passages: map.passages.map((passage, i) => ({
      kind: passage.kind,
      anchor: passage.at ?? null,
      ranges: passage.ranges,
      fingerprints: passage.fingerprints ?? [],
      words: passage.words ?? [],
      at: { file: file.path, line: json.locate(['passages', i, passage.at === undefined ? 'kind' : 'at']).line },
    })),
    unplaced: (map.unplaced ?? []).map((anchor, i) => ({
      anchor,
      at: { file: file.path, line: json.locate(['unplaced', i]).line },
    })),
    at: { file: file.path, line: json.locateKey([], 'words').line },
  };
}
