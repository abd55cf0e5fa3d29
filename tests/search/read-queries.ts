import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { selectStatements } from '../../src/atlas/statements/select-statements.ts';

/** How a query asks, as `queries.yaml` describes each. */
export const QUERY_KINDS = [
  'exact',
  'inflected',
  'compound-head',
  'compound-middle',
  'compound-tail',
  'synonym',
  'several',
  'question',
  'phrase',
  'misspelt',
  'ascii',
  'level',
  'title',
  'abbreviation',
  'source-word',
  'split-joined',
  'nothing',
] as const;

export type QueryKind = (typeof QUERY_KINDS)[number];

/** Kinds that are dealt into halves with another, of which they are a part: no query changes its half. */
const DEALT_WITH: Partial<Record<QueryKind, QueryKind>> = { question: 'several', title: 'level' };

/** 3: exactly what one wants. 2: about it too. 1: not out of place. */
export type Grade = 1 | 2 | 3;

/** A query of the test set and what should come. */
export interface SearchQuery {
  q: string;
  kind: QueryKind;
  /** Whose query it is: that of `queries.yaml`, `second-hand.yaml` or `third-hand.yaml`. */
  hand: 'first' | 'second' | 'third';
  /** `tune` may be tuned on; `held` is only reported. */
  half: 'tune' | 'held';
  /** Statement id → grade; empty where a page is the whole answer, and for `nothing`. */
  want: ReadonlyMap<string, Grade>;
  /** Pathnames of the pages of which the first named page should be one, best first. */
  pages: readonly string[];
  note: string | null;
}

type KnownAtlas = Pick<Atlas, 'statements' | 'terms' | 'levels' | 'rungs' | 'forms' | 'documents'>;

const GRADES = [3, 2, 1] as const;

const wantedEntries = z.array(z.string()).min(1).optional();

const queryFile = z.strictObject({
  queries: z
    .array(
      z.strictObject({
        q: z.string().trim().min(1),
        kind: z.enum(QUERY_KINDS),
        want: z.strictObject({ 3: wantedEntries, 2: wantedEntries, 1: wantedEntries }).optional(),
        pages: z.array(z.string()).min(1).optional(),
        note: z.string().optional(),
      }),
    )
    .min(1),
});

type QueryEntry = z.infer<typeof queryFile>['queries'][number];

/**
 * Read the test set and check it against the index.
 *
 * @throws {Error} listing every mistake, as {@link parseQueries} does.
 */
export function readQueries(atlas: KnownAtlas): SearchQuery[] {
  return parseQueries(readFile('queries.yaml'), atlas);
}

/** Read only what is typed in the test set, which may be typed into any atlas. */
export function readTyped(): string[] {
  return parseFile(readFile('queries.yaml')).map(({ q }) => q);
}

/**
 * Read the queries of the second hand and check them against the index.
 *
 * @throws {Error} listing every mistake, as {@link parseQueries} does.
 */
export function readSecondHand(atlas: KnownAtlas): SearchQuery[] {
  return parseQueries(readFile('second-hand.yaml'), atlas).map((query) => ({ ...query, hand: 'second' }));
}

/**
 * Read the queries of the third hand, who had seen neither the search nor the other sets, and check them against the
 * index. Nothing is tuned on them.
 *
 * @throws {Error} listing every mistake, as {@link parseQueries} does.
 */
export function readThirdHand(atlas: KnownAtlas): SearchQuery[] {
  return parseQueries(readFile('third-hand.yaml'), atlas).map((query) => ({ ...query, hand: 'third', half: 'held' }));
}

function readFile(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

/** @throws {Error} where the file has another shape. */
function parseFile(yaml: string): QueryEntry[] {
  const file = queryFile.safeParse(parse(yaml));
  if (!file.success) throw new Error(`The test set of the search has another shape:\n${z.prettifyError(file.error)}`);
  return file.data.queries;
}

/**
 * Parse the test set, write its patterns out into statement ids, deal the queries into halves and check that every id
 * and every page exists.
 *
 * @throws {Error} listing every mistake with the number and the text of its query.
 */
export function parseQueries(yaml: string, atlas: KnownAtlas): SearchQuery[] {
  const entries = parseFile(yaml);

  const statements = atlas.statements.map(({ id }) => id);
  const { terms, levels, rungs, forms, documents } = atlas;
  const hrefs = new Set([terms, levels, rungs, forms, documents].flatMap((pages) => pages.map(({ href }) => href)));
  const mistakes = entries.flatMap((entry, index) =>
    [...checkEntry(entry, statements, hrefs), ...checkOnlyOnce(entry, entries.slice(0, index))].map(
      (mistake) => `query ${index + 1}, "${entry.q}": ${mistake}`,
    ),
  );
  if (mistakes.length > 0) throw new Error(`The test set of the search has mistakes:\n${mistakes.join('\n')}`);

  return entries.map((entry, index) => ({
    q: entry.q,
    kind: entry.kind,
    hand: 'first',
    half:
      entries.slice(0, index).filter((earlier) => dealtAs(earlier) === dealtAs(entry)).length % 2 === 0
        ? 'tune'
        : 'held',
    want: expandWant(entry, statements),
    pages: entry.pages ?? [],
    note: entry.note ?? null,
  }));
}

function dealtAs({ kind }: QueryEntry): QueryKind {
  return DEALT_WITH[kind] ?? kind;
}

function checkEntry(entry: QueryEntry, statements: readonly string[], hrefs: ReadonlySet<string>): string[] {
  const wanted = GRADES.flatMap((grade) => entry.want?.[grade] ?? []);
  const pages = entry.pages ?? [];
  const mistakes = [
    ...wanted.filter((id) => selectStatements(id, statements).length === 0).map((id) => `no statement "${id}"`),
    ...pages.filter((href) => !hrefs.has(href)).map((href) => `no page "${href}"`),
    ...findRepeated([...wanted, ...pages]).map((repeated) => `"${repeated}" is listed twice`),
  ];
  const answerable = wanted.length + pages.length > 0;
  if (entry.kind === 'nothing' && answerable) mistakes.push('of the kind "nothing", but wants something');
  if (entry.kind !== 'nothing' && !answerable) mistakes.push('wants nothing, but is not of the kind "nothing"');
  if (entry.kind === 'phrase' && !/^".+"$/u.test(entry.q)) mistakes.push('a phrase needs quotation marks around it');
  return mistakes;
}

function checkOnlyOnce(entry: QueryEntry, earlier: readonly QueryEntry[]): string[] {
  return earlier.some(({ q }) => q === entry.q) ? ['is asked twice'] : [];
}

function findRepeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) < index);
}

function expandWant(entry: QueryEntry, statements: readonly string[]): ReadonlyMap<string, Grade> {
  const want = new Map<string, Grade>();
  for (const grade of GRADES) {
    for (const wanted of entry.want?.[grade] ?? []) {
      for (const id of selectStatements(wanted, statements)) if (!want.has(id)) want.set(id, grade);
    }
  }
  return want;
}
