import type { SourceMap, SourceRange } from '../atlas/model.ts';
import type { Report } from './report.ts';

/**
 * Check that a source map tiles the word stream from 0 to its end without gap or overlap, and that every statement and
 * anchored passage has exactly one entry (docs/design.md, The place in the source). Needs no source at hand. Anchors on
 * a page that has mistakes of its own are passed over.
 */
export function checkSourceMap(
  map: SourceMap,
  expected: { statements: readonly string[]; prose: readonly string[] },
  isOnDamagedPage: (anchor: string) => boolean,
  report: Report,
): void {
  const seen = new Set<string>();
  const ranges: (SourceRange & { line: number })[] = [];
  for (const passage of map.passages) {
    for (const range of passage.ranges) {
      if (range.start >= range.end || range.end > map.wordCount) {
        report('passage-out-of-bounds', passage.at, range.start, range.end, map.wordCount);
      } else ranges.push({ ...range, line: passage.at.line });
    }
    if (passage.kind === 'heading' || passage.kind === 'furniture') continue;
    if (passage.anchor === null) {
      report('passage-without-anchor', passage.at, passage.kind);
      continue;
    }
    const known = passage.kind === 'statement' ? expected.statements : expected.prose;
    if (!known.includes(passage.anchor) && !isOnDamagedPage(passage.anchor)) {
      report('passage-anchor-unknown', passage.at, passage.anchor, known);
    }
    if (seen.has(passage.anchor)) report('passage-twice', passage.at, passage.anchor);
    seen.add(passage.anchor);
    if (passage.words.length === 0) report('passage-underived', passage.at, passage.anchor);
  }
  for (const anchor of [...expected.statements, ...expected.prose]) {
    if (!seen.has(anchor) && !isOnDamagedPage(anchor)) report('passage-missing', map.at, anchor);
  }
  checkTiling(ranges, map, report);
}

function checkTiling(ranges: (SourceRange & { line: number })[], map: SourceMap, report: Report): void {
  let covered = 0;
  for (const { start, end, line } of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start > covered) report('passage-gap', { line }, covered, start);
    else if (start < covered) report('passage-overlap', { line }, start, Math.min(end, covered));
    covered = Math.max(covered, end);
  }
  if (covered < map.wordCount) report('passage-gap', map.at, covered, map.wordCount);
}
