/** A statement somebody has picked. */
export interface Picked {
  /** Statement id: `<document>/<level>/<slug>`. */
  id: string;
  /** What the picker has written to it. */
  note: string;
  /** Its words when it was last seen on the site: they are kept when it is gone from there. Empty where not seen yet. */
  text: string;
  /** Whose it is, in words: `Tilbudsleder, Specialsektoren`. */
  source: string;
}

/** All that somebody has picked, in their order, and what they have written around a job profile. */
export interface Collection {
  picks: readonly Picked[];
  before: string;
  after: string;
}

/** A pick that was taken out, and where it stood: it can be put back. */
export interface Removal {
  pick: Picked;
  at: number;
}

export const NOTHING: Collection = { picks: [], before: '', after: '' };

/** So many statements are more than anyone takes along. */
export const MOST_PICKS = 500;

/** So long may what somebody writes themselves be: a storage is small. */
export const LONGEST_NOTE = 4000;

const STATEMENT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){2}$/u;
const LONGEST_ID = 300;

/** Whether a text is written as a statement's id is. */
export function isStatementId(text: string): boolean {
  return text.length <= LONGEST_ID && STATEMENT_ID.test(text);
}

/** The id of a statement's level. */
export function toLevelId(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}

/** Whether a statement is in a collection. */
export function isPicked({ picks }: Collection, id: string): boolean {
  return picks.some((pick) => pick.id === id);
}

/** Add a pick at the end. One that is there stays as it is, and a full collection takes no more. */
export function addPick(collection: Collection, pick: Picked): Collection {
  if (isPicked(collection, pick.id) || collection.picks.length >= MOST_PICKS) return collection;
  return { ...collection, picks: [...collection.picks, pick] };
}

/** Take a pick out. `null` where it is not there. */
export function removePick(collection: Collection, id: string): { collection: Collection; removal: Removal } | null {
  const at = collection.picks.findIndex((pick) => pick.id === id);
  const pick = collection.picks[at];
  if (pick === undefined) return null;
  return { collection: { ...collection, picks: collection.picks.toSpliced(at, 1) }, removal: { pick, at } };
}

/** Put a pick back where it stood, as far as the collection still reaches so far. */
export function undoRemoval(collection: Collection, { pick, at }: Removal): Collection {
  if (isPicked(collection, pick.id)) return collection;
  return { ...collection, picks: collection.picks.toSpliced(at, 0, pick) };
}

/** Move a pick up (−1) or down (1). At the ends it stays. */
export function movePick(collection: Collection, id: string, step: -1 | 1): Collection {
  const from = collection.picks.findIndex((pick) => pick.id === id);
  const pick = collection.picks[from];
  const to = from + step;
  if (pick === undefined || to < 0 || to >= collection.picks.length) return collection;
  return { ...collection, picks: collection.picks.toSpliced(from, 1).toSpliced(to, 0, pick) };
}

/** Change what is kept of a pick. */
export function changePick(collection: Collection, id: string, change: Partial<Omit<Picked, 'id'>>): Collection {
  return { ...collection, picks: collection.picks.map((pick) => (pick.id === id ? { ...pick, ...change } : pick)) };
}

/** Put the picks of another collection after one's own; what is in both keeps its place and its note, if it has one. */
export function mergePicks(collection: Collection, others: readonly Picked[]): Collection {
  return others.reduce((merged, other) => {
    const own = merged.picks.find(({ id }) => id === other.id);
    if (own === undefined) return addPick(merged, other);
    return own.note === '' ? changePick(merged, own.id, { note: other.note }) : merged;
  }, collection);
}
