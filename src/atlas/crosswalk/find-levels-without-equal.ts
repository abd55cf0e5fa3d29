import type { IndexedLevel } from '../atlas.ts';

/** Find the levels of a document that stand on the ladder and answer to no level of another document. */
export function findLevelsWithoutEqual(
  document: string,
  levels: readonly Pick<IndexedLevel, 'id' | 'document' | 'rungs' | 'equivalents'>[],
): string[] {
  return levels
    .filter((level) => level.document === document && level.rungs.length > 0 && level.equivalents.length === 0)
    .map(({ id }) => id);
}
