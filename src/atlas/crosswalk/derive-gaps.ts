import type { IndexedDocument, IndexedForm, IndexedStatement, IndexedTerm } from '../atlas.ts';
import { compareDanish } from '../lexicon/danish.ts';
import { deriveRungState, LADDER_DOWN, type LadderSource, type RungState } from '../levels/derive-rung-state.ts';
import type { RungNumber } from '../model.ts';

/** A place where documents can be compared: a rung (`null`: *alle ledere*) and a common form. */
export interface GapPlace {
  rung: RungNumber | null;
  form: string;
}

/** A term that one side speaks of at a place and the other does not. */
export interface Gap {
  term: string;
  /** The other documents that speak of it there; empty where it is this document that is alone with it. */
  documents: string[];
  /** The silent side speaks of it somewhere else: on another rung, under another form or under none. */
  isElsewhere: boolean;
}

export interface GapCell extends GapPlace {
  /** What others speak of here, and the document does not: what most others speak of first. */
  missing: Gap[];
  /** What the document speaks of here, and no other does. */
  alone: Gap[];
}

export interface GapRow {
  rung: RungNumber | null;
  state: RungState;
  /** Whether any other document describes a level there. */
  hasOthers: boolean;
  /** One cell a form; none where one of the sides describes nothing there. */
  cells: GapCell[];
}

export interface GapSource extends LadderSource {
  documents: readonly Pick<IndexedDocument, 'id'>[];
  statements: readonly Pick<IndexedStatement, 'document' | 'level' | 'forms' | 'terms' | 'pitfall'>[];
  forms: readonly Pick<IndexedForm, 'id'>[];
  terms: readonly Pick<IndexedTerm, 'id' | 'term' | 'kind'>[];
}

/**
 * Derive where a document and the others speak of different terms, by rung and common form.
 *
 * A document speaks of a term at (rung, form) when a statement that is no pitfall has the term and the form and stands
 * on a level whose span holds the rung; a level that spans several rungs counts on each. Levels without a rung make a
 * row of their own. Titles are names of levels, not subjects, and are left out. Where either side describes no level,
 * the row has no cells: silence there says nothing about a term.
 */
export function deriveGaps(source: GapSource, document: string): GapRow[] {
  const subjects = source.terms
    .filter(({ kind }) => kind !== 'titel')
    .sort((a, b) => compareDanish(a.term, b.term))
    .map(({ id }) => id);
  const others = source.documents.map(({ id }) => id).filter((id) => id !== document);
  const { speaks, isAnywhere } = readSubjects(source);
  return LADDER_DOWN.map((rung) => {
    const state = deriveRungState(source, document, rung);
    const present = others.filter((other) => deriveRungState(source, other, rung) === 'described');
    const toCell = (form: string): GapCell => ({
      rung,
      form,
      missing: subjects
        .filter((term) => !speaks(document, { rung, form }, term))
        .map((term) => ({
          term,
          documents: present.filter((other) => speaks(other, { rung, form }, term)),
          isElsewhere: isAnywhere(document, term),
        }))
        .filter((gap) => gap.documents.length > 0)
        .sort((a, b) => b.documents.length - a.documents.length),
      alone: subjects
        .filter(
          (term) =>
            speaks(document, { rung, form }, term) && !present.some((other) => speaks(other, { rung, form }, term)),
        )
        .map((term) => ({ term, documents: [], isElsewhere: others.some((other) => isAnywhere(other, term)) })),
    });
    return {
      rung,
      state,
      hasOthers: present.length > 0,
      cells: state === 'described' && present.length > 0 ? source.forms.map(({ id }) => toCell(id)) : [],
    };
  });
}

/** Note for every document which terms it speaks of, where, and at all. */
function readSubjects({ levels, statements }: Pick<GapSource, 'levels' | 'statements'>): {
  speaks: (document: string, place: GapPlace, term: string) => boolean;
  isAnywhere: (document: string, term: string) => boolean;
} {
  const rungsOf = new Map(levels.map(({ id, rungs }) => [id, rungs.length === 0 ? [null] : rungs]));
  const places = new Set<string>();
  const anywhere = new Set<string>();
  for (const { document, level, forms, terms } of statements.filter(({ pitfall }) => !pitfall)) {
    for (const term of terms) {
      anywhere.add(`${document}|${term}`);
      for (const form of forms) {
        for (const rung of rungsOf.get(level) ?? []) places.add(`${document}|${rung}|${form}|${term}`);
      }
    }
  }
  return {
    speaks: (document, { rung, form }, term) => places.has(`${document}|${rung}|${form}|${term}`),
    isAnywhere: (document, term) => anywhere.has(`${document}|${term}`),
  };
}
