import type { TextSegment } from './text-segment.ts';

/** Segments stand on one line if their baselines differ by less than this share of their size. */
const SAME_LINE = 0.35;

/** So much room, as a share of the size, is a space between words; so much is the room between columns. */
const SPACE = 0.15;
const COLUMN_GAP = 1.2;

/** Join the pieces of text that follow each other closely on a line: a PDF places words, syllables or letters. */
export function joinLines(pieces: readonly TextSegment[]): TextSegment[] {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline);
  const lines: TextSegment[][] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && isOnLine(piece, first)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap(joinLine);
}

const isOnLine = (a: TextSegment, b: TextSegment): boolean =>
  Math.abs(a.baseline - b.baseline) < SAME_LINE * Math.max(a.size, b.size);

function joinLine(pieces: readonly TextSegment[]): TextSegment[] {
  const joined: TextSegment[] = [];
  for (const piece of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = joined.at(-1);
    const gap = last === undefined ? Infinity : piece.left - last.right;
    const size = Math.max(piece.size, last?.size ?? 0);
    if (last === undefined || gap > COLUMN_GAP * size) joined.push({ ...piece });
    else {
      last.text += (gap > SPACE * size ? ' ' : '') + piece.text;
      last.right = Math.max(last.right, piece.right);
      last.size = size;
    }
  }
  return joined
    .map((segment) => ({ ...segment, text: segment.text.replaceAll(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
}
