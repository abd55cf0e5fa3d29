import { deriveFormerAddresses } from './addresses/derive-former-addresses.ts';
import { listEditionAddresses, listModelAddresses } from './addresses/list-addresses.ts';
import { formPathname, ownPagePathname, rungPathname } from './addresses/pathnames.ts';
import type {
  Atlas,
  IndexedForm,
  IndexedLevel,
  IndexedMapping,
  IndexedRow,
  IndexedRung,
  MappingView,
} from './atlas.ts';
import { deriveRelated } from './crosswalk/derive-related.ts';
import { chainEquals, indexMappings } from './crosswalk/index-mappings.ts';
import { derivePairs } from './crosswalk/derive-pairs.ts';
import { deriveLinks } from './crosswalk/derive-links.ts';
import { findMissingCounterparts } from './crosswalk/find-missing-counterparts.ts';
import { viewMappings } from './crosswalk/view-mappings.ts';
import { deriveDocuments } from './documents/derive-documents.ts';
import { deriveFormerEditions, deriveFormMoves } from './editions/derive-former-editions.ts';
import { splitEditions } from './editions/split-editions.ts';
import { deriveOwnForms } from './forms/derive-own-forms.ts';
import { deriveLevels } from './levels/derive-levels.ts';
import { placeLevels, spanToRungs } from './levels/place-levels.ts';
import { compareCodePoints } from './lexicon/compare-code-points.ts';
import { compareDanish } from './lexicon/danish.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Model } from './model.ts';
import { deriveRows } from './statements/derive-rows.ts';
import { deriveStatements } from './statements/derive-statements.ts';
import { derivePassages } from './terms/derive-passages.ts';
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
  const whole = sortModel(model);
  const { current: sorted, replaced } = splitEditions(whole);
  const { spans } = placeLevels(sorted.levels);
  const placed = sorted.levels.map(({ id, document }) => {
    const span = spans.get(id);
    return { id, document, rungs: span === undefined ? [] : spanToRungs(span) };
  });
  const matcher = buildTermMatcher(sorted.terms, lexicon);
  const rows = deriveRows(sorted).map((row): IndexedRow => ({
    ...row,
    terms: matcher.match(row.title).map(({ term }) => term),
  }));
  const pairs = derivePairs(sorted.documents, sorted.pairs);
  const { mappings, levelViews, statementViews } = deriveViews(sorted, placed, rows);
  const bare = deriveStatements(sorted, rows, statementViews, (text) => matcher.match(text));
  const levels = deriveLevels(sorted, spans, bare, levelViews, mappings);
  const related = deriveRelated(sorted, { statements: bare, levels, rows, pairs }, lexicon);
  const missing = findMissingCounterparts({ documents: sorted.documents, pairs, levels, rows, statements: bare });
  const terms = deriveTerms(sorted, { levels, statements: bare }, matcher, lexicon);
  const statements = bare.map((statement) => ({
    ...statement,
    subjects: terms.filter(({ subjectOf }) => subjectOf.includes(statement.id)).map(({ id }) => id),
    related: related.get(statement.id) ?? [],
    withoutCounterpart: missing.get(statement.id) ?? [],
  }));
  const formerEditions = deriveFormerEditions(whole, replaced);
  return {
    site: sorted.site,
    pages: sorted.pages.map(({ at: _, ...page }) => ({ ...page, href: ownPagePathname(page.slug) })),
    moves: sorted.moves.map(({ at: _, ...move }) => move),
    formerAddresses: deriveFormerAddresses(
      sorted.published.map(({ address }) => address),
      [
        ...listModelAddresses(
          sorted,
          rows.map(({ id }) => id),
        ),
        ...listEditionAddresses(formerEditions),
      ],
      [...sorted.moves, ...deriveFormMoves(whole, replaced)],
    ),
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
    passages: derivePassages(sorted, matcher),
    terms,
    mappings,
    pairs,
    formerEditions,
  };
}

/** Derive what mappings say of levels and, by way of responsibilities, of statements. Replaced ones say nothing. */
function deriveViews(
  model: Model,
  levels: readonly Pick<IndexedLevel, 'id' | 'rungs'>[],
  rows: readonly IndexedRow[],
): {
  mappings: IndexedMapping[];
  levelViews: Map<string, MappingView[]>;
  statementViews: Map<string, MappingView[]>;
} {
  const asserted = indexMappings(model.mappings);
  const inForce = asserted.filter(({ status }) => status !== 'erstattet');
  const chained = chainEquals(inForce);
  const levelIds = new Set(levels.map(({ id }) => id));
  const [ofLevels = [], ofResponsibilities = []] = [true, false].map((isOfLevels) =>
    [...inForce, ...chained].filter(({ subject }) => levelIds.has(subject) === isOfLevels),
  );
  const links = deriveLinks(ofResponsibilities, { levels, rows, statements: model.statements });
  return {
    mappings: [...asserted, ...chained].sort((a, b) => compareCodePoints(a.id, b.id)),
    levelViews: viewMappings(
      ofLevels.map(({ id, ...mapping }) => ({ ...mapping, mapping: id, basis: 'level' })),
      [...levelIds],
    ),
    statementViews: viewMappings(
      links,
      model.statements.map(({ id }) => id),
    ),
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
    pages: [...model.pages].sort((a, b) => compareDanish(a.title, b.title) || compareCodePoints(a.slug, b.slug)),
    organisations: [...model.organisations].sort((a, b) => compareCodePoints(a.id, b.id)),
    ownForms: [...model.ownForms].sort((a, b) => place(a.document) - place(b.document)),
  };
}
