import type { Atlas, IndexedStatement } from '../atlas.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import type { Like, Likeness } from './find-likeness.ts';
import type { Wish, WishList } from './missing.ts';

/** So many counterparts of one responsibility are proposed: whoever reads on finds the rest. */
const PROPOSED = 3;

/** The day an example is written for. */
export type Today = string;

/**
 * For each document nobody has read through with this one, propose the likeliest counterparts of each responsibility,
 * as mappings to begin with. Relation and strength are an example; the reason is left open, so that it must be written.
 */
export function proposeCounterparts(
  document: string,
  atlas: Pick<Atlas, 'pairs' | 'statements' | 'documents' | 'rows'>,
  likeness: Likeness,
  today: Today,
  /** Ids of the pairs that have a file. */
  written: ReadonlySet<string>,
): WishList {
  const duties = atlas.statements.filter((statement) => statement.document === document && !statement.pitfall);
  const titles = new Map(atlas.rows.map(({ id, title }) => [id, title]));
  const pairs = atlas.pairs
    .filter((pair) => pair.reviewed === null && pair.documents.includes(document))
    .map((pair) => {
      const other = pair.documents.find((id) => id !== document) ?? '';
      const title = atlas.documents.find(({ id }) => id === other)?.title ?? other;
      const wishes = [...Map.groupBy(duties, responsibilityOf)].flatMap(([responsibility, members]): Wish[] => {
        const joined = new Set(members.flatMap(({ mappings }) => mappings.map((view) => view.other)));
        const found = rankResponsibilities(
          members.flatMap(({ id }) => likeness.inOthers(id)),
          (statement) => statement.document === other && !statement.pitfall && !joined.has(statement.id),
        );
        if (found.length === 0) return [];
        return [
          {
            about: `»${titles.get(responsibility) ?? members[0]?.text ?? ''}« og ${title}`,
            because: found
              .map(({ end, shared }) => `${end}${shared.length === 0 ? '' : ` (${shared.join(', ')})`}`)
              .join('; '),
            file: `content/krydsreferencer/${pair.id}.yaml`,
            under: 'mappings',
            isNewFile: !written.has(pair.id),
            lines: found.flatMap(({ end }) => [
              `  - subject: ${responsibility}`,
              '    relation: overlapper',
              `    object: ${end}`,
              '    strength: 5',
              '    why:',
              '    author:',
              `    date: ${today}`,
              '    status: kladde',
            ]),
          },
        ];
      });
      return { wishes };
    })
    .sort((a, b) => b.wishes.length - a.wishes.length);
  return {
    kind: 'counterparts',
    concerned: pairs.length === 0 ? 0 : duties.length,
    wishes: pairs.flatMap(({ wishes }) => wishes),
  };
}

const responsibilityOf = ({ id, row }: Pick<IndexedStatement, 'id' | 'row'>): string => row ?? id;

/** Put together what belongs to one responsibility; the most often found first. */
function rankResponsibilities(
  likes: readonly Like[],
  isWanted: (statement: IndexedStatement) => boolean,
): { end: string; shared: string[] }[] {
  const wanted = likes.filter(({ statement }) => isWanted(statement));
  return [...Map.groupBy(wanted, ({ statement }) => responsibilityOf(statement))]
    .map(([end, found]) => ({ end, count: found.length, shared: [...new Set(found.flatMap(({ shared }) => shared))] }))
    .sort((a, b) => b.count - a.count || compareCodePoints(a.end, b.end))
    .slice(0, PROPOSED)
    .map(({ end, shared }) => ({ end, shared: shared.slice(0, 4) }));
}
