import type { Entry } from './entries.ts';

/** So many cards are cut from one paper. */
export const PER_PAPER = 8;
/** So many are left empty, for what those who use them expect themselves. */
const BLANK = 3;

/** A card to talk over: a statement, or an empty one. */
export type Card = { entry: Entry; number: number; of: number } | null;

/** Lay the statements of a collection and the empty cards out on papers. */
export function deriveCards(entries: readonly Entry[]): Card[][] {
  const cards: Card[] = [
    ...entries.map((entry, i) => ({ entry, number: i + 1, of: entries.length })),
    ...Array.from({ length: BLANK }, () => null),
  ];
  return Array.from({ length: Math.ceil(cards.length / PER_PAPER) }, (_, i) =>
    cards.slice(i * PER_PAPER, (i + 1) * PER_PAPER),
  );
}
