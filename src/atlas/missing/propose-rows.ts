import type { IndexedStatement } from '../atlas.ts';
import type { Likeness } from './find-likeness.ts';
import type { Wish, WishList } from './missing.ts';
import { nameStatements } from './to-selector.ts';

/** Propose rows: two statements in none, on different levels of the document, each the likest of the other. */
export function proposeRows(document: string, statements: readonly IndexedStatement[], likeness: Likeness): WishList {
  const single = statements.filter((each) => each.document === document && each.row === null && !each.pitfall);
  const ids = new Set(single.map(({ id }) => id));
  const likest = new Map(
    single.map(({ id }) => [id, likeness.inOwn(id).find(({ statement }) => ids.has(statement.id)) ?? null]),
  );
  const wishes = single.flatMap((statement, i): Wish[] => {
    const like = likest.get(statement.id);
    const other = like?.statement;
    if (other === undefined || likest.get(other.id)?.statement.id !== statement.id) return [];
    // Each pair once, from the level further up.
    if (single.findIndex(({ id }) => id === other.id) < i) return [];
    const members = [statement, other].map(({ id }) => id.slice(document.length + 1).replace('/', '#'));
    return [
      {
        about: `${nameStatements([statement], [])} og ${nameStatements([other], [])}`,
        because: like?.shared.join(', ') ?? '',
        file: `content/dokumenter/${document}/raekker.yaml`,
        under: 'rows',
        isNewFile: false,
        lines: [
          `  - id: ${statement.id.slice(statement.level.length + 1)}`,
          '    title:',
          `    members: [${members.join(', ')}]`,
        ],
      },
    ];
  });
  return { kind: 'rows', concerned: 2 * wishes.length, wishes };
}
