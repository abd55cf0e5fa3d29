import { RELATION_MEANINGS } from '../relations.ts';
import type { ComparedLink, ComparedRelation } from './compared.ts';

/** How firmly a relation joins two duties. Both of the highest answer to each other; the rest only points. */
const FIRMNESS: Readonly<Record<ComparedRelation, number>> = {
  raekke: 3,
  'samme-indhold': 2,
  'daekkes-af': 2,
  daekker: 2,
  overlapper: 2,
  modsiger: 1,
  'se-ogsaa': 1,
  'andet-trin': 0,
  'samme-emne': 0,
};

/** Whether a relation makes one duty the counterpart of the other. */
export function answers(relation: ComparedRelation): boolean {
  return FIRMNESS[relation] >= FIRMNESS.overlapper;
}

/** The end of a link, seen from the other end. */
export interface Tie {
  /** The other duty. */
  other: string;
  relation: ComparedRelation;
  strength: number;
}

/** A duty on a line. */
export interface AlignedDuty {
  id: string;
  /** The duty further left that it stands beside, and how that one is joined with it; `null` for the first of a line. */
  beside: Tie | null;
}

/** Duties that stand on one line. */
export interface AlignedLine {
  /** The first duty of the line: its column, and its place in it. */
  head: { column: number; place: number };
  /** One cell a column. */
  cells: AlignedDuty[][];
  /**
   * By column: what else its duties are joined with there, on other lines. Each link is told on one line only: on that of
   * the duty further left, or of the one that nothing answers to.
   */
  further: Tie[][];
}

/**
 * Lay the duties of several levels on lines. The first column leads: each of its duties has a line, in their order. A
 * duty of a later column stands once, on the line of that duty further left that answers to it most firmly; what
 * nothing there answers to begins a line itself, unless something points to it that nothing answers to either. So where A1 answers to B1 and B3, both stand beside it; where A1 and A2
 * answer to B1, it stands beside the one that is more like it, and the line of the other leads there.
 *
 * Firmest is what stands in the same row, then what an editor asserts, the stronger before the weaker. What only points is
 * told beside duties that nothing answers to. Of equally strong ones the duty with fewer links comes first, since it would more easily stand alone; then the
 * one further left, then the one further up.
 *
 * @param columns duty ids, one list a level
 * @returns lines by the column and place of their heads
 */
export function alignDuties(columns: readonly (readonly string[])[], links: readonly ComparedLink[]): AlignedLine[] {
  const positions = new Map(columns.flatMap((ids, column) => ids.map((id, place) => [id, { column, place }] as const)));
  const ties = collectTies(links, positions);
  const tiesOf = (id: string): readonly Tie[] => ties.get(id) ?? [];
  const at = (id: string): { column: number; place: number } => positions.get(id) ?? { column: 0, place: 0 };
  const compareTies = (a: Tie, b: Tie): number =>
    FIRMNESS[b.relation] - FIRMNESS[a.relation] ||
    b.strength - a.strength ||
    tiesOf(a.other).length - tiesOf(b.other).length ||
    at(a.other).column - at(b.other).column ||
    at(a.other).place - at(b.other).place;

  const isAnswered = (id: string): boolean => tiesOf(id).some(({ relation }) => answers(relation));
  /** Whether nothing answers to either. */
  const isLeft = (id: string, other: string): boolean => !isAnswered(id) && !isAnswered(other);

  const lineOf = new Map<string, AlignedLine>();
  const lines: AlignedLine[] = [];
  for (const [column, ids] of columns.entries()) {
    for (const [place, id] of ids.entries()) {
      const [firmest] = tiesOf(id)
        .filter(({ other, relation }) => at(other).column < column && (answers(relation) || isLeft(id, other)))
        .sort(compareTies);
      const joined = firmest === undefined ? undefined : lineOf.get(firmest.other);
      const line = joined ?? { head: { column, place }, cells: columns.map(() => []), further: columns.map(() => []) };
      if (joined === undefined) lines.push(line);
      line.cells[column]?.push({
        id,
        beside: firmest === undefined ? null : { ...firmest, relation: invert(firmest.relation) },
      });
      lineOf.set(id, line);
    }
  }
  for (const [id, { column }] of positions) {
    for (const tie of tiesOf(id)) {
      const { other, relation } = tie;
      const isFirst = column < at(other).column;
      const isTold = answers(relation) || isLeft(id, other) ? isFirst : !isAnswered(id);
      if (isTold && lineOf.get(other) !== lineOf.get(id)) lineOf.get(id)?.further[at(other).column]?.push(tie);
    }
  }
  return lines;
}

/** See links between two different columns from both ends. */
function collectTies(
  links: readonly ComparedLink[],
  positions: ReadonlyMap<string, { column: number }>,
): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>();
  const add = (id: string, tie: Tie): void => {
    ties.set(id, [...(ties.get(id) ?? []), tie]);
  };
  for (const { subject, object, relation, strength } of links) {
    const [from, to] = [positions.get(subject), positions.get(object)];
    if (from === undefined || to === undefined || from.column === to.column) continue;
    add(subject, { other: object, relation, strength });
    add(object, { other: subject, relation: invert(relation), strength });
  }
  return ties;
}

function invert(relation: ComparedRelation): ComparedRelation {
  if (relation === 'raekke' || relation === 'andet-trin' || relation === 'samme-emne') return relation;
  const { inverse } = RELATION_MEANINGS[relation];
  return inverse === 'ingen-modpart' ? relation : inverse;
}
