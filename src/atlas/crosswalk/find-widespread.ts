import type { IndexedStatement } from '../atlas.ts';
import { isCounterpart } from './relations.ts';

/** A responsibility that several documents have. */
export interface Widespread {
  /** Row id, or the id of a statement that is in none. */
  responsibility: string;
  /** How many documents have it or answer to it. */
  documents: number;
}

type CountedStatement = Pick<IndexedStatement, 'id' | 'document' | 'row' | 'pitfall' | 'mappings'>;

/**
 * Find the responsibilities that most documents share, among the statements given: those a duty of each further document
 * answers to. The most widespread first, then the one whose links are strongest. What answers to one on the list is not
 * named again.
 *
 * @param hasName whether a responsibility has a title it can be named by: those without are passed over
 * @returns responsibilities of two documents or more, at most `most` of them
 */
export function findWidespread(
  statements: readonly CountedStatement[],
  hasName: (responsibility: string) => boolean,
  most: number,
): Widespread[] {
  const duties = statements.filter(({ pitfall }) => !pitfall);
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  const responsibilityOf = ({ id, row }: CountedStatement): string => row ?? id;
  const named = [...Map.groupBy(duties, responsibilityOf)].filter(([responsibility]) => hasName(responsibility));
  const counted = named.map(([responsibility, members]) => {
    const links = members.flatMap(({ mappings }) =>
      mappings.flatMap(({ other, relation, strength }) => {
        const duty = byId.get(other);
        return duty !== undefined && isCounterpart(relation) ? [{ duty, strength }] : [];
      }),
    );
    const strongest = [...Map.groupBy(links, ({ duty }) => duty.document).values()].map((ofDocument) =>
      Math.max(...ofDocument.map(({ strength }) => strength)),
    );
    return {
      responsibility,
      documents: strongest.length + 1,
      strength: strongest.reduce((sum, strength) => sum + strength, 0),
      answers: new Set(links.map(({ duty }) => responsibilityOf(duty))),
    };
  });
  const found: typeof counted = [];
  for (const one of counted.toSorted((a, b) => b.documents - a.documents || b.strength - a.strength)) {
    if (found.length === most || one.documents < 2) break;
    if (!found.some(({ answers }) => answers.has(one.responsibility))) found.push(one);
  }
  return found.map(({ responsibility, documents }) => ({ responsibility, documents }));
}
