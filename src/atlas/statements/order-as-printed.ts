import type { IndexedLevel, IndexedStatement } from '../atlas.ts';

/**
 * Order the levels of a document as the document itself comes to them: by where the first of their statements stands
 * in its first printing. A level without a place keeps its place after the level it is listed after.
 */
export function orderAsPrinted<Level extends Pick<IndexedLevel, 'statements'>>(
  levels: readonly Level[],
  getStatement: (id: string) => Pick<IndexedStatement, 'source'>,
): Level[] {
  let place = -1;
  return levels
    .map((level) => {
      const starts = level.statements.flatMap((id) =>
        getStatement(id)
          .source.filter(({ printing }) => printing === 1)
          .map(({ start }) => start),
      );
      place = starts.length === 0 ? place : Math.min(...starts);
      return { level, place };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ level }) => level);
}
