import type {
  Atlas,
  Equivalent,
  IndexedDocument,
  IndexedForm,
  IndexedLevel,
  IndexedOwnForm,
  IndexedRow,
  IndexedRung,
  IndexedStatement,
  IndexedTerm,
  StatementMapping,
} from './atlas.ts';
import { isCarried } from './carried-forms.ts';
import { collectRows } from './collect-rows.ts';
import { compareDanish } from './danish.ts';
import { deriveCoverage } from './derive-coverage.ts';
import { deriveEquivalents } from './derive-equivalents.ts';
import { compareCodePoints } from './diagnostic.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { deriveRelated } from './derive-related.ts';
import { deriveTermChart } from './derive-term-chart.ts';
import { deriveTermMentions } from './derive-term-mentions.ts';
import { explainPlacement } from './explain-placement.ts';
import { findFalseFriends } from './find-false-friends.ts';
import { buildTermMatcher, type TermMatcher } from './match-terms.ts';
import type { Level, Model, SourceRange, Statement } from './model.ts';
import {
  documentPathname,
  formPathname,
  levelPathname,
  ownFormHref,
  rowHref,
  rungPathname,
  statementHref,
  termPathname,
} from './pathnames.ts';
import { placeLevels, spanToRungs, type Span } from './place-levels.ts';
import { selectStatements } from './select-statements.ts';
import { indexMappings, viewMappings } from './view-mappings.ts';

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
  const unrelated = deriveStatements(sorted, rows, views, matcher);
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

function deriveRows(model: Model): IndexedRow[] {
  return model.documents.flatMap(({ id: document }) =>
    collectRows(
      model.rows.filter((row) => row.document === document),
      model.statements.filter((statement) => statement.document === document),
    ).rows.map((row) => ({
      id: `${document}/${row.slug}`,
      document,
      slug: row.slug,
      title: row.title,
      href: rowHref(document, row.slug),
      statements: row.statements,
    })),
  );
}

function deriveStatements(
  model: Model,
  rows: readonly IndexedRow[],
  views: ReadonlyMap<string, StatementMapping[]>,
  matcher: TermMatcher,
): IndexedStatement[] {
  const rowOf = new Map(rows.flatMap((row) => row.statements.map((statement) => [statement, row.id] as const)));
  const sources = deriveSources(model);
  const carried = new Map(
    model.ownForms.map(({ id, mappings }) => [id, mappings.filter(isCarried).map(({ form }) => form)]),
  );
  const searchWords = collectSearchWords(model);
  const toIndexed = (statement: Statement): IndexedStatement => {
    const ownForm = statement.ownForm === null ? null : `${statement.document}/${statement.ownForm}`;
    const fromHeading = ownForm === null ? [] : (carried.get(ownForm) ?? []);
    const ids = model.forms.map(({ id }) => id);
    const termPlaces = matcher.match(
      statement.title === null ? statement.text : `${statement.title}. ${statement.text}`,
    );
    return {
      id: statement.id,
      document: statement.document,
      level: statement.level,
      forms: ids.filter((form) => fromHeading.includes(form) || statement.tags.includes(form)),
      editorialForms: ids.filter((form) => statement.tags.includes(form) && !fromHeading.includes(form)),
      ownForm,
      aspect: statement.aspect,
      pitfall: statement.pitfall,
      row: rowOf.get(statement.id) ?? null,
      title: statement.title,
      text: statement.text,
      notes: statement.notes,
      variants: statement.variants,
      href: statementHref(statement.level, statement.slug),
      source: sources.get(statement.id) ?? [],
      terms: termPlaces.map(({ term }) => term).sort(compareCodePoints),
      subjects: [],
      searchedAs: searchWords.get(statement.id) ?? [],
      termPlaces,
      related: [],
      mappings: views.get(statement.id) ?? [],
    };
  };
  return model.statements.map(toIndexed);
}

/** Statement id → what readers type for it. */
function collectSearchWords({
  searchWords,
  statements,
}: Pick<Model, 'searchWords' | 'statements'>): Map<string, string[]> {
  const ids = statements.map(({ id }) => id);
  const collected = new Map<string, string[]>();
  for (const entry of searchWords) {
    for (const id of selectStatements(entry.statements, ids)) {
      collected.set(id, [...(collected.get(id) ?? []), ...entry.words]);
    }
  }
  return collected;
}

/** Statement id → its ranges, by printing and place. */
function deriveSources(model: Model): Map<string, SourceRange[]> {
  return new Map(
    model.sourceMaps.flatMap((map) =>
      map.passages.flatMap((passage) =>
        passage.kind === 'statement' && passage.anchor !== null
          ? [
              [
                `${map.document}/${passage.anchor.replace('#', '/')}`,
                [...passage.ranges].sort((a, b) => a.printing - b.printing || a.start - b.start),
              ] as const,
            ]
          : [],
      ),
    ),
  );
}

function deriveLevels(
  model: Model,
  spans: ReadonlyMap<string, Span>,
  statements: readonly IndexedStatement[],
  views: ReadonlyMap<string, StatementMapping[]>,
): IndexedLevel[] {
  const equivalents = deriveEquivalents(model.levels, spans);
  const falseFriends = findFalseFriends(model.levels, spans);
  return model.levels.map((level): IndexedLevel => {
    const span = spans.get(level.id);
    const { above, below } = deriveNeighbours(level, model.levels);
    return {
      id: level.id,
      document: level.document,
      slug: level.slug,
      name: level.title,
      href: levelPathname(level.id),
      rungs: span === undefined ? [] : spanToRungs(span),
      grounds: span === undefined ? null : explainPlacement(level, span, model.levels),
      leads: formatLeads(level),
      reportsTo: formatReportsTo(level),
      positions: level.facts?.positions ?? [],
      facts: level.facts,
      forms: level.forms,
      above,
      below,
      equivalents: [...assertedEquivalents(views.get(level.id) ?? []), ...(equivalents.get(level.id) ?? [])],
      falseFriends: falseFriends.get(level.id) ?? [],
      statements: statements.filter((statement) => statement.level === level.id).map(({ id }) => id),
    };
  });
}

/** Asserted relations of a level go before the derived ones and stand beside them: the two are never mixed. */
function assertedEquivalents(views: readonly StatementMapping[]): Equivalent[] {
  return views
    .filter(({ relation }) => relation !== 'ingen-modpart')
    .map(({ other, relation, why, status }) => ({ level: other, relation, basis: 'asserted', status, why }));
}

/** The levels of the same document one step up and down: whoever leads this one or is led by it, as either page says. */
function deriveNeighbours(level: Level, levels: readonly Level[]): { above: string[]; below: string[] } {
  const siblings = levels.filter(({ document }) => document === level.document);
  const isDirectlyAbove = (upper: Level, lower: Level): boolean =>
    (upper.facts?.leads.levels.includes(lower.id) ?? false) ||
    (lower.facts?.reportsTo.levels.includes(upper.id) ?? false);
  return {
    above: siblings.filter((other) => isDirectlyAbove(other, level)).map(({ id }) => id),
    below: siblings.filter((other) => isDirectlyAbove(level, other)).map(({ id }) => id),
  };
}

function formatLeads({ facts }: Level): string[] {
  if (!facts?.leads.known) return [];
  return [
    ...facts.leads.levels,
    ...(facts.leads.unnamedLeaders ? ['ledere'] : []),
    ...(facts.leads.employees ? ['medarbejdere'] : []),
  ];
}

function formatReportsTo({ facts }: Level): string[] {
  return facts === null ? [] : [...facts.reportsTo.levels, ...facts.reportsTo.bodies];
}

function deriveOwnForms(model: Model): IndexedOwnForm[] {
  return model.ownForms.map((own) => ({
    id: own.id,
    document: own.document,
    slug: own.slug,
    title: own.title,
    definition:
      model.documents.find(({ id }) => id === own.document)?.prose.find(({ slug }) => slug === own.definedAt)?.text ??
      null,
    href: ownFormHref(own.document, own.slug),
    mappings: own.mappings.map(({ form, relation, strength, why }) => ({
      form,
      relation,
      strength,
      why,
      carried: isCarried({ relation, strength }),
    })),
  }));
}

function deriveDocuments(model: Model, rows: readonly IndexedRow[]): IndexedDocument[] {
  return model.documents.map((document): IndexedDocument => {
    const map = model.sourceMaps.find((candidate) => candidate.document === document.id);
    return {
      id: document.id,
      title: document.title,
      subtitle: document.subtitle,
      shortTitle: document.shortTitle,
      organisation: document.organisation,
      year: document.year,
      summary: document.summary,
      href: documentPathname(document.id),
      sectors: document.sectors,
      levels: document.levels.map((slug) => `${document.id}/${slug}`),
      ownForms: model.ownForms.filter((own) => own.document === document.id).map(({ id }) => id),
      rows: rows.filter((row) => row.document === document.id).map(({ id }) => id),
      coverage: map === undefined ? null : deriveCoverage(map),
    };
  });
}

function deriveTerms(
  model: Model,
  { levels, statements }: Pick<Atlas, 'levels' | 'statements'>,
  matcher: TermMatcher,
  lexicon: Lexicon,
): IndexedTerm[] {
  const byTerm = new Map<string, string[]>();
  for (const { id, terms } of statements) {
    for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), id]);
  }
  const statementIds = statements.map(({ id }) => id);
  const mentionsOf = deriveTermMentions({ ...model, statements }, matcher, lexicon);
  return model.terms.map(({ at: _, ...term }): IndexedTerm => {
    const restated = byTerm.get(term.id) ?? [];
    const mentions = mentionsOf(term);
    const listed = [...restated, ...mentions.sourceMentions.map(({ statement }) => statement)];
    const subjectOf = new Set(term.subjectOf.flatMap((selector) => selectStatements(selector, statementIds)));
    return {
      ...term,
      subjectOf: statementIds.filter((id) => subjectOf.has(id) && !listed.includes(id)),
      narrower: model.terms.filter(({ broader }) => broader.includes(term.id)).map(({ id }) => id),
      href: termPathname(term.id),
      statements: restated,
      chart: deriveTermChart(listed, { documents: model.documents, levels, statements }),
      ...mentions,
    };
  });
}
