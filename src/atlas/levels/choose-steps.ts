import type { IndexedLevel } from '../atlas.ts';

/** Two levels of one document, one right above the other. */
export interface Step {
  below: string;
  above: string;
}

/**
 * Choose steps up the levels of documents: of each document that from its lowest rung first, then the next of each, until there are
 * enough.
 *
 * @param levels those that are described
 * @param documents in the order they are shown; their levels top first
 */
export function chooseSteps(
  levels: readonly Pick<IndexedLevel, 'id' | 'rungs' | 'above'>[],
  documents: readonly { levels: readonly string[] }[],
  most: number,
): Step[] {
  const described = new Map(levels.map((level) => [level.id, level]));
  const steps = documents.map((document) =>
    document.levels
      .toReversed()
      .flatMap((id) => described.get(id) ?? [])
      .sort((a, b) => (a.rungs[0] ?? 0) - (b.rungs[0] ?? 0))
      .flatMap((below) => below.above.flatMap((id) => (described.has(id) ? [{ below: below.id, above: id }] : []))),
  );
  const longest = Math.max(0, ...steps.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => steps.flatMap((own) => own[i] ?? []))
    .flat()
    .slice(0, most);
}
