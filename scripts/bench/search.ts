import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { close as closePagefind, createIndex } from 'pagefind';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { startServer } from '../../src/server/start-server.ts';
import { unpackChromium } from '../../tests/browser/unpack-chromium.ts';
import { QUERY_KINDS, readQueries, type SearchQuery } from '../../tests/search/read-queries.ts';
import { meanScore, ndcgAt, recallAt, reciprocalRank } from '../../tests/search/score.ts';

/** What one search answered: addresses, best first. */
interface Answer {
  statements: string[];
  pages: string[];
}

interface Measured {
  query: SearchQuery;
  recall: number | null;
  reciprocalRank: number | null;
  ndcg: number | null;
  /** The first page found by name is one of those wanted; `null` where none is. */
  isPageFirst: boolean | null;
  isEmpty: boolean;
}

const FIRST_QUERY = 'arbejdsmiljø';
const ORIGIN_FOLDER = 'bench/';

/**
 * Measure the search on the judged queries, in Chromium, with the modules of the site against its built index; beside
 * it Pagefind as it comes, with one record a statement.
 *
 * @returns tables by kind for both halves, the queries without a hit, and what a first query costs
 */
export async function benchSearch(): Promise<string> {
  const dir = process.env['OUT_DIR'] ?? 'dist';
  const indexFile = path.join(dir, 'data', 'atlas.json');
  if (!existsSync(indexFile)) throw new Error(`There is no built site in ${path.resolve(dir)}: run "npm run build".`);
  const atlas = JSON.parse(readFileSync(indexFile, 'utf8')) as Atlas;
  const queries = readQueries(atlas);
  const plainFiles = await indexPlainly(atlas);
  const { executablePath, env } = await unpackChromium();
  const server = await startServer({ dir, base: '/', port: 0 });
  const browser = await chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-background-networking'],
  });
  try {
    const { answers, milliseconds } = await askSite(browser, server.url, queries);
    const plain = await askPlainly(browser, server.url, plainFiles, queries);
    const cost = await weighFirstQuery(browser, server.url);
    const idOf = new Map(atlas.statements.map(({ href, id }) => [href, id]));
    const measured = queries.map((query, i) => measure(query, answers[i], idOf));
    const measuredPlainly = queries.map((query, i) => measure(query, plain[i], idOf));
    return [
      ...(['tune', 'held'] as const).flatMap((half) => formatHalf(half, measured, measuredPlainly)),
      ...formatMissed(measured),
      `Første søgning: ${(cost.first / 1000).toFixed(1)} kB over nettet (tekstfiler gzippet), den næste ${(cost.next / 1000).toFixed(1)} kB.`,
      `Varm søgning: median ${percentile(milliseconds, 0.5)} ms, 95 % under ${percentile(milliseconds, 0.95)} ms.`,
    ].join('\n');
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Index the statements as Pagefind's own documentation shows it: title and text, nothing else. */
async function indexPlainly({ statements }: Atlas): Promise<Map<string, Buffer>> {
  try {
    const { index } = await createIndex({ forceLanguage: 'da' });
    if (index === undefined) throw new Error('Pagefind did not start.');
    for (const { href, title, text } of statements) {
      await index.addCustomRecord({
        url: href,
        content: [title, text].filter((part) => part !== null).join('\n'),
        language: 'da',
        meta: { title: title ?? text },
      });
    }
    const { files } = await index.getFiles();
    return new Map(files.map(({ path: name, content }) => [name, Buffer.from(content)]));
  } finally {
    await closePagefind();
  }
}

async function openSearchPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  // The modules as they stand in the repository, without their types: the same that the site bundles.
  await page.route(`${url}${ORIGIN_FOLDER}src/**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(ORIGIN_FOLDER.length + 1);
    const body = stripTypeScriptTypes(readFileSync(file, 'utf8'));
    await route.fulfill({ body, contentType: 'text/javascript' });
  });
  await page.goto(`${url}soeg/`);
  return page;
}

/** Ask the site's own search, twice: for the answers, and warm, for the time. */
async function askSite(
  browser: Browser,
  url: string,
  queries: readonly SearchQuery[],
): Promise<{ answers: Answer[]; milliseconds: number[] }> {
  const page = await openSearchPage(browser, url);
  const found = await page.evaluate<{ answers: Answer[]; milliseconds: number[] }>(`(async () => {
    const folder = '${url}${ORIGIN_FOLDER}src/client/search/';
    const [{ openSearchEngine }, { findHits }, { groupHits }, { parseQuery }, { orderPageHits }, { widenQuery }] = await Promise.all(
      ['engine', 'find-hits', 'group-hits', 'parse-query', 'order-page-hits', 'describe-expansion'].map((name) => import(folder + name + '.ts')),
    );
    const engine = await openSearchEngine('${url}pagefind/');
    const pathOf = async (hit) => (await hit.load()).href.replace(location.origin, '');
    const answers = [];
    const milliseconds = [];
    const queries = ${JSON.stringify(queries.map(({ q }) => q))};
    for (const typed of queries) {
      const query = parseQuery(typed);
      const found = await findHits(engine, query);
      const { hits } = found;
      const { pages } = groupHits(hits, engine.catalogue);
      const statements = hits.filter(({ id }) => engine.catalogue.get(id)?.kind === 'ansvar');
      answers.push({
        statements: await Promise.all(statements.slice(0, 20).map(pathOf)),
        pages: (await orderPageHits(pages, widenQuery(query, found), engine.catalogue)).map(({ href }) => href.replace(location.origin, '')),
      });
    }
    for (const typed of queries) {
      const start = performance.now();
      const { hits } = await findHits(engine, parseQuery(typed));
      await Promise.all(hits.slice(0, 10).map((hit) => hit.load()));
      milliseconds.push(performance.now() - start);
    }
    return { answers, milliseconds };
  })()`);
  await page.context().close();
  return found;
}

async function askPlainly(
  browser: Browser,
  url: string,
  files: ReadonlyMap<string, Buffer>,
  queries: readonly SearchQuery[],
): Promise<Answer[]> {
  const page = await openSearchPage(browser, url);
  const folder = `${url}${ORIGIN_FOLDER}plain/`;
  await page.route(`${folder}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(`/${ORIGIN_FOLDER}plain/`.length);
    const body = files.get(name);
    if (body === undefined) return route.abort();
    const contentType = name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    await route.fulfill({ body, contentType });
  });
  const answers = await page.evaluate<Answer[]>(`(async () => {
    const pagefind = (await import('${folder}pagefind.js')).createInstance({ noWorker: true });
    await pagefind.init();
    const answers = [];
    for (const typed of ${JSON.stringify(queries.map(({ q }) => q))}) {
      const { results } = await pagefind.search(typed);
      const found = await Promise.all(results.slice(0, 20).map((result) => result.data()));
      answers.push({ statements: found.map(({ raw_url: url, url: full }) => url ?? full), pages: [] });
    }
    return answers;
  })()`);
  await page.context().close();
  return answers;
}

/** Weigh what a reader fetches who opens the search page and searches twice. */
async function weighFirstQuery(browser: Browser, url: string): Promise<{ first: number; next: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!/\/pagefind\/|\.js$/u.test(new URL(response.url()).pathname)) return;
    weights.push(
      response
        .body()
        .then((body) => (/\.(?:js|json)$/u.test(new URL(response.url()).pathname) ? gzipSync(body) : body).length),
    );
  });
  const search = async (typed: string): Promise<number> => {
    await page.getByRole('searchbox').fill(typed);
    await page.locator('[data-panel="found"]:visible').waitFor();
    await page.waitForLoadState('networkidle');
    return (await Promise.all(weights.splice(0))).reduce((sum, weight) => sum + weight, 0);
  };
  await page.goto(`${url}soeg/`);
  const first = await search(FIRST_QUERY);
  const next = await search('budget');
  await context.close();
  return { first, next };
}

function measure(query: SearchQuery, answer: Answer | undefined, idOf: ReadonlyMap<string, string>): Measured {
  const { statements = [], pages = [] } = answer ?? {};
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
  };
}

function formatHalf(half: SearchQuery['half'], all: readonly Measured[], plain: readonly Measured[]): string[] {
  const own = all.filter(({ query }) => query.half === half);
  const theirs = plain.filter(({ query }) => query.half === half);
  const rows = QUERY_KINDS.filter((kind) => kind !== 'nothing').map((kind) => ({
    name: kind,
    own: own.filter(({ query }) => query.kind === kind),
    theirs: theirs.filter(({ query }) => query.kind === kind),
  }));
  const nonsense = own.filter(({ query }) => query.kind === 'nothing');
  return [
    half === 'tune' ? 'Søgning: forespørgsler, der er stillet efter' : 'Søgning: forespørgsler holdt udenfor',
    '                   antal  recall@20   MRR  nDCG@10  side først    Pagefind: recall@20   MRR  nDCG@10',
    ...[...rows, { name: 'i alt', own, theirs }].map(
      (row) =>
        `${row.name.padEnd(18)} ${String(row.own.length).padStart(5)}  ${formatScores(row.own)}  ${formatPages(row.own)}  ${' '.repeat(10)}${formatScores(row.theirs)}`,
    ),
    `Skal intet finde: ${nonsense.filter(({ isEmpty }) => isEmpty).length} af ${nonsense.length} finder intet.`,
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

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}
