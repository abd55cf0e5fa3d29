import type { IndexedDocument, IndexedRow } from '../atlas.ts';
import type { Model } from '../model.ts';
import { deriveCoverage } from '../source/derive-coverage.ts';
import { nameDocument } from './name-document.ts';

/** Derive the documents of the index, in the order of the model, with what belongs to each by id. */
export function deriveDocuments(model: Model, rows: readonly IndexedRow[]): IndexedDocument[] {
  return model.documents.map((document): IndexedDocument => {
    const map = model.sourceMaps.find((candidate) => candidate.document === document.id);
    return {
      ...nameDocument(document),
      source: document.source,
      replaces: document.replaces,
      sectors: document.sectors,
      levels: document.levels.map((slug) => `${document.id}/${slug}`),
      ownForms: model.ownForms.filter((own) => own.document === document.id).map(({ id }) => id),
      rows: rows.filter((row) => row.document === document.id).map(({ id }) => id),
      coverage: map === undefined || map.unplaced.length > 0 ? null : deriveCoverage(map),
    };
  });
}
