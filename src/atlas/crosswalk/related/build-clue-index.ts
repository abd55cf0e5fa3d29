import type { Clue } from './collect-clues.ts';
import type { ComparedStatement } from './compared-statement.ts';

/** A statement and its clues. */
export interface DescribedStatement {
  statement: ComparedStatement;
  clues: ReadonlyMap<string, Clue>;
  /** How much it speaks of: 1 is the average. */
  breadth: number;
}

/** Where each clue stands, and how rare it is. */
export interface ClueIndex {
  described: readonly DescribedStatement[];
  /** Clue key → the statements that have it. */
  entries: ReadonlyMap<string, readonly { described: DescribedStatement; clue: Clue }[]>;
  /** How rare a clue is: the logarithm of one in how many rows, raised to the given power; 0 for what no one has. */
  rarity: (key: string) => number;
}

/** Build the inverted index. A row's statements count as one, and so does a statement without a row. */
export function buildClueIndex(
  collected: readonly { statement: ComparedStatement; clues: ReadonlyMap<string, Clue> }[],
  power: number,
): ClueIndex {
  const rows = new Map<string, Set<string>>();
  const units = new Set<string>();
  for (const { statement, clues } of collected) {
    const unit = statement.row?.id ?? statement.id;
    units.add(unit);
    for (const key of clues.keys()) {
      const holders = rows.get(key) ?? new Set();
      rows.set(key, holders.add(unit));
    }
  }
  const rarities = new Map(
    [...rows].map(([key, { size }]) => [key, Math.log((units.size + 1) / (size + 0.5)) ** power] as const),
  );
  const rarity = (key: string): number => rarities.get(key) ?? 0;
  const sizes = collected.map(({ clues }) => measureContent(clues, rarity));
  const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  const described = collected.map((one, i) => ({ ...one, breadth: average === 0 ? 1 : (sizes[i] ?? 0) / average }));
  const entries = new Map<string, { described: DescribedStatement; clue: Clue }[]>();
  for (const one of described) {
    for (const [key, clue] of one.clues) {
      const list = entries.get(key) ?? [];
      entries.set(key, list);
      list.push({ described: one, clue });
    }
  }
  return { described, entries, rarity };
}

/** What a statement says in all: of each point its most telling clue. */
function measureContent(clues: ReadonlyMap<string, Clue>, rarity: (key: string) => number): number {
  const points = new Map<number, number>();
  for (const { key, weight, point } of clues.values()) {
    points.set(point, Math.max(points.get(point) ?? 0, weight * rarity(key)));
  }
  return [...points.values()].reduce((sum, value) => sum + value, 0);
}
