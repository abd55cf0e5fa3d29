import type { IndexedStatement } from '../atlas.ts';
import { tokenize } from '../lexicon/danish.ts';
import { type ChangedPart, markChanges } from './mark-changes.ts';

/** What a row asks for at one level, or at several in the same words. */
export interface FoldedStatement {
  /** Ids of the statements that read alike, in the order of the row. */
  statements: string[];
  /** What has changed since the one before: `first` where there is none, `rewritten` where little is left of it. */
  changes: ChangedPart[] | 'first' | 'rewritten';
}

/**
 * Fold the statements of a row, top first: those that read alike are one, in the place of the first, and each is
 * compared with the one before it. Case and punctuation make no difference.
 */
export function foldRow(
  statements: readonly Pick<IndexedStatement, 'id' | 'title' | 'text' | 'pitfall'>[],
): FoldedStatement[] {
  const groups = [...Map.groupBy(statements, toWords).values()];
  return groups.map((group, i) => {
    const [own, before] = [group[0], groups[i - 1]?.[0]];
    const changes =
      own === undefined || before === undefined ? 'first' : (markChanges(before.text, own.text) ?? 'rewritten');
    return { statements: group.map(({ id }) => id), changes };
  });
}

function toWords({ title, text, pitfall }: Pick<IndexedStatement, 'title' | 'text' | 'pitfall'>): string {
  const words = [title ?? '', text].map((part) => tokenize(part).map(({ word }) => word));
  return JSON.stringify([pitfall, ...words]);
}
