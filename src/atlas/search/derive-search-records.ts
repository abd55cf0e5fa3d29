import type {
  Atlas,
  IndexedDocument,
  IndexedForm,
  IndexedLevel,
  IndexedRung,
  IndexedStatement,
  IndexedTerm,
} from '../atlas.ts';
import { deriveIndexedWords, type IndexedWords } from './derive-search-vocabulary.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import { deriveHiddenFields, type HiddenWords, type PlacedTerm } from './derive-hidden-fields.ts';
import { foldWord, splitWords } from '../lexicon/fold-word.ts';
import { isSingleWord, orderTerms, readersName } from './index-words.ts';
import { NO_RUNG, organisationChain } from './search-facets.ts';
import type { RecordFilter, RecordKind, SearchRecord } from './search-record.ts';
import { stemWord } from '../lexicon/stem-word.ts';

/**
 * Derive what the search index holds: one record for each statement, and one for each page that is looked for by name.
 * Sorted by the last name of their address, so that the files of the index do not depend on the order of anything else,
 * and what is named alike, and so found together, lies in one of them.
 */
export function deriveSearchRecords(atlas: Atlas, hidden: HiddenWords): SearchRecord[] {
  const context = readContext(atlas);
  const plain: PlainRecord[] = [
    ...atlas.statements.map((each) => ({ id: each.id, about: each, record: deriveStatementRecord(each, context) })),
    ...atlas.documents.map((each) => ({ id: each.id, about: NOTHING, record: deriveDocumentRecord(each, context) })),
    ...atlas.levels.map((each) => ({ id: each.id, about: NOTHING, record: deriveLevelRecord(each, context) })),
    ...atlas.rungs.map((each) => ({ id: '', about: NOTHING, record: deriveRungRecord(each, context) })),
    ...atlas.forms.map((each) => ({ id: '', about: NOTHING, record: deriveFormRecord(each, context) })),
    ...atlas.terms.map((each) => ({
      id: '',
      about: { ...NOTHING, terms: [each.id] },
      record: deriveTermRecord(each, context),
    })),
  ];
  const indexed = deriveIndexedWords(
    plain.map(({ record }) => record),
    hidden,
  );
  const placeTerms = placeTermsOf(atlas, indexed);
  const placeOf = placeStatements(atlas);
  return plain
    .map(({ id, about, record }) => {
      const labels = {
        terms: placeTerms(about),
        readersWords: about.searchedAs.map((name) => readersName(splitWords(name))),
        searchedAs: about.searchedAs,
      };
      return {
        ...record,
        order: placeOf(id),
        meta: { ...record.meta, ...deriveHiddenFields(record, id, labels, hidden) },
      };
    })
    .sort((a, b) => a.order - b.order || compareCodePoints(a.url, b.url))
    .map((record, order) => ({ ...record, order }))
    .sort((a, b) => compareCodePoints(lastName(a.url), lastName(b.url)) || compareCodePoints(a.url, b.url));
}

/** The anchor of an address, or the last of its folders. */
function lastName(url: string): string {
  return url.split(/[/#]/u).findLast((part) => part !== '') ?? '';
}

/** Make the look-up of a statement's place in the order of the documents; what is none stands behind them all. */
function placeStatements({ documents, levels }: Pick<Atlas, 'documents' | 'levels'>): (id: string) => number {
  const statementsOf = new Map(levels.map((level) => [level.id, level.statements]));
  const sorted = [...documents].sort((a, b) => compareCodePoints(a.id, b.id));
  const ids = sorted.flatMap((document) => document.levels.flatMap((level) => statementsOf.get(level) ?? []));
  const places = new Map(ids.map((id, place) => [id, place]));
  return (id) => places.get(id) ?? ids.length;
}

/** A record without its hidden fields, and what is said of it. */
interface PlainRecord {
  /** Of a statement, a level or a document; empty for other pages. */
  id: string;
  about: Labelled;
  record: UnplacedRecord;
}

/** A record before it has its place in the order of the documents. */
type UnplacedRecord = Omit<SearchRecord, 'order'>;

type Labelled = Pick<IndexedStatement, 'id' | 'terms' | 'subjects' | 'searchedAs'>;

const NOTHING: Labelled = { id: '', terms: [], subjects: [], searchedAs: [] };

/** Make the look-up of a statement's terms, with their places in the list of terms and how it has each. */
function placeTermsOf(
  { terms }: Pick<Atlas, 'terms'>,
  { beginnings }: IndexedWords,
): (statement: Labelled) => PlacedTerm[] {
  // Other words that readers type for the term lead to it by themselves.
  const isInTexts = (name: string): boolean => !isSingleWord(name) || beginnings.has(foldWord(name));
  const placed = new Map(
    orderTerms(terms).map((term, position) => {
      const readersWords =
        term.kind === 'titel' ? [] : term.searchedAs.filter(isInTexts).map((name) => readersName(splitWords(name)));
      return [term.id, { ...term, position, readersWords }];
    }),
  );
  const inSource = new Map<string, string[]>();
  for (const { id, sourceMentions } of terms) {
    for (const { statement } of sourceMentions) inSource.set(statement, [...(inSource.get(statement) ?? []), id]);
  }
  return (statement) => {
    const toPlaced = (ids: readonly string[], by: PlacedTerm['by']): PlacedTerm[] =>
      ids.flatMap((id) => {
        const term = placed.get(id);
        return term === undefined ? [] : [{ ...term, by }];
      });
    return [
      ...toPlaced(statement.terms, 'word'),
      ...toPlaced(statement.subjects, 'subject'),
      ...toPlaced(inSource.get(statement.id) ?? [], 'source'),
    ];
  };
}

/** The index, with what a record says of its surroundings found by id. */
interface Context {
  atlas: Atlas;
  document(id: string): IndexedDocument;
  level(id: string): IndexedLevel;
  statement(id: string): IndexedStatement;
  /** The organisation with those it is a part of, innermost first. */
  organisations(document: string): { ids: string[]; name: string };
  formTitle(id: string): string;
  ownFormTitle(id: string): string;
  rungs(level: IndexedLevel): IndexedRung[];
}

function readContext(atlas: Atlas): Context {
  const document = byId('document', atlas.documents);
  const form = byId('form', atlas.forms);
  const ownForm = byId('own form', atlas.ownForms);
  return {
    atlas,
    document,
    level: byId('level', atlas.levels),
    statement: byId('statement', atlas.statements),
    organisations: (id) => {
      const chain = organisationChain(atlas, document(id).organisation);
      return { ids: chain.map((organisation) => organisation.id), name: chain[0]?.name ?? '' };
    },
    formTitle: (id) => form(id).title,
    ownFormTitle: (id) => ownForm(id).title,
    rungs: (level) => atlas.rungs.filter(({ rung }) => level.rungs.includes(rung)),
  };
}

function byId<Entry extends { id: string }>(kind: string, entries: readonly Entry[]): (id: string) => Entry {
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = entryOf.get(id);
    if (entry === undefined) throw new Error(`The index has no ${kind} "${id}".`);
    return entry;
  };
}

function deriveStatementRecord(statement: IndexedStatement, context: Context): UnplacedRecord {
  const level = context.level(statement.level);
  const ownForm = statement.ownForm === null ? null : context.ownFormTitle(statement.ownForm);
  const forms = statement.forms.map((form) => context.formTitle(form));
  const heading = ownForm ?? forms[0];
  return {
    url: statement.href,
    texts: [statement.title, statement.text].filter((part) => part !== null),
    meta: {
      title: statement.title ?? [level.name, heading].filter((part) => part !== undefined).join(': '),
      ...(ownForm !== null ? { egenform: ownForm } : forms.length > 0 ? { form: forms.join(', ') } : {}),
      ...(statement.pitfall ? { faldgrube: 'Faldgrube' } : {}),
    },
    filters: filters('ansvar', {
      ...levelFilters(level, context),
      ...(statement.ownForm === null ? {} : { egenform: [statement.ownForm] }),
      ...statementFilters([statement.id], context),
    }),
  };
}

function deriveDocumentRecord(document: IndexedDocument, context: Context): UnplacedRecord {
  const levels = document.levels.map((id) => context.level(id));
  const { ids, name } = context.organisations(document.id);
  return {
    url: document.href,
    texts: listNames([document.title, document.subtitle, document.shortTitle, name]),
    meta: {
      title: document.title,
      ...(document.year === null ? {} : { aar: String(document.year) }),
    },
    filters: filters('dokument', {
      dokument: [document.id],
      organisation: ids,
      trin: levels.flatMap((level) => rungFilter(level, context)),
      ...statementFilters(
        levels.flatMap(({ statements }) => statements),
        context,
      ),
    }),
  };
}

function deriveLevelRecord(level: IndexedLevel, context: Context): UnplacedRecord {
  return {
    url: level.href,
    texts: listNames([level.name, ...level.positions]),
    meta: { title: level.name, ...describeChain(level, context) },
    filters: filters('niveau', {
      ...levelFilters(level, context),
      ...statementFilters(level.statements, context),
    }),
  };
}

/** Name whom a level leads, and who stands above it. */
function describeChain(level: IndexedLevel, context: Context): { leder?: string; over?: string } {
  const { facts, above } = level;
  const nameOf = (id: string): string => context.level(id).name;
  const leads = [
    ...(facts?.leads.levels.map(nameOf) ?? []),
    ...(facts?.leads.unnamedLeaders === true ? ['ledere'] : []),
    ...(facts?.leads.employees === true ? ['medarbejdere'] : []),
  ];
  const over = [
    ...new Set([...above, ...(facts?.reportsTo.levels ?? [])].map(nameOf)),
    ...(facts?.reportsTo.bodies ?? []),
  ];
  return {
    ...(leads.length === 0 ? {} : { leder: leads.join(', ') }),
    ...(over.length === 0 ? {} : { over: over.join(', ') }),
  };
}

function deriveRungRecord(rung: IndexedRung, context: Context): UnplacedRecord {
  return {
    url: rung.href,
    texts: listNames([rung.title, `Trin ${rung.rung}`]),
    meta: { title: rung.title },
    filters: filters('trin', {
      ...usedAt(rung.levels, context),
      ...statementFilters(
        rung.levels.flatMap((id) => context.level(id).statements),
        context,
      ),
      trin: [rung.id],
    }),
  };
}

function deriveFormRecord(form: IndexedForm, context: Context): UnplacedRecord {
  const ownNames = context.atlas.ownForms
    .filter(({ mappings }) => mappings.some((mapping) => mapping.form === form.id && mapping.carried))
    .map(({ title }) => title);
  return {
    url: form.href,
    texts: listNames([form.title, ...ownNames]),
    meta: { title: form.title },
    filters: filters('form', { ...usedIn(form.statements, context), form: [form.id] }),
  };
}

function deriveTermRecord(term: IndexedTerm, context: Context): UnplacedRecord {
  return {
    url: term.href,
    texts: listNames(keepFirstOfStem([term.term, ...term.synonyms, ...term.inflections])),
    meta: { title: term.term },
    filters: filters('begreb', usedIn(term.statements, context)),
  };
}

/** Of names that differ in their endings only, keep the first: the search knows the endings. */
function keepFirstOfStem(names: readonly string[]): string[] {
  const stems = names.map((name) => name.split(/\s+/u).map(stemWord).join(' '));
  return names.filter((_, i) => stems.indexOf(stems[i] ?? '') === i);
}

function levelFilters(level: IndexedLevel, context: Context): Partial<Record<RecordFilter, string[]>> {
  return {
    niveau: [level.id],
    dokument: [level.document],
    organisation: context.organisations(level.document).ids,
    trin: rungFilter(level, context),
  };
}

function rungFilter(level: IndexedLevel, context: Context): string[] {
  const rungs = context.rungs(level).map(({ id }) => id);
  return rungs.length > 0 ? rungs : [NO_RUNG];
}

/** A page across documents answers to every filter that one of its statements answers to. */
function usedIn(statements: readonly string[], context: Context): Partial<Record<RecordFilter, string[]>> {
  const levels = statements.map((id) => context.statement(id).level);
  return { ...usedAt(levels, context), ...statementFilters(statements, context) };
}

/** What statements answer to by what they say; whatever holds them answers to the same. */
function statementFilters(
  statements: readonly string[],
  context: Context,
): Pick<Record<RecordFilter, string[]>, 'form' | 'vinkel'> {
  const found = statements.map((id) => context.statement(id));
  return { form: found.flatMap(({ forms }) => forms), vinkel: found.map(({ aspect }) => aspect) };
}

function usedAt(levels: readonly string[], context: Context): Partial<Record<RecordFilter, string[]>> {
  const each = [...new Set(levels)].map((id) => levelFilters(context.level(id), context));
  return {
    dokument: each.flatMap(({ dokument = [] }) => dokument),
    organisation: each.flatMap(({ organisation = [] }) => organisation),
    trin: each.flatMap(({ trin = [] }) => trin),
  };
}

function filters(
  kind: RecordKind,
  values: Partial<Record<RecordFilter, string[]>>,
): Partial<Record<RecordFilter, string[]>> {
  return Object.fromEntries(
    Object.entries({ art: [kind], ...values })
      .map(([name, list]) => [name, [...new Set(list)].sort(compareCodePoints)] as const)
      .filter(([, list]) => list.length > 0),
  );
}

function listNames(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))];
}
