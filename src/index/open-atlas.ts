import type {
  Atlas,
  IndexedDocument,
  IndexedForm,
  IndexedLevel,
  IndexedMapping,
  IndexedOrganisation,
  IndexedOwnForm,
  IndexedRow,
  IndexedRung,
  IndexedStatement,
  IndexedTerm,
} from '../atlas/atlas.ts';
import type { VocabularyEntry } from '../atlas/model.ts';

/** The index with everything found by its id. Every getter throws on an id that does not exist. */
export interface OpenAtlas extends Atlas {
  getOrganisation(id: string): IndexedOrganisation;
  getDocument(id: string): IndexedDocument;
  getLevel(id: string): IndexedLevel;
  getStatement(id: string): IndexedStatement;
  getRow(id: string): IndexedRow;
  getMapping(id: string): IndexedMapping;
  getForm(id: string): IndexedForm;
  getOwnForm(id: string): IndexedOwnForm;
  getAspect(id: string): VocabularyEntry;
  getRung(id: string): IndexedRung;
  getTerm(id: string): IndexedTerm;
}

/** Open an index for look-ups. */
export function openAtlas(atlas: Atlas): OpenAtlas {
  return {
    ...atlas,
    getOrganisation: lookUp('organisation', atlas.organisations),
    getDocument: lookUp('document', atlas.documents),
    getLevel: lookUp('level', atlas.levels),
    getStatement: lookUp('statement', atlas.statements),
    getRow: lookUp('row', atlas.rows),
    getMapping: lookUp('mapping', atlas.mappings),
    getForm: lookUp('form', atlas.forms),
    getOwnForm: lookUp('own form', atlas.ownForms),
    getAspect: lookUp('aspect', atlas.aspects),
    getRung: lookUp('rung', atlas.rungs),
    getTerm: lookUp('term', atlas.terms),
  };
}

function lookUp<Entry extends { id: string }>(kind: string, entries: readonly Entry[]): (id: string) => Entry {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = byId.get(id);
    if (entry === undefined) throw new Error(`The index has no ${kind} "${id}".`);
    return entry;
  };
}
