import type { TextLine, TextSegment } from './text-segment.ts';

/** A gutter between columns is at least so wide, as a share of the size of the text. */
const GUTTER = 0.8;

/** A column has so many lines, and a line of it so many letters on average: a row of bullets is none. */
const COLUMN_LINES = 2;
const COLUMN_LETTERS = 9;

/** A paragraph begins where the step to the next line is so many times the usual one. */
const PARAGRAPH_STEP = 1.3;

/**
 * Bring the segments of a page into the order they are read in: whatever spans the page from top to bottom, columns from
 * left to right, each from top to bottom. The page is cut where it is empty, downwards before across (an XY cut).
 */
export function orderLines(segments: readonly TextSegment[]): TextLine[] {
  return cut(segments).flatMap((region) => {
    const lines = mergeRows(region);
    const steps = lines.slice(1).map((line, i) => line.baseline - (lines[i]?.baseline ?? 0));
    const usual = median(steps.filter((step) => step > 0));
    return lines.map((line, i): TextLine => {
      const step = steps[i - 1] ?? Infinity;
      const isOtherSize = i > 0 && Math.abs(line.size - (lines[i - 1]?.size ?? 0)) > 0.15 * line.size;
      return { ...line, isApart: i === 0 || step > PARAGRAPH_STEP * usual || isOtherSize };
    });
  });
}

/** Cut a region into columns and blocks until nothing is left to cut. */
function cut(segments: readonly TextSegment[]): TextSegment[][] {
  const gutter = findGutter(segments);
  if (gutter !== null) {
    const left = segments.filter((segment) => middle(segment) < gutter);
    const right = segments.filter((segment) => middle(segment) >= gutter);
    return [...cut(left), ...cut(right)];
  }
  // A heading over two columns hides their gutter: look for one in the parts above and below each empty strip.
  for (const strip of findStrips(segments)) {
    const above = segments.filter(({ baseline }) => baseline < strip);
    const below = segments.filter(({ baseline }) => baseline >= strip);
    if (hasColumns(above) || hasColumns(below)) return [...cut(above), ...cut(below)];
  }
  return segments.length === 0 ? [] : [[...segments]];
}

/** Strips that could part columns are looked for among the widest first; a page has few of them. */
function findStrips(segments: readonly TextSegment[]): number[] {
  const sorted = [...segments].sort((a, b) => a.baseline - b.baseline);
  const strips: { at: number; room: number }[] = [];
  sorted.forEach((segment, i) => {
    const next = sorted[i + 1];
    if (next === undefined) return;
    const room = next.baseline - next.size - segment.baseline;
    if (next.baseline - segment.baseline > 0.5 * next.size) strips.push({ at: next.baseline - next.size * 0.5, room });
  });
  return strips.sort((a, b) => b.room - a.room || a.at - b.at).map(({ at }) => at);
}

const hasColumns = (segments: readonly TextSegment[]): boolean => findGutter(segments) !== null;

/** The middle of the widest empty stretch from top to bottom that has a column on both sides. */
function findGutter(segments: readonly TextSegment[]): number | null {
  if (segments.length < 2 * COLUMN_LINES) return null;
  const sorted = [...segments].sort((a, b) => a.left - b.left);
  const least = GUTTER * median(segments.map(({ size }) => size));
  let right = sorted[0]?.right ?? 0;
  let best: { at: number; width: number } | null = null;
  for (const segment of sorted) {
    const width = segment.left - right;
    if (width >= least && width > (best?.width ?? 0)) {
      const at = right + width / 2;
      const isColumn = (part: readonly TextSegment[]): boolean =>
        rowsOf(part).length >= COLUMN_LINES && lettersOf(part) >= COLUMN_LETTERS;
      if (
        isColumn(segments.filter((each) => middle(each) < at)) &&
        isColumn(segments.filter((each) => middle(each) >= at))
      ) {
        best = { at, width };
      }
    }
    right = Math.max(right, segment.right);
  }
  return best?.at ?? null;
}

const middle = ({ left, right }: TextSegment): number => (left + right) / 2;

const lettersOf = (segments: readonly TextSegment[]): number =>
  segments.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, rowsOf(segments).length);

function rowsOf(segments: readonly TextSegment[]): TextSegment[][] {
  const rows: TextSegment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && segment.baseline - row[0].baseline < 0.5 * segment.size) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

/** Segments side by side that are no columns (a bullet and its text) are one line. */
function mergeRows(segments: readonly TextSegment[]): TextSegment[] {
  return rowsOf(segments).map((row) => {
    const sorted = [...row].sort((a, b) => a.left - b.left);
    return {
      text: sorted.map(({ text }) => text).join(' '),
      left: Math.min(...row.map(({ left }) => left)),
      right: Math.max(...row.map(({ right }) => right)),
      baseline: Math.max(...row.map(({ baseline }) => baseline)),
      size: Math.max(...row.map(({ size }) => size)),
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
