import { markChanges, type ChangedPart } from '../../statements/mark-changes.ts';
import { mergeCells } from './merge-cells.ts';
import { alignDuties, answers, type AlignedLine, type Tie } from './align-duties.ts';
import type { ComparedDuty, ComparedForm, ComparedLevel, ComparedLink, ComparedRelation } from './compared.ts';

/** The most levels that lie beside each other. */
export const MOST_COLUMNS = 4;

/** What joins a duty with the one it stands beside, seen from that one. */
export interface PlacedBeside extends Omit<Tie, 'other'> {
  /** The column of the other duty. */
  column: number;
  /** Of duties in one row: whether they say it in the same words, in words that are marked, or written anew. */
  wording: 'equal' | 'changed' | 'anew' | null;
}

/** A duty as it stands on its line. */
export interface PlacedDuty extends ComparedDuty {
  /** `null` for the first of a line. */
  beside: PlacedBeside | null;
  /** Its text with the words that are not in the other duty of its row; `null` where there is nothing to mark. */
  parts: ChangedPart[] | null;
}

/** What one level, or several levels that say it in the same words, have on a line. */
export interface ComparisonCell {
  /** The column, and the last of those it stands for. */
  first: number;
  last: number;
  duties: PlacedDuty[];
  /** Numbers of other lines with duties of the level that those of this line are joined with, ascending. */
  further: number[];
}

/**
 * What a line shows: duties of `all` levels, where there are more than two; two or more that are `answered`; a row of
 * one document in `equal` or in `changed` words; `pointed`, where nothing answers and something points; or a duty that
 * `only` one level has, with the number of its column.
 */
export type LineKind = 'all' | 'answered' | 'equal' | 'changed' | 'pointed' | `only-${number}`;

export interface ComparisonLine {
  /** From 1, through all sections; `null` where lines mean nothing. */
  number: number | null;
  kinds: LineKind[];
  cells: ComparisonCell[];
}

/** What stands under one common form; `null` for duties that carry none. */
export interface ComparisonSection {
  form: ComparedForm | null;
  lines: ComparisonLine[];
  /** By column: lines of other sections whose duties carry the form too; `null` where the level has none of it at all. */
  elsewhere: (number[] | null)[];
}

export interface Comparison {
  /** All common forms, in their order. */
  forms: readonly ComparedForm[];
  levels: ComparedLevel[];
  sections: ComparisonSection[];
  /** How many lines there are of each kind, those of none left out: what several have first, then column by column. */
  counts: { kind: LineKind; count: number }[];
  /** What joins the duties of lines that are `pointed`. */
  pointers: ComparedRelation[];
}

/** What is laid side by side. */
export interface ComparisonSource {
  /** All common forms, in their order. */
  forms: readonly ComparedForm[];
  /** The levels chosen, from left to right; with one there is nothing to compare. */
  levels: readonly ComparedLevel[];
  duties: readonly ComparedDuty[];
  /** Links between duties of different documents. */
  links: readonly ComparedLink[];
}

/** A line before it has a number and a kind. */
interface DraftLine extends AlignedLine {
  /** Place of the form it stands under. */
  form: number;
}

/**
 * Lay levels side by side: lines of what answers to each other, under the form that the first duty of the line belongs
 * to most. Every duty stands once. What adjacent levels say in the same words is one cell.
 */
export function deriveComparison({ forms, levels, duties, links }: ComparisonSource): Comparison {
  const chosen = new Map(levels.map(({ id }, column) => [id, column]));
  const byId = new Map(duties.filter(({ level }) => chosen.has(level)).map((duty) => [duty.id, duty]));
  const columns = levels.map(({ id }) => [...byId.values()].filter(({ level }) => level === id));
  const drafts = alignDuties(
    columns.map((column) => column.map(({ id }) => id)),
    [...links, ...linkRows([...byId.values()])],
  )
    .map((line): DraftLine => {
      const head = columns[line.head.column]?.[line.head.place];
      const form = forms.findIndex(({ id }) => id === head?.forms[0]);
      return { ...line, form: form === -1 ? forms.length : form };
    })
    .sort((a, b) => a.form - b.form || a.head.column - b.head.column || a.head.place - b.head.place);

  const numberOf = new Map(drafts.flatMap(({ cells }, i) => cells.flat().map(({ id }) => [id, i + 1] as const)));
  const isOneDocument = levels.length === 2 && levels[0]?.document === levels[1]?.document;
  const lines = drafts.map((draft, i) => {
    const number = i + 1;
    const cells = mergeCells(placeDuties(draft, byId, chosen, numberOf));
    return { form: draft.form, line: { number, kinds: listKinds(draft, cells, isOneDocument), cells } };
  });

  const sections = [...forms, null].flatMap((form, place): ComparisonSection[] => {
    const own = lines.filter((one) => one.form === place).map(({ line }) => line);
    if (own.length === 0) return [];
    const numbers = new Set(own.map((line) => line.number));
    const elsewhere = columns.map((column) => {
      const carrying = form === null ? [] : column.filter((duty) => duty.forms.includes(form.id));
      const here = column.some(({ id }) => numbers.has(numberOf.get(id) ?? 0));
      if (carrying.length === 0) return here ? [] : null;
      return ascending(carrying.map(({ id }) => numberOf.get(id) ?? 0)).filter((number) => !numbers.has(number));
    });
    return [{ form, lines: own, elsewhere }];
  });

  const kinds = lines.flatMap(({ line }) => line.kinds);
  const inOrder: LineKind[] = [
    ...(['all', 'answered', 'equal', 'changed', 'pointed'] as const),
    ...levels.map((_, column) => `only-${column + 1}` as const),
  ];
  return {
    forms,
    levels: [...levels],
    sections,
    counts: inOrder
      .map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }))
      .filter(({ count }) => count > 0),
    pointers: [
      ...new Set(drafts.flatMap((draft, i) => (lines[i]?.line.kinds.includes('pointed') ? listRelations(draft) : []))),
    ],
  };
}

/** Join the duties of one row, level by level. */
function linkRows(duties: readonly ComparedDuty[]): ComparedLink[] {
  return [...Map.groupBy(duties, ({ row }) => row)].flatMap(([row, members]) =>
    row === null
      ? []
      : members.flatMap(({ id: subject }, i) =>
          members.slice(i + 1).map(({ id: object }): ComparedLink => ({
            subject,
            object,
            relation: 'raekke',
            strength: 0,
          })),
        ),
  );
}

/** Give the duties of a line all that is told of them; a cell a column. */
function placeDuties(
  line: AlignedLine,
  byId: ReadonlyMap<string, ComparedDuty>,
  chosen: ReadonlyMap<string, number>,
  numberOf: ReadonlyMap<string, number>,
): ComparisonCell[] {
  const inRow = line.cells.flat().filter(({ beside }) => beside?.relation === 'raekke');
  return line.cells.map((aligned, column) => ({
    first: column,
    last: column,
    duties: aligned.flatMap(({ id, beside }): PlacedDuty[] => {
      const duty = byId.get(id);
      if (duty === undefined) return [];
      // The first of a line is compared with what stands beside it where that is one only.
      const [alone] = inRow.length === 1 && inRow[0]?.beside?.other === id ? inRow : [];
      const other = byId.get((beside?.relation === 'raekke' ? beside.other : alone?.id) ?? '');
      const isEqual = other?.text === duty.text;
      const parts = other === undefined || isEqual ? null : markChanges(other.text, duty.text);
      const changed = parts === null ? 'anew' : 'changed';
      return [
        {
          ...duty,
          beside: beside && {
            relation: beside.relation,
            strength: beside.strength,
            column: chosen.get(byId.get(beside.other)?.level ?? '') ?? 0,
            wording: beside.relation !== 'raekke' ? null : isEqual ? 'equal' : changed,
          },
          parts,
        },
      ];
    }),
    further: ascending((line.further[column] ?? []).map(({ other }) => numberOf.get(other) ?? 0)),
  }));
}

function listKinds(line: AlignedLine, cells: readonly ComparisonCell[], isOneDocument: boolean): LineKind[] {
  const relations = listRelations(line);
  if (relations.length === 0) return [`only-${line.head.column + 1}`];
  if (!relations.some(answers)) return ['pointed'];
  if (isOneDocument && relations.includes('raekke')) return [cells.length === 1 ? 'equal' : 'changed'];
  const isIn = (column: number): boolean =>
    line.cells[column]?.some(({ beside }) => beside === null || answers(beside.relation)) === true ||
    line.further[column]?.some(({ relation }) => answers(relation)) === true;
  const isInAll = line.cells.length > 2 && line.cells.every((_, column) => isIn(column));
  return isInAll ? ['all', 'answered'] : ['answered'];
}

/** What joins the duties of a line with each other, and with those of other lines. */
function listRelations({ cells, further }: AlignedLine): ComparedRelation[] {
  return [
    ...cells.flat().flatMap(({ beside }) => (beside === null ? [] : [beside.relation])),
    ...further.flat().map(({ relation }) => relation),
  ];
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
