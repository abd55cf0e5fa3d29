import { mergeCells, saysTheSame } from './merge-cells.ts';
import type { Comparison, ComparisonCell, ComparisonSource } from './derive-comparison.ts';
import type { ComparedDuty } from './compared.ts';

/**
 * Lay levels side by side form by form: under each form all duties that carry it, each level in its own order. A duty of
 * several forms stands under all of them. What adjacent levels say in the same words comes first, as one cell each; the
 * rest of a form is one line.
 */
export function deriveByForm({ forms, levels, duties }: Omit<ComparisonSource, 'links'>): Comparison {
  const sections = [...forms, null].flatMap((form) => {
    const columns = levels.map(({ id }) =>
      duties.filter(
        (duty) => duty.level === id && (form === null ? duty.forms.length === 0 : duty.forms.includes(form.id)),
      ),
    );
    if (columns.every(({ length }) => length === 0)) return [];
    const shared = columns.flatMap((column, first) =>
      column.flatMap((duty): ComparisonCell[] => {
        const cells = columns.slice(first).map((others, i) =>
          toCell(
            first + i,
            others.filter((other) => saysTheSame(duty, other)),
          ),
        );
        const [merged] = mergeCells(cells);
        const isBegun = columns[first - 1]?.some((other) => saysTheSame(duty, other)) === true;
        return merged === undefined || merged.first === merged.last || isBegun ? [] : [merged];
      }),
    );
    const taken = new Set(shared.flatMap((cell) => cell.duties.map(({ id }) => id)));
    const rest = columns.map((column, i) =>
      toCell(
        i,
        column.filter(({ id }) => !taken.has(id)),
      ),
    );
    const lines = [...shared.map((cell) => [cell]), ...(rest.some((cell) => cell.duties.length > 0) ? [rest] : [])];
    return [
      {
        form,
        lines: lines.map((cells) => ({ number: null, kinds: [], cells })),
        elsewhere: columns.map(({ length }) => (length === 0 ? null : [])),
      },
    ];
  });
  return { forms, levels: [...levels], sections, counts: [], pointers: [] };
}

function toCell(column: number, duties: readonly ComparedDuty[]): ComparisonCell {
  return {
    first: column,
    last: column,
    duties: duties.map((duty) => ({ ...duty, beside: null, parts: null })),
    further: [],
  };
}
