import type { IndexedDocument, IndexedForm, IndexedLevel, IndexedStatement, IndexedTerm } from './atlas.ts';
import { compareDanish } from './danish.ts';
import { RUNG_NUMBERS, type RungNumber } from './model.ts';

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

/**
 * What a document says at a rung: `described` where a level there has duties, `announced` where it only promises to
 * describe one, `absent` where it has no level there.
 */
export type RungState = 'described' | 'announced' | 'absent';

export interface GapRow {
  rung: RungNumber | null;
  state: RungState;
  /** Whether any other document describes a level there. */
  hasOthers: boolean;
  /** One cell a form; none where one of the sides describes nothing there. */
  cells: GapCell[];
}

export interface GapSource {
  documents: readonly Pick<IndexedDocument, 'id'>[];
  levels: readonly Pick<IndexedLevel, 'id' | 'document' | 'rungs' | 'facts'>[];
  statements: readonly Pick<IndexedStatement, 'document' | 'level' | 'forms' | 'terms' | 'pitfall'>[];
  forms: readonly Pick<IndexedForm, 'id'>[];
  terms: readonly Pick<IndexedTerm, 'id' | 'term' | 'kind'>[];
}

/** From the top down; what binds all leaders stands beside the ladder. */
const ROWS: readonly (RungNumber | null)[] = [...[...RUNG_NUMBERS].reverse(), null];

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
  return ROWS.map((rung) => {
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

/** What a document has to say at a rung, or about all leaders. */
function deriveRungState(
  { levels, statements }: Pick<GapSource, 'levels' | 'statements'>,
  document: string,
  rung: RungNumber | null,
): RungState {
  const here = levels.filter((level) => level.document === document && standsOn(level, rung));
  if (here.some(({ id }) => statements.some(({ level, pitfall }) => level === id && !pitfall))) return 'described';
  return here.some(({ facts }) => facts?.announced) ? 'announced' : 'absent';
}

function standsOn({ rungs }: Pick<IndexedLevel, 'rungs'>, rung: RungNumber | null): boolean {
  return rung === null ? rungs.length === 0 : rungs.includes(rung);
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
