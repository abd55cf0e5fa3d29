import type { SourceRange } from '../../model.ts';
import type { Piece } from './align-passages.ts';
import type { Mark } from './mark-words.ts';
import type { LaidWord } from './read-layout.ts';

/** What is known of a source when pieces are put together. */
export interface PieceContext {
  words: readonly LaidWord[];
  marks: readonly Mark[];
  /** How much of what a passage restates stands in these words: stem → how rare it is. */
  shared: (passage: number, start: number, end: number) => ReadonlyMap<string, number>;
}

/** The stretches of one passage, put together to printings. */
export interface Gathered {
  /** In the order of the source. */
  ranges: readonly SourceRange[];
  pieces: readonly Piece[];
  /** The stretches are put together by rules that may be wrong. */
  isUncertain: boolean;
}

/** So many words may stand between two stretches of one printing. */
const NEAR = 40;

/** So many words may stand inside a passage without belonging to it by their looks. */
const SHORT_BREAK = 3;

/** From this share of the main stretch's words on, another stretch is the passage printed again. */
const PRINTED_AGAIN = 0.5;

/** So much of a stretch must be new beside the main one to be more of the same printing. */
const FRESH = 0.6;
const FRESH_WEIGHT = 8;

/** A lead-in before a list has so many words at most. */
const LONGEST_LEAD_IN = 12;

/** Put the pieces of each passage together: lead-ins of lists, breaks by page headers, passages that are printed twice. */
export function gatherPieces(pieces: readonly Piece[], context: PieceContext): Map<number, Gathered> {
  const trimmed = trimLeadIns(pieces, context);
  const gathered = new Map<number, Gathered>();
  for (const [passage, own] of Map.groupBy(trimmed, (piece) => piece.passage)) {
    gathered.set(passage, gather(own, context));
  }
  return gathered;
}

/**
 * The line that leads into a list is common to its items and belongs to none. Before a list of one it is the beginning
 * of that one.
 */
function trimLeadIns(pieces: readonly Piece[], { words, marks }: PieceContext): Piece[] {
  const isItem = (i: number): boolean => words[i]?.isBulleted === true || marks[i] === 'bullet';
  const itemStarts = (start: number, end: number): number[] =>
    Array.from({ length: end - start }, (_, k) => start + k).filter(isItem);
  return pieces.map((piece, k) => {
    const items = itemStarts(piece.start, piece.end);
    const next = pieces[k + 1];
    const isFollowed = isItem(piece.end) && next?.passage !== piece.passage;
    const first = items[0];
    if (first === undefined || items.length > 1) return piece;
    if (first > piece.start) return isFollowed ? { ...piece, start: first, startsHere: 1 } : piece;
    if (isFollowed) return piece;
    let start = first;
    const taken = pieces[k - 1]?.end ?? 0;
    while (start > taken && marks[start - 1] === 'text' && first - start < LONGEST_LEAD_IN) {
      start--;
      if (words[start]?.isLineStart === true && words[start]?.isUpper === true) break;
    }
    const isLeadIn = start < first && words[start]?.isUpper === true && words[first - 1]?.isEnd !== true;
    return isLeadIn && !isItem(start) ? { ...piece, start, startsHere: 0 } : piece;
  });
}

function gather(pieces: readonly Piece[], context: PieceContext): Gathered {
  const { marks, shared } = context;
  const between = (a: Piece, b: Piece): readonly Mark[] => marks.slice(a.end, b.start);
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const gap = last === undefined ? [] : between(last, piece);
    const isInside = gap.length <= SHORT_BREAK && gap.every((mark) => mark === 'name' || mark === 'bullet');
    if (last !== undefined && isInside && last.end <= piece.start) {
      whole[whole.length - 1] = { ...last, end: piece.end, endsHere: piece.endsHere };
    } else whole.push(piece);
  }
  const contents = whole.map(({ passage, start, end }) => shared(passage, start, end));
  const weights = contents.map(weightOf);
  const main = weights.indexOf(Math.max(...weights));
  const mainPiece = whole[main];
  const mainContent = contents[main];
  if (mainPiece === undefined || mainContent === undefined) return { ranges: [], pieces: [], isUncertain: true };

  const goesOnAfter = ({ end }: Piece): boolean =>
    whole.some(({ start }) => start > end && start <= end + SHORT_BREAK + 1);
  // A page header breaks a sentence: what ends before one is not whole.
  const isBroken = whole.some((piece) => marks[piece.end] === 'header' && !goesOnAfter(piece));
  let isUncertain = whole.length < pieces.length || isBroken;
  /** For each kept piece, the piece whose printing it goes on with. */
  const kept: { piece: Piece; goesOn: boolean }[] = [];
  whole.forEach((piece, k) => {
    const before = kept.at(-1)?.piece;
    const gap = before === undefined ? [] : between(before, piece);
    if (before !== undefined && gap.length > 0 && gap.every((mark) => mark === 'header')) {
      kept.push({ piece, goesOn: true });
      return;
    }
    const fresh = weightOf(new Map([...(contents[k] ?? [])].filter(([stem]) => !mainContent.has(stem))));
    const isNear = Math.min(Math.abs(piece.start - mainPiece.end), Math.abs(mainPiece.start - piece.end)) <= NEAR;
    const isMore = isNear && fresh >= FRESH * (weights[k] ?? 0);
    if (k === main) kept.push({ piece, goesOn: false });
    else if (isMore && fresh > FRESH_WEIGHT) {
      isUncertain = true;
      kept.push({ piece, goesOn: before !== undefined });
    } else if ((weights[k] ?? 0) >= PRINTED_AGAIN * (weights[main] ?? 0)) kept.push({ piece, goesOn: false });
    else if (piece.end - piece.start > SHORT_BREAK) isUncertain = isUncertain || isNear;
  });
  let printing = 0;
  const ranges = kept.map(({ piece: { start, end }, goesOn }) => {
    if (!goesOn || printing === 0) printing++;
    return { printing, start, end };
  });
  return { ranges, pieces: kept.map(({ piece }) => piece), isUncertain };
}

/** Add up how rare the words are that a text shares. */
export function weightOf(content: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of content.values()) sum += weight;
  return sum;
}
