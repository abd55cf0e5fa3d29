import type { AtlasDocument, Model } from '../model.ts';
import { leaveOutLevels } from './leave-out-levels.ts';
import { splitEditions } from './split-editions.ts';

/** The editions that a newer one has taken the place of, as a model of their own. */
export interface FormerModel {
  model: Model;
  /** Id of a former edition → id of the newest. */
  newest: ReadonlyMap<string, string>;
}

/**
 * Select the editions that a newer one has taken the place of, with all that is said of them; `null` where there is
 * none. Their names tell them from the newest, and none of them takes the place of another: all of them are found.
 */
export function selectFormerEditions(model: Model): FormerModel | null {
  const { replaced } = splitEditions(model);
  if (replaced.length === 0) return null;
  const newest = new Map(replaced.map((each) => [each.document.id, each.newest]));
  const { documents, ...former } = leaveOutLevels(model, ({ document }) => !newest.has(document));
  // Addresses are those of the whole atlas.
  return { model: { ...former, documents: documents.map(nameAsFormer), published: [], moves: [] }, newest };
}

function nameAsFormer(document: AtlasDocument): AtlasDocument {
  const edition = document.year === null ? 'tidligere udgave' : String(document.year);
  return {
    ...document,
    title: `${document.title} (${edition})`,
    shortTitle: `${document.shortTitle} (${edition})`,
    replaces: null,
  };
}
