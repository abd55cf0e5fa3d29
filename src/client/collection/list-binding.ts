import type { CollectedLevel } from '../../atlas/statements/collected.ts';
import type { Library } from './entries.ts';

/** A level whose statements bind the leaders of other levels, too. */
export interface BindingLevel {
  level: CollectedLevel;
  /** Ids of its statements that ask for something. */
  statements: string[];
}

/** List what binds all leaders of some levels, the nearest first. */
export function listBinding(levels: readonly CollectedLevel[], library: Library): BindingLevel[] {
  const ids = new Set(levels.flatMap(({ binding }) => binding));
  return [...ids].flatMap((id) => {
    const level = library.levels.get(id);
    const statements = [...library.statements.values()]
      .filter((statement) => statement.id.startsWith(`${id}/`) && !statement.pitfall)
      .map((statement) => statement.id);
    return level === undefined || statements.length === 0 ? [] : [{ level, statements }];
  });
}
