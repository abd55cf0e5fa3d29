import { formPathname, rungPathname } from './addresses/pathnames.ts';
import type { Atlas, IndexedForm, IndexedRung } from './atlas.ts';
import { deriveRelated } from './crosswalk/derive-related.ts';
import { indexMappings, viewMappings } from './crosswalk/view-mappings.ts';
import { deriveDocuments } from './documents/derive-documents.ts';
import { deriveOwnForms } from './forms/derive-own-forms.ts';
import { deriveLevels } from './levels/derive-levels.ts';
import { placeLevels } from './levels/place-levels.ts';
import { compareCodePoints } from './lexicon/compare-code-points.ts';
import { compareDanish } from './lexicon/danish.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Model } from './model.ts';
import { deriveRows } from './statements/derive-rows.ts';
import { deriveStatements } from './statements/derive-statements.ts';
import { deriveTerms } from './terms/derive-terms.ts';
import { buildTermMatcher } from './terms/match-terms.ts';

/**
 * Derive the index from a model without mistakes. The same content gives the same index, whatever the order of files:
 * documents are sorted by id, levels and statements stand in their document's order, everything else by id or as the
 * vocabularies have it.
 *
 * @param lexicon what is known of Danish words, with the model's own words preferred (`deriveCorpusWords`)
 */
export function deriveAtlas(model: Model, lexicon: Lexicon): Atlas {
  const sorted = sortModel(model);
  const { spans } = placeLevels(sorted.levels);
  const rows = deriveRows(sorted);
  const mappings = indexMappings(sorted.mappings);
  const views = viewMappings(mappings);
  const matcher = buildTermMatcher(sorted.terms, lexicon);
  const unrelated = deriveStatements(sorted, rows, views, (text) => matcher.match(text));
  const levels = deriveLevels(sorted, spans, unrelated, views);
  const related = deriveRelated(sorted, { statements: unrelated, levels, rows }, lexicon);
  const terms = deriveTerms(sorted, { levels, statements: unrelated }, matcher, lexicon);
  const statements = unrelated.map((statement) => ({
    ...statement,
    subjects: terms.filter(({ subjectOf }) => subjectOf.includes(statement.id)).map(({ id }) => id),
    related: related.get(statement.id) ?? [],
  }));
  return {
    organisations: sorted.organisations.map(({ at: _, ...organisation }) => organisation),
    rungs: sorted.rungs.map((rung): IndexedRung => ({
      ...rung,
      href: rungPathname(rung.id),
      levels: levels.filter(({ rungs }) => rungs.includes(rung.rung)).map(({ id }) => id),
    })),
    forms: sorted.forms.map((form): IndexedForm => ({
      ...form,
      href: formPathname(form.id),
      statements: statements.filter(({ forms }) => forms.includes(form.id)).map(({ id }) => id),
    })),
    aspects: sorted.aspects,
    ownForms: deriveOwnForms(sorted),
    documents: deriveDocuments(sorted, rows),
    levels,
    statements,
    rows,
    terms,
    mappings,
  };
}

/** Sort what the model holds, so that the order of files does not reach the index. */
function sortModel(model: Model): Model {
  const documents = [...model.documents].sort((a, b) => compareCodePoints(a.id, b.id));
  const order = new Map(documents.map(({ id }, i) => [id, i]));
  const place = (document: string): number => order.get(document) ?? 0;
  return {
    ...model,
    documents,
    levels: documents.flatMap((document) =>
      document.levels.flatMap((slug) => model.levels.find(({ id }) => id === `${document.id}/${slug}`) ?? []),
    ),
    // A stable sort: within a document the reader has them in the order of levels and lines.
    statements: [...model.statements].sort((a, b) => place(a.document) - place(b.document)),
    rows: [...model.rows].sort((a, b) => place(a.document) - place(b.document)),
    terms: [...model.terms].sort((a, b) => compareDanish(a.term, b.term) || compareCodePoints(a.id, b.id)),
    organisations: [...model.organisations].sort((a, b) => compareCodePoints(a.id, b.id)),
    ownForms: [...model.ownForms].sort((a, b) => place(a.document) - place(b.document)),
  };
}
