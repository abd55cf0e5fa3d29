import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { Passage, PassageKind, Place, SourceMap, SourceRange } from '../atlas/model.ts';
import { closest } from './closest.ts';
import { type Report, reportTo } from './report.ts';

/** A statement or an anchored passage of a document, and where it is written. */
export interface ExpectedAnchor {
  /** `<page>#<slug>`. */
  anchor: string;
  kind: Extract<PassageKind, 'statement' | 'prose'>;
  at: Place;
}

/** What a source map is held against. */
export interface SourceMapContext {
  expected: readonly ExpectedAnchor[];
  /** The page has mistakes of its own: what stands on it is not known. */
  isOnDamagedPage: (anchor: string) => boolean;
  /** Another file knows the anchor's address, or another level has it. */
  isReferredTo: (anchor: string) => boolean;
}

/**
 * Check that a source map tiles the word stream from 0 to its end without gap or overlap, and that every statement and
 * anchored passage has exactly one entry (docs/design.md, The place in the source). While a passage is said to be
 * unplaced, there may be gaps. Needs no source at hand. An address that page and map write differently is reported once,
 * in the file that is alone with it.
 */
export function checkSourceMap(map: SourceMap, context: SourceMapContext, diagnostics: Diagnostic[]): void {
  const report = reportTo(diagnostics, map.at.file);
  const expected = new Map(context.expected.map((entry) => [entry.anchor, entry]));
  const seen = new Set<string>();
  const unknown: Passage[] = [];
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
    const known = expected.get(passage.anchor);
    if (known === undefined) {
      if (!context.isOnDamagedPage(passage.anchor)) unknown.push(passage);
    } else if (known.kind !== passage.kind && !context.isOnDamagedPage(passage.anchor)) {
      const id = `${map.document}/${passage.anchor.replace('#', '/')}`;
      reportTo(diagnostics, known.at.file)('passage-of-other-kind', known.at, passage.anchor, known.kind, id);
    }
    if (seen.has(passage.anchor)) report('passage-twice', passage.at, passage.anchor);
    seen.add(passage.anchor);
    if (passage.words.length === 0) report('passage-underived', passage.at, passage.anchor);
  }
  for (const { anchor, at } of map.unplaced) {
    if (seen.has(anchor)) report('passage-placed', at, anchor);
    else if (!expected.has(anchor) && !context.isOnDamagedPage(anchor)) {
      report('passage-anchor-unknown', at, anchor, [...expected.keys()]);
    }
    seen.add(anchor);
  }
  const missing = context.expected.filter(({ anchor }) => !seen.has(anchor) && !context.isOnDamagedPage(anchor));
  const misspelt = reportUnknown(unknown, missing, map, context, diagnostics);
  for (const { anchor, at } of missing) {
    if (!misspelt.has(anchor)) reportTo(diagnostics, at.file)('passage-missing', at, anchor);
  }
  checkTiling(ranges, map, report);
}

/** So many entries of one page do not get into a map by mistake: they have gone from the page, if others know one. */
const MANY = 3;

/**
 * Report entries of the map that no page knows. Where the page has an address much like it that the map does not know,
 * the two are one, and one of the files has misspelt it: the map when others write it as the page does, else the page.
 * Gives the anchors of the pages that were found so.
 */
function reportUnknown(
  unknown: readonly Passage[],
  missing: readonly ExpectedAnchor[],
  map: SourceMap,
  { expected, isReferredTo }: SourceMapContext,
  diagnostics: Diagnostic[],
): Set<string> {
  const report = reportTo(diagnostics, map.at.file);
  const paired = new Set<string>();
  const alone: Passage[] = [];
  const anchors = expected.map(({ anchor }) => anchor);
  for (const passage of unknown) {
    const { anchor, at } = passage;
    if (anchor === null) continue;
    const [page = '', slug = ''] = anchor.split('#');
    const onPage = missing.filter((entry) => entry.anchor.startsWith(`${page}#`) && !paired.has(entry.anchor));
    const meant = closest(
      slug,
      onPage.map((entry) => entry.anchor.slice(page.length + 1)),
    );
    const twin = onPage.find((entry) => entry.anchor === `${page}#${meant ?? ''}`);
    if (twin !== undefined) paired.add(twin.anchor);
    if (twin === undefined || meant === null) alone.push(passage);
    else if (isReferredTo(twin.anchor) && !isReferredTo(anchor)) {
      report('passage-anchor-unknown', at, anchor, [twin.anchor]);
    } else
      reportTo(diagnostics, twin.at.file)('slug-misspelt', twin.at, meant, slug, `${map.document}/${page}/${slug}`);
  }
  const pages = Map.groupBy(alone, ({ anchor }) => (anchor ?? '').split('#')[0] ?? '');
  for (const [page, passages] of pages) {
    const last = expected.findLast((entry) => entry.anchor.startsWith(`${page}#`));
    const isKnown = passages.some(({ anchor }) => isReferredTo(anchor ?? ''));
    if (last !== undefined && passages.length >= MANY && isKnown) {
      const gone = passages.map(({ anchor }) => (anchor ?? '').slice(page.length + 1));
      reportTo(diagnostics, last.at.file)('statements-gone', last.at, gone, `${map.document}/${page}`);
    } else for (const { anchor, at } of passages) report('passage-anchor-unknown', at, anchor ?? '', anchors);
  }
  return paired;
}

function checkTiling(ranges: (SourceRange & { line: number })[], map: SourceMap, report: Report): void {
  const isWhole = map.unplaced.length === 0;
  let covered = 0;
  for (const { start, end, line } of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start > covered && isWhole) report('passage-gap', { line }, covered, start);
    else if (start < covered) report('passage-overlap', { line }, start, Math.min(end, covered));
    covered = Math.max(covered, end);
  }
  if (covered < map.wordCount && isWhole) report('passage-gap', map.at, covered, map.wordCount);
}
