import type { ComparedDuty } from './compared.ts';

/** What can be merged: duties in adjacent columns. */
interface Cell {
  first: number;
  last: number;
  duties: Pick<ComparedDuty, 'title' | 'text'>[];
  further: number[];
}

/** Make one cell of adjacent ones that hold one duty each and say the same, word by word. */
export function mergeCells<One extends Cell>(cells: readonly One[]): One[] {
  const merged: One[] = [];
  for (const cell of cells) {
    const before = merged.at(-1);
    if (before !== undefined && isMergeable(before, cell)) {
      merged[merged.length - 1] = { ...before, last: cell.last, duties: [...before.duties, ...cell.duties] };
    } else merged.push(cell);
  }
  return merged;
}

/** Whether two duties say the same, word by word. */
export function saysTheSame(
  one: Pick<ComparedDuty, 'title' | 'text'>,
  other: Pick<ComparedDuty, 'title' | 'text'>,
): boolean {
  return one.title === other.title && one.text === other.text;
}

function isMergeable(before: Cell, cell: Cell): boolean {
  const [one, other] = [before.duties[0], cell.duties[0]];
  return (
    one !== undefined &&
    other !== undefined &&
    before.duties.length === before.last - before.first + 1 &&
    cell.duties.length === 1 &&
    before.further.length + cell.further.length === 0 &&
    saysTheSame(one, other)
  );
}
