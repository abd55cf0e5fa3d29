import { isCarried } from '../atlas/forms/carried-forms.ts';
import { collectRows } from '../atlas/statements/collect-rows.ts';
import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { AtlasDocument, Level, Model, Statement } from '../atlas/model.ts';
import { placeLevels } from '../atlas/levels/place-levels.ts';
import { allowedStrength, formatAllowedStrength, RELATION_MEANINGS } from '../atlas/crosswalk/relations.ts';
import { checkMappings } from './check-mappings.ts';
import { checkSearchWords } from './check-search-words.ts';
import { checkSourceMap, type ExpectedAnchor } from './check-source-map.ts';
import { checkTerms } from './check-terms.ts';
import { documentFile } from './document-file.ts';
import { levelFile } from './level-file.ts';
import { type Report, reportTo } from './report.ts';
import { VOCABULARY_FILES } from './vocabulary-files.ts';

/**
 * Report every reference that leads nowhere, and every list that contradicts another. What refers to a damaged file (one
 * that is missing or has a mistake of its own) is passed over: the mistake is reported once, where it is.
 */
export function checkModel(model: Model, damaged: ReadonlySet<string>, diagnostics: Diagnostic[]): void {
  checkOrganisations(model, diagnostics);
  checkForms(model, damaged, diagnostics);
  checkDocuments(model, damaged, diagnostics);
  checkLevels(model, damaged, diagnostics);
  checkRows(model, damaged, diagnostics);
  checkTerms(model, damaged, diagnostics);
  checkSearchWords(model, damaged, diagnostics);
  checkMappings(model, damaged, diagnostics);
  const isReferredTo = collectReferences(model);
  for (const map of model.sourceMaps) {
    checkSourceMap(
      map,
      {
        expected: expectedAnchors(model, map.document),
        isOnDamagedPage: (anchor) => damaged.has(documentFile(map.document, `${anchor.split('#')[0] ?? ''}.mdx`)),
        isReferredTo: (anchor) => isReferredTo(`${map.document}/${anchor.replace('#', '/')}`),
      },
      diagnostics,
    );
  }
}

/** Every statement and anchored passage of a document, as `<page>#<slug>`. */
function expectedAnchors(model: Model, document: string): ExpectedAnchor[] {
  const statements = model.statements.filter((statement) => statement.document === document);
  return [
    ...statements.map(({ level, slug, at }) => ({
      anchor: `${level.slice(document.length + 1)}#${slug}`,
      kind: 'statement' as const,
      at,
    })),
    ...[
      ...model.documents.filter(({ id }) => id === document).flatMap(({ prose }) => prose),
      ...model.levels.filter((level) => level.document === document).flatMap(({ prose }) => prose),
    ].map(({ anchor, at }) => ({ anchor, kind: 'prose' as const, at })),
  ];
}

/**
 * Say of a statement's id whether anything but its own page and source map knows it: another level that has the same
 * slug, a row, a cross-reference, a term, search words.
 */
function collectReferences(model: Model): (id: string) => boolean {
  const levels = Map.groupBy(model.statements, ({ document, slug }) => `${document}/*/${slug}`);
  const written = new Set([
    ...[...levels].filter(([, statements]) => statements.length > 1).map(([selector]) => selector),
    ...model.mappings.flatMap(({ subject, object }) => [subject, object].map(toSelector)),
    ...model.terms.flatMap(({ subjectOf }) => subjectOf),
    ...model.searchWords.map(({ statements }) => statements),
    ...model.rows.flatMap(
      ({ document, id, members }) =>
        members?.map((member) => `${document}/${member.replace('#', '/')}`) ?? [`${document}/*/${id}`],
    ),
  ]);
  return (id) => {
    const [document = '', , slug = ''] = id.split('/');
    return written.has(id) || written.has(`${document}/*/${slug}`);
  };
}

/** A row is written without the levels it stands on. */
function toSelector(end: string): string {
  const [document = '', name = '', slug] = end.split('/');
  return slug === undefined ? `${document}/*/${name}` : end;
}

function checkOrganisations(model: Model, diagnostics: Diagnostic[]): void {
  const ids = model.organisations.map(({ id }) => id);
  const partOf = new Map(model.organisations.map(({ id, partOf: whole }) => [id, whole]));
  model.organisations.forEach((organisation, i) => {
    const report = reportTo(diagnostics, organisation.at.file);
    if (ids.indexOf(organisation.id) < i) report('duplicate-id', organisation.at, 'Organisationen', organisation.id);
    if (organisation.partOf !== null && !ids.includes(organisation.partOf)) {
      report('unknown-organisation', organisation.at, organisation.partOf, ids);
    }
    const chain = followChain(organisation.id, (id) => partOf.get(id) ?? null);
    if (chain !== null && chain[0] === organisation.id) report('organisation-cycle', organisation.at, chain);
  });
}

/** Follow `next` from `start`; return the ring as a list when it comes back to `start`, else `null`. */
function followChain(start: string, next: (id: string) => string | null): string[] | null {
  const chain = [start];
  for (let id = next(start); id !== null; id = next(id)) {
    if (id === start) return [...chain, start];
    if (chain.includes(id)) return null;
    chain.push(id);
  }
  return null;
}

function checkForms(model: Model, damaged: ReadonlySet<string>, diagnostics: Diagnostic[]): void {
  const formIds = model.forms.map(({ id }) => id);
  const documentIds = model.documents.map(({ id }) => id);
  model.ownForms.forEach((own, i) => {
    const report = reportTo(diagnostics, own.at.file);
    const document = model.documents.find(({ id }) => id === own.document);
    if (document === undefined) {
      if (!damaged.has(documentFile(own.document, 'index.mdx'))) {
        report('unknown-document', own.at, own.document, documentIds);
      }
    } else if (own.definedAt !== null && !document.prose.some(({ slug }) => slug === own.definedAt)) {
      report('unknown-definition', own.at, own.definedAt, own.document);
    }
    if (model.ownForms.findIndex(({ id }) => id === own.id) < i) report('duplicate-id', own.at, 'Formen', own.id);
    own.mappings.forEach((mapping, k) => {
      if (!formIds.includes(mapping.form)) report('unknown-form', mapping.at, mapping.form, formIds);
      if (own.mappings.findIndex(({ form }) => form === mapping.form) < k) {
        report('duplicate-mapping', mapping.at, mapping.form);
      }
      const [lowest, highest] = allowedStrength(mapping.relation);
      if (mapping.strength < lowest || mapping.strength > highest) {
        const { label } = RELATION_MEANINGS[mapping.relation];
        report('wrong-strength', mapping.at, label, mapping.strength, formatAllowedStrength(mapping.relation));
      }
    });
  });
}

function checkDocuments(model: Model, damaged: ReadonlySet<string>, diagnostics: Diagnostic[]): void {
  const organisations = model.organisations.map(({ id }) => id);
  const aspects = model.aspects.map(({ id }) => id);
  for (const document of model.documents) {
    const report = reportTo(diagnostics, document.at.file);
    if (!organisations.includes(document.organisation) && !damaged.has(VOCABULARY_FILES.organisations)) {
      report('unknown-organisation', document.organisationAt, document.organisation, organisations);
    }
    checkEdition(document, model.documents, damaged, report);
    const ownForms = model.ownForms.filter((form) => form.document === document.id).map(({ slug }) => slug);
    for (const heading of document.headings) {
      if (heading.form !== null && !ownForms.includes(heading.form) && !damaged.has(VOCABULARY_FILES.forms)) {
        report('unknown-form', heading.at, heading.form, ownForms);
      }
      if (heading.aspect !== null && !aspects.includes(heading.aspect) && !damaged.has(VOCABULARY_FILES.aspects)) {
        report('unknown-aspect', heading.at, heading.aspect, aspects);
      }
    }
  }
}

/** An edition takes the place of one that exists, of which nothing else has, and never its own. */
function checkEdition(
  { id, replaces, replacesAt }: AtlasDocument,
  documents: readonly AtlasDocument[],
  damaged: ReadonlySet<string>,
  report: Report,
): void {
  if (replaces === null) return;
  if (!documents.some((document) => document.id === replaces)) {
    const known = documents.map((document) => document.id).filter((other) => other !== id);
    if (!damaged.has(documentFile(replaces, 'index.mdx'))) report('unknown-document', replacesAt, replaces, known);
    return;
  }
  const chain = followChain(id, (next) => documents.find((document) => document.id === next)?.replaces ?? null);
  if (chain !== null) report('edition-in-circle', replacesAt, chain);
  const rival = documents.find((document) => document.id !== id && document.replaces === replaces);
  if (rival !== undefined && rival.id < id) report('edition-replaced-twice', replacesAt, replaces, rival.id);
}

function checkLevels(model: Model, damaged: ReadonlySet<string>, diagnostics: Diagnostic[]): void {
  const before = diagnostics.length;
  for (const level of model.levels) {
    checkFormsFound(level, model, damaged, diagnostics);
    if (level.facts === null) continue;
    const report = reportTo(diagnostics, level.at.file);
    const siblings = model.levels.filter(({ document }) => document === level.document).map(({ slug }) => slug);
    for (const [key, ids] of [
      ['leads', level.facts.leads.levels],
      ['reportsTo', level.facts.reportsTo.levels],
    ] as const) {
      for (const id of ids) {
        if (id === level.id) report('leads-itself', level.at[key], key);
        else if (!model.levels.some((candidate) => candidate.id === id) && !damaged.has(levelFile(id))) {
          const own = id.startsWith(`${level.document}/`);
          const known = key === 'leads' ? [...siblings, 'medarbejdere', 'ledere'] : [...siblings, 'ikke oplyst'];
          report('unknown-level', level.at[key], key, own ? id.slice(level.document.length + 1) : id, known);
        }
      }
    }
    const sectors = model.documents.find(({ id }) => id === level.document)?.sectors.map(({ id }) => id) ?? [];
    for (const sector of level.facts.sectors) {
      if (!sectors.includes(sector)) report('unknown-sector', level.at.sector, sector, sectors);
    }
  }
  // What a level leads by mistake would only be told a second time.
  if (diagnostics.length > before) return;
  for (const id of placeLevels(model.levels).contradictions) {
    const level = model.levels.find((candidate) => candidate.id === id);
    if (level !== undefined) reportTo(diagnostics, level.at.file)('level-contradiction', level.at);
  }
}

/** Hold the forms a page declares against those its statements carry, when nothing else is wrong with either. */
function checkFormsFound(level: Level, model: Model, damaged: ReadonlySet<string>, diagnostics: Diagnostic[]): void {
  const carriers = [VOCABULARY_FILES.forms, documentFile(level.document, 'index.mdx'), level.at.file];
  if (carriers.some((file) => damaged.has(file) || diagnostics.some((diagnostic) => diagnostic.file === file))) return;
  const statements = model.statements.filter((statement) => statement.level === level.id);
  const carries = (statement: Statement, form: string): boolean =>
    statement.tags.includes(form) ||
    model.ownForms.some(
      (own) =>
        own.document === level.document &&
        own.slug === statement.ownForm &&
        own.mappings.some((mapping) => mapping.form === form && isCarried(mapping)),
    );
  const found = model.forms
    .map(({ id }) => id)
    .filter((form) => statements.some((statement) => carries(statement, form)));
  if (found.join() !== level.forms.join()) {
    reportTo(diagnostics, level.at.file)('forms-mismatch', level.at.forms, level.forms, found);
  }
}

function checkRows(model: Model, damaged: ReadonlySet<string>, diagnostics: Diagnostic[]): void {
  for (const document of model.documents) {
    const pages = [...document.levels.map((slug) => `${slug}.mdx`), 'raekker.yaml'];
    if (pages.some((name) => damaged.has(documentFile(document.id, name)))) continue;
    const statements = model.statements.filter((statement) => statement.document === document.id);
    const anchor = (id: string): string => id.slice(document.id.length + 1).replace('/', '#');
    const known = statements.map(({ id }) => anchor(id));
    const entries = model.rows.filter((row) => row.document === document.id);
    const { rows, untitled } = collectRows(entries, statements);
    for (const { slug, statements: ids } of untitled) {
      const first = statements.find(({ id }) => id === ids[0]);
      if (first === undefined) continue;
      const levels = ids.map((id) => id.split('/')[1] ?? '');
      reportTo(diagnostics, first.at.file)('row-without-title', first.at, slug, levels);
    }
    const owner = new Map<string, string>();
    entries.forEach((entry, i) => {
      const report = reportTo(diagnostics, entry.at.file);
      if (entries.findIndex(({ id }) => id === entry.id) < i) report('duplicate-id', entry.at, 'Rækken', entry.id);
      if (document.levels.includes(entry.id)) report('row-named-as-level', entry.at, entry.id);
      for (const member of entry.members ?? []) {
        if (!known.includes(member)) report('unknown-row-member', entry.at, member, known);
      }
      const members = rows.find(({ slug }) => slug === entry.id)?.statements ?? [];
      if (members.length < 2) report('row-too-short', entry.at, entry.id, members.length);
      const levels = members.map((id) => id.split('/')[1] ?? '');
      levels.forEach((level, k) => {
        if (levels.indexOf(level) < k) report('row-level-twice', entry.at, entry.id, level);
      });
      for (const id of members) {
        const other = owner.get(id);
        if (other !== undefined) report('row-member-twice', entry.at, anchor(id), other);
        else owner.set(id, entry.id);
      }
    });
  }
}
