import type { Matrix, MatrixColumn } from './derive-matrix.ts';

/** Levels that have the same number of statements in each of the same columns, and none in any other. */
export interface UniformBlock {
  /** Level ids. */
  levels: string[];
  columns: MatrixColumn[];
  /** Statements in each cell. */
  count: number;
}

/** More blocks than these are read faster as a table. */
const MOST_BLOCKS = 3;

/**
 * Find what a matrix says where a sentence or two can say it: its blocks, each of levels and columns whose cells all
 * hold the same number. `null` where it takes a table: where the numbers differ, or there are many blocks. Levels
 * without statements are left out.
 */
export function findUniformBlocks({ columns, rows }: Pick<Matrix, 'columns' | 'rows'>): UniformBlock[] | null {
  const filled = rows.filter(({ sum }) => sum > 0);
  // Levels of one block fill the same columns; a column that two blocks share makes the matrix a table.
  const groups = [...Map.groupBy(filled, ({ counts }) => counts.map((count) => Number(count > 0)).join('')).values()];
  const blocks = groups.flatMap((group): UniformBlock[] => {
    const places = columns.flatMap((column, i) => ((group[0]?.counts[i] ?? 0) > 0 ? [{ column, i }] : []));
    const counts = new Set(group.flatMap((row) => places.map(({ i }) => row.counts[i] ?? 0)));
    const [count] = counts;
    if (count === undefined || counts.size > 1) return [];
    return [{ levels: group.map(({ level }) => level), columns: places.map(({ column }) => column), count }];
  });
  const shown = blocks.flatMap((block) => block.columns);
  const areApart = new Set(shown).size === shown.length;
  return blocks.length === groups.length && blocks.length <= MOST_BLOCKS && areApart ? blocks : null;
}
