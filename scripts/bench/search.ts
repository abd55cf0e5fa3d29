import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { SEARCH_FILE, type SearchFile } from '../../src/atlas/search/search-vocabulary.ts';
import { readSettings } from '../../src/build/read-settings.ts';
import { startServer } from '../../src/server/start-server.ts';
import { launchBrowser } from '../../tests/browser/launch-browser.ts';
import {
  QUERY_KINDS,
  readQueries,
  readSecondHand,
  readThirdHand,
  type SearchQuery,
} from '../../tests/search/read-queries.ts';
import { meanScore, ndcgAt, recallAt, reciprocalRank } from '../../tests/search/score.ts';
import type { Answer } from './search/answer.ts';
import { askMiniSearch } from './search/ask-minisearch.ts';
import { askPagefind } from './search/ask-pagefind.ts';
import { askShown } from './search/ask-shown.ts';
import { askSite } from './search/ask-site.ts';
import { weighSearches, type SearchCost } from './search/weigh-searches.ts';

interface Measured {
  query: SearchQuery;
  recall: number | null;
  reciprocalRank: number | null;
  ndcg: number | null;
  /** The first page found by name is one of those wanted; `null` where none is. */
  isPageFirst: boolean | null;
  isEmpty: boolean;
  isAdmitted: boolean;
}

interface Engine {
  name: string;
  measured: Measured[];
}

/** What is reported, each in a table of its own. */
const PARTS: readonly (readonly [heading: string, isIn: (query: SearchQuery) => boolean])[] = [
  ['Søgning: det første sæt', ({ hand }) => hand === 'first'],
  ['Søgning: det første sæt, holdt udenfor', ({ hand, half }) => hand === 'first' && half === 'held'],
  ['Søgning: den anden hånds sæt', ({ hand }) => hand === 'second'],
  ['Søgning: den anden hånds sæt, holdt udenfor', ({ hand, half }) => hand === 'second' && half === 'held'],
  ['Søgning: den tredje hånds sæt', ({ hand }) => hand === 'third'],
];

/** What is measured of the search; all of it where nothing is said. */
export interface SearchBenchOptions {
  /** Whose queries are asked. */
  sets?: readonly string[] | undefined;
  /** Which of their halves. */
  half?: string | undefined;
  /** What a search costs is left out: it takes most of the time. */
  isWithoutCost?: boolean | undefined;
}

const FIRST_QUERIES = ['arbejdsmiljø', 'ledelse', 'kompetenceudvikling', 'økonomi', 'MED-udvalg'];

/**
 * Measure the search on the judged queries, in Chromium: the rank, with the modules of the site against its built index;
 * what the built search page shows of it, from top to bottom; and beside them Pagefind and MiniSearch as they come, with
 * one record a statement.
 *
 * @returns tables by kind, of both sets and of what is held out of each, the queries without a hit, and what searches cost
 */
export async function benchSearch({
  sets = [],
  half,
  isWithoutCost = false,
}: SearchBenchOptions = {}): Promise<string> {
  const dir = readSettings(process.env).outDir;
  const indexFile = path.join(dir, 'data', 'atlas.json');
  if (!existsSync(indexFile)) throw new Error(`There is no built site in ${path.resolve(dir)}: run "npm run build".`);
  const atlas = JSON.parse(readFileSync(indexFile, 'utf8')) as Atlas;
  const queries = [...readQueries(atlas), ...readSecondHand(atlas), ...readThirdHand(atlas)].filter(
    (query) => (sets.length === 0 || sets.includes(query.hand)) && (half === undefined || query.half === half),
  );
  if (queries.length === 0)
    throw new Error('There are no such queries: sets are first, second, third, halves tune, held.');
  const typed = queries.map(({ q }) => q);
  const idOf = new Map(atlas.statements.map(({ href, id }) => [href, id]));
  const server = await startServer({ dir, base: '/', port: 0 });
  const browser = await launchBrowser();
  const ask = async (name: string, answers: (page: Page) => Promise<Answer[]>): Promise<Engine> => {
    const given = await withPage(browser, `${server.url}soeg/`, answers);
    return {
      name,
      measured: given.flatMap((answer, i) => queries.slice(i, i + 1).map((each) => measure(each, answer, idOf))),
    };
  };
  try {
    const own = await ask('Ledelsesatlas', (page) => askSite(page, server.url, typed));
    const engines = [
      own,
      await ask('Som vist', (page) => askShown(page, typed)),
      await ask('Pagefind', (page) => askPagefind(page, server.url, atlas, typed)),
      await ask('MiniSearch', (page) => askMiniSearch(page, server.url, atlas, typed)),
    ];
    return [
      ...PARTS.filter(([, isIn]) => queries.some(isIn)).flatMap(([heading, isIn]) =>
        formatPart(heading, isIn, engines),
      ),
      ...formatMissed(own.measured),
      ...(isWithoutCost ? [] : formatCost(await weighSearches(browser, server.url, FIRST_QUERIES, typed))),
      `Ordforråd og udvidelse: ${kilobytes(await weighExpander(dir))} komprimeret.`,
    ].join('\n');
  } finally {
    await browser.close();
    await server.close();
  }
}

async function withPage<Result>(
  browser: Browser,
  address: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address);
  const result = await use(page);
  await context.close();
  return result;
}

/** Weigh what stands between what is typed and the index: the vocabulary and the script that reads it. */
async function weighExpander(dir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './read-query.ts'; export * from './words/vocabulary.ts';`,
      resolveDir: 'src/client/search',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const { vocabulary } = JSON.parse(readFileSync(path.join(dir, 'pagefind', SEARCH_FILE), 'utf8')) as SearchFile;
  const files = [...outputFiles.map(({ contents }) => contents), JSON.stringify(vocabulary)];
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}

function measure(query: SearchQuery, answer: Answer, idOf: ReadonlyMap<string, string>): Measured {
  const { statements, pages, isAdmitted } = answer;
  const ranking = statements.map((href) => idOf.get(href) ?? href);
  const wantsPages = query.pages.length > 0;
  const isPageFirst = wantsPages ? query.pages.includes(pages[0] ?? '') : null;
  const isEmpty = ranking.length + pages.length === 0;
  if (query.want.size > 0 || !wantsPages) {
    return {
      query,
      recall: recallAt(ranking, query.want, 20),
      reciprocalRank: reciprocalRank(ranking, query.want),
      ndcg: ndcgAt(ranking, query.want, 10),
      isPageFirst,
      isEmpty,
      isAdmitted,
    };
  }
  // The page is the whole answer: any one of those wanted will do, as early as can be.
  const first = pages.find((href) => query.pages.includes(href));
  const wanted = new Map([[first ?? query.pages[0] ?? '', 3]]);
  return {
    query,
    recall: recallAt(pages, wanted, 20),
    reciprocalRank: reciprocalRank(pages, wanted),
    ndcg: ndcgAt(pages, wanted, 10),
    isPageFirst,
    isEmpty,
    isAdmitted,
  };
}

function formatPart(heading: string, isIn: (query: SearchQuery) => boolean, engines: readonly Engine[]): string[] {
  const [own, ...others] = engines.map(({ name, measured }) => ({
    name,
    measured: measured.filter(({ query }) => isIn(query)),
  }));
  if (own === undefined) return [];
  const kinds = [...QUERY_KINDS.filter((kind) => kind !== 'nothing'), 'i alt'] as const;
  const pick = (measured: readonly Measured[], kind: (typeof kinds)[number]): Measured[] =>
    measured.filter(({ query }) => kind === 'i alt' || query.kind === kind);
  const nonsense = own.measured.filter(({ query }) => query.kind === 'nothing');
  const count = (isMeant: (each: Measured) => boolean): number => nonsense.filter(isMeant).length;
  return [
    heading,
    `                   antal  recall@20   MRR  nDCG@10  side først  ${others.map(({ name }) => `${`${name}:`.padEnd(11)} recall@20   MRR  nDCG@10`).join('  ')}`,
    ...kinds.map((kind) => {
      const mine = pick(own.measured, kind);
      const theirs = others.map(({ measured }) => `${' '.repeat(12)}${formatScores(pick(measured, kind))}`);
      return `${kind.padEnd(18)} ${String(mine.length).padStart(5)}  ${formatScores(mine)}  ${formatPages(mine)}  ${theirs.join('  ')}`;
    }),
    `Skal intet finde: ${count(({ isEmpty }) => isEmpty)} af ${nonsense.length} finder intet, ${count(({ isEmpty, isAdmitted }) => !isEmpty && isAdmitted)} siger, at ordet ingen steder står.`,
    '',
  ];
}

function formatScores(some: readonly Measured[]): string {
  const format = (scores: readonly (number | null)[], width: number): string =>
    (meanScore(scores)?.toFixed(2) ?? '–').replace('.', ',').padStart(width);
  return [
    format(
      some.map(({ recall }) => recall),
      9,
    ),
    format(
      some.map(({ reciprocalRank: rank }) => rank),
      4,
    ),
    format(
      some.map(({ ndcg }) => ndcg),
      7,
    ),
  ].join('  ');
}

function formatPages(some: readonly Measured[]): string {
  const asked = some.filter(({ isPageFirst }) => isPageFirst !== null);
  const text = asked.length === 0 ? '–' : `${asked.filter(({ isPageFirst }) => isPageFirst).length}/${asked.length}`;
  return text.padStart(10);
}

function formatMissed(measured: readonly Measured[]): string[] {
  const missed = measured.filter(({ query, isEmpty }) => query.kind !== 'nothing' && isEmpty);
  const weak = measured.filter(({ query, ndcg }) => query.half === 'tune' && ndcg !== null && ndcg < 0.8);
  return [
    `Uden fund: ${missed.map(({ query }) => `»${query.q}«`).join(', ') || 'ingen'}.`,
    `Svagest (kun dem, der er stillet efter): ${weak.map(({ query, ndcg }) => `»${query.q}« ${(ndcg ?? 0).toFixed(2).replace('.', ',')}`).join(', ') || 'ingen'}.`,
  ];
}

function formatCost({ first, sentence, second, warm }: SearchCost): string[] {
  return [
    `Første søgning, skrevet bogstav for bogstav: ${first.map(({ query, bytes, requests }) => `»${query}« ${kilobytes(bytes)} i ${requests} filer`).join(', ')} over nettet.`,
    `Derefter en sætning, bogstav for bogstav: ${kilobytes(sentence.bytes)} i ${sentence.requests} filer.`,
    `Den anden søgning, ${second.length} forskellige: ${formatSpread(second, kilobytes)}, højst ${kilobytes(Math.max(...second))}.`,
    `Fra sidste bogstav til første fund, varm: ${formatSpread(warm, (ms) => `${Math.round(ms)} ms`)}.`,
  ];
}

function formatSpread(values: readonly number[], format: (value: number) => string): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string =>
    format(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return `median ${at(0.5)}, 95 % under ${at(0.95)}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`;
}
