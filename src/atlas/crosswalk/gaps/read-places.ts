import type { IndexedLevel, IndexedStatement } from '../../atlas.ts';
import { LADDER_DOWN, standsOn } from '../../levels/derive-rung-state.ts';
import type { GapPlace } from './gap.ts';

/** Where duties stand, and whom they reach. */
export interface Places {
  /** Whether a statement stands on a level of the place. */
  standsAt: (statement: string, place: GapPlace) => boolean;
  /**
   * Whether duties of one document reach a leader at the place: one of them stands there or binds all leaders. All
   * leaders are reached, too, by duties on every rung that the document describes.
   */
  reaches: (document: string, statements: readonly string[], place: GapPlace) => boolean;
  /** Whether a document has a duty at the place. */
  isDescribed: (document: string, place: GapPlace) => boolean;
}

export interface PlaceSource {
  levels: readonly Pick<IndexedLevel, 'id' | 'rungs'>[];
  statements: readonly Pick<IndexedStatement, 'id' | 'document' | 'level' | 'pitfall'>[];
}

/** Read where the statements of all documents stand. */
export function readPlaces({ levels, statements }: PlaceSource): Places {
  const levelOf = new Map(levels.map((level) => [level.id, level]));
  const placesOfLevel = new Map(
    levels.map((level) => [level.id, LADDER_DOWN.filter((place) => standsOn(level, place))] as const),
  );
  const placesOf = new Map(
    statements.flatMap(({ id, level }) => (levelOf.has(level) ? [[id, placesOfLevel.get(level) ?? []] as const] : [])),
  );
  const described = new Set(
    statements
      .filter(({ pitfall }) => !pitfall)
      .flatMap(({ id, document }) => (placesOf.get(id) ?? []).map((place) => `${document} ${place}`)),
  );
  const isDescribed = (document: string, place: GapPlace): boolean => described.has(`${document} ${place}`);
  const standsAt = (statement: string, place: GapPlace): boolean => placesOf.get(statement)?.includes(place) ?? false;
  return {
    standsAt,
    isDescribed,
    reaches: (document, ids, place) => {
      if (ids.some((id) => standsAt(id, place) || standsAt(id, null))) return true;
      if (place !== null || ids.length === 0) return false;
      const rungs = LADDER_DOWN.filter((rung) => rung !== null && isDescribed(document, rung));
      return rungs.length > 0 && rungs.every((rung) => ids.some((id) => standsAt(id, rung)));
    },
  };
}
