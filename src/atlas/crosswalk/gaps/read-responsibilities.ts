import type { IndexedRow, IndexedStatement } from '../../atlas.ts';
import { isCounterpart } from '../relations.ts';

/** A row or a statement that is in none, with its duties. */
export interface Responsibility {
  /** Row or statement id. */
  id: string;
  document: string;
  /** `null` where the document gives a single statement none. */
  title: string | null;
  /** Ids of the terms of its title. */
  terms: string[];
  /** Ids of its duties, in the order of the document. */
  duties: string[];
}

export interface ResponsibilitiesSource {
  rows: readonly Pick<IndexedRow, 'id' | 'title' | 'terms'>[];
  statements: readonly Pick<
    IndexedStatement,
    'id' | 'document' | 'row' | 'pitfall' | 'title' | 'termPlaces' | 'mappings'
  >[];
}

/** What answers to a duty, and how firmly. */
export interface Answer {
  /** Statement id: a duty of another document. */
  statement: string;
  strength: number;
}

export interface Responsibilities {
  /** In the order of the statements. */
  all: Responsibility[];
  /** The responsibility that a duty belongs to. */
  responsibilityOf: (duty: string) => Responsibility | undefined;
  /** The counterparts of a duty, the strongest first. */
  answersTo: (duty: string) => readonly Answer[];
}

/** Read what documents are compared by, and what answers to what. Pitfalls ask for nothing and answer nothing. */
export function readResponsibilities({ rows, statements }: ResponsibilitiesSource): Responsibilities {
  const duties = statements.filter(({ pitfall }) => !pitfall);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const dutyIds = new Set(duties.map(({ id }) => id));
  const all = [...Map.groupBy(duties, ({ id, row }) => row ?? id)].flatMap(([id, members]): Responsibility[] => {
    const [first] = members;
    if (first === undefined) return [];
    const row = rowOf.get(id);
    return [
      {
        id,
        document: first.document,
        title: row?.title ?? first.title,
        terms: row?.terms ?? listTitleTerms(first),
        duties: members.map((member) => member.id),
      },
    ];
  });
  const byDuty = new Map(all.flatMap((each) => each.duties.map((duty) => [duty, each] as const)));
  const answers = new Map(
    duties.map(({ id, mappings }) => [
      id,
      mappings
        .filter(({ relation, other }) => isCounterpart(relation) && dutyIds.has(other))
        .map(({ other, strength }): Answer => ({ statement: other, strength })),
    ]),
  );
  return {
    all,
    responsibilityOf: (duty) => byDuty.get(duty),
    answersTo: (duty) => answers.get(duty) ?? [],
  };
}

/** The terms that stand in a statement's title: its places are counted from there. */
function listTitleTerms({
  title,
  termPlaces,
}: Pick<ResponsibilitiesSource['statements'][number], 'title' | 'termPlaces'>): string[] {
  return title === null ? [] : termPlaces.filter(({ end }) => end <= title.length).map(({ term }) => term);
}
