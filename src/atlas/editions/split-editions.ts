import type { AtlasDocument, Model } from '../model.ts';
import { leaveOutLevels } from './leave-out-levels.ts';

/** A document that another has taken the place of. */
export interface ReplacedDocument {
  document: AtlasDocument;
  /** Id of the newest edition. */
  newest: string;
}

/** Part the documents that stand from those that a newer edition has taken the place of, with all that is said of them. */
export function splitEditions(model: Model): { current: Model; replaced: ReplacedDocument[] } {
  const successors = new Map(
    model.documents.flatMap(({ id, replaces }) => (replaces === null ? [] : [[replaces, id]])),
  );
  const replaced = model.documents.filter(({ id }) => successors.has(id));
  if (replaced.length === 0) return { current: model, replaced: [] };
  const ids = new Set(replaced.map(({ id }) => id));
  const findNewest = (id: string): string => {
    const next = successors.get(id);
    return next === undefined ? id : findNewest(next);
  };
  return {
    current: leaveOutLevels(model, ({ document }) => ids.has(document)),
    replaced: replaced.map((document) => ({ document, newest: findNewest(document.id) })),
  };
}
