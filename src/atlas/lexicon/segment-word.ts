/** A stretch of a word that the dictionary knows, with what it costs to believe in it. */
export interface Piece {
  form: string;
  /** Base forms it may be opened by; none for what stays whole. */
  lemmas: readonly string[];
  cost: number;
}

/** Reads a stretch as a piece, or says that it is none. */
export type PieceReader = (form: string) => Piece | null;

interface Path {
  pieces: readonly Piece[];
  cost: number;
}

/** Cover a word with pieces, at least two, as cheaply as may be; null where it cannot be covered. */
export function segmentWord(word: string, readInner: PieceReader, readLast: PieceReader): readonly Piece[] | null {
  const paths: (Path | undefined)[] = [{ pieces: [], cost: 0 }];
  const cheapestTo = (end: number, read: PieceReader): Path | undefined => {
    let cheapest: Path | undefined;
    for (let start = end === word.length ? 1 : 0; start < end; start++) {
      const before = paths[start];
      const piece = before === undefined ? null : read(word.slice(start, end));
      if (before === undefined || piece === null) continue;
      const cost = before.cost + piece.cost;
      if (cheapest === undefined || cost < cheapest.cost) cheapest = { pieces: [...before.pieces, piece], cost };
    }
    return cheapest;
  };
  for (let end = 1; end < word.length; end++) paths[end] = cheapestTo(end, readInner);
  return cheapestTo(word.length, readLast)?.pieces ?? null;
}
