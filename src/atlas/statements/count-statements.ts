import type { Atlas, IndexedStatement } from '../atlas.ts';

/** How many statements stand at a level, under one of the document's own forms, with one aspect. */
export interface StatementCount {
  level: string;
  /** Own form id, or `null` where the heading gives no form. */
  ownForm: string | null;
  aspect: string;
  pitfall: boolean;
  count: number;
}

/** Count a document's statements by level × own form × aspect × pitfall, in the order of the pages. */
export function countStatements(atlas: Pick<Atlas, 'statements'>, document: string): StatementCount[] {
  const key = ({ level, ownForm, aspect, pitfall }: IndexedStatement): string =>
    [level, ownForm ?? '', aspect, pitfall].join('|');
  const groups = Map.groupBy(
    atlas.statements.filter((statement) => statement.document === document),
    key,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { level, ownForm, aspect, pitfall } = first;
    return [{ level, ownForm, aspect, pitfall, count: group.length }];
  });
}

/** Write the counts of one document as lines of text, sums first. */
export function formatCounts(
  atlas: Pick<Atlas, 'levels' | 'ownForms' | 'aspects'>,
  counts: readonly StatementCount[],
): string {
  const levels = Map.groupBy(counts, ({ level }) => level);
  const sum = (rows: readonly StatementCount[]): number => rows.reduce((total, { count }) => total + count, 0);
  const document = counts[0]?.level.split('/')[0] ?? '';
  const lines = [`${document}: ${sum(counts)}`];
  for (const [id, rows] of levels) {
    lines.push(`  ${atlas.levels.find((level) => level.id === id)?.name ?? id}: ${sum(rows)}`);
    for (const { ownForm, aspect, pitfall, count } of rows) {
      const form = atlas.ownForms.find(({ id: own }) => own === ownForm)?.title ?? '(ingen form)';
      const view = atlas.aspects.find((entry) => entry.id === aspect)?.title ?? aspect;
      lines.push(`    ${String(count).padStart(3)}  ${form} · ${view}${pitfall ? ' · faldgrube' : ''}`);
    }
  }
  return lines.join('\n');
}
