import type { FormerStatements } from '../../atlas/statements/collected.ts';
import type { Collection, Picked } from './collection.ts';

/** A collection with its picks where they stand today, and those that were followed. */
export interface FollowedCollection {
  collection: Collection;
  /** Ids of today. */
  moved: string[];
}

/**
 * Follow the picks that have moved. Two that have become one stand once, where the first stood, with the notes of both.
 * What is gone without a new place stays as it is.
 */
export function followMoved(collection: Collection, former: FormerStatements): FollowedCollection {
  const moved: string[] = [];
  const picks = new Map<string, Picked>();
  for (const pick of collection.picks) {
    const to = Object.hasOwn(former, pick.id) ? (former[pick.id]?.to ?? null) : null;
    const id = to ?? pick.id;
    if (to !== null) moved.push(to);
    const known = picks.get(id);
    picks.set(
      id,
      known === undefined ? { ...pick, id } : { ...known, note: [known.note, pick.note].filter(Boolean).join('\n') },
    );
  }
  return { collection: { ...collection, picks: [...picks.values()] }, moved };
}
