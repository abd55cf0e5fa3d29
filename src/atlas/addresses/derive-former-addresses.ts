import type { FormerAddress } from '../atlas.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import type { Move } from '../model.ts';
import { followMoves } from './follow-moves.ts';

/**
 * Derive every former address: each that was published and is none of today's, and each that a move names. Sorted.
 *
 * @param current every address of today
 */
export function deriveFormerAddresses(
  published: readonly string[],
  current: readonly string[],
  moves: readonly Pick<Move, 'from' | 'to' | 'why'>[],
): FormerAddress[] {
  const alive = new Set(current);
  return [...new Set([...published, ...moves.map(({ from }) => from)])]
    .filter((address) => !alive.has(address))
    .sort(compareCodePoints)
    .flatMap((address) => {
      const destination = followMoves(address, moves);
      return destination === null ? [] : [{ address, ...destination }];
    });
}
