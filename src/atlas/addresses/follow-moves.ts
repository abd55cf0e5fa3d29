import type { Move } from '../model.ts';

/** Where an old address has gone: to another, or nowhere, with the reason. */
export type Destination = { to: string; why: null } | { to: null; why: string };

/** What a move says, without its place in the content. */
type PlainMove = Pick<Move, 'from' | 'to' | 'why'>;

/**
 * Follow an address through the moves, one after the other. A page that has moved takes all below it along, unless a
 * move says otherwise of that. `null` where no move speaks of it, and where they lead in a circle.
 *
 * @example followMoves('/dokumenter/a/chef/#x', [{ from: '/dokumenter/a/', to: '/dokumenter/b/', why: null }]) // { to: '/dokumenter/b/chef/#x', … }
 */
export function followMoves(address: string, moves: readonly PlainMove[]): Destination | null {
  const used = new Set<PlainMove>();
  let current = address;
  for (;;) {
    const move = findMove(current, moves);
    if (move === null) return used.size === 0 ? null : { to: current, why: null };
    if (used.has(move)) return null;
    used.add(move);
    if (move.to === null) return { to: null, why: move.why ?? '' };
    // What stood below a page stands below the page it has become; a fragment has nothing below it.
    current = move.to.endsWith('/') ? move.to + current.slice(move.from.length) : move.to;
  }
}

/** The move that speaks most closely of an address: of itself, else of the nearest page above it. */
function findMove(address: string, moves: readonly PlainMove[]): PlainMove | null {
  let best: PlainMove | null = null;
  for (const move of moves) {
    const speaks = move.from === address || (move.from.endsWith('/') && address.startsWith(move.from));
    if (speaks && move.from.length > (best?.from.length ?? 0)) best = move;
  }
  return best;
}
