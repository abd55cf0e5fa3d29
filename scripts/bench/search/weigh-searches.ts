import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';

/** What searches on the search page cost. */
export interface SearchCost {
  /** First searches: the search's scripts, engine, index and texts. */
  first: ({ query: string } & Weight)[];
  /** A sentence typed letter by letter after one of them. */
  sentence: Weight;
  /** Bytes of a second search after the first one, for some queries. */
  second: number[];
  /** Milliseconds from the last letter to the first result, for each query asked a second time. */
  warm: number[];
}

/** What was fetched. */
export interface Weight {
  bytes: number;
  requests: number;
}

/** The search itself: fonts and styles, which other pages need too, are not counted. */
const OF_SEARCH = /\/(?:pagefind|assets)\/(?!.*\.(?:css|woff2)$)/u;
const IS_TEXT = /\.(?:js|json)$/u;
/** Milliseconds between two letters: slow enough for every beginning to be searched for. */
const LETTER_MS = 150;
const SENTENCE = 'hvordan følger en leder op på mål og økonomi';
const NO_CHANGE_MS = 1500;
/** Of so many queries one is asked as the second of a visit. */
const EVERY = 8;
/** Everything has come when nothing has been asked for, so many times in a row. */
const QUIET_ROUNDS = 10;
const ROUND_MS = 20;

/**
 * Weigh what readers fetch who type one of `firsts` letter by letter, and what they fetch who then ask one of the others,
 * and time the answers.
 */
export async function weighSearches(
  browser: Browser,
  url: string,
  firsts: readonly string[],
  others: readonly string[],
): Promise<SearchCost> {
  const first: SearchCost['first'] = [];
  for (const query of firsts) {
    await using visit = await searchFirst(browser, url, query);
    first.push({ query, ...(await visit.weigh()) });
  }
  const [opening = ''] = firsts;
  const second: number[] = [];
  for (const query of others.filter((_, i) => i % EVERY === 0)) {
    await using visit = await searchFirst(browser, url, opening);
    const before = await visit.weigh();
    await answer(visit.page, query);
    second.push((await visit.weigh()).bytes - before.bytes);
  }
  const sentence = await weighSentence(browser, url, opening);
  await using visit = await searchFirst(browser, url, opening);
  for (const query of others) await answer(visit.page, query);
  const warm: number[] = [];
  for (const query of others) {
    const milliseconds = await answer(visit.page, query);
    if (milliseconds !== null) warm.push(milliseconds);
  }
  return { first, sentence, second, warm };
}

/** Weigh what is fetched for a sentence that is typed letter by letter after a first search. */
async function weighSentence(browser: Browser, url: string, opening: string): Promise<Weight> {
  await using visit = await searchFirst(browser, url, opening);
  const before = await visit.weigh();
  const field = visit.page.locator('main input[type="search"]');
  await field.fill('');
  await field.pressSequentially(SENTENCE, { delay: LETTER_MS });
  const after = await visit.weigh();
  return { bytes: after.bytes - before.bytes, requests: after.requests - before.requests };
}

interface WeighedVisit extends AsyncDisposable {
  page: Page;
  /** Weigh the search's files so far, when all that was asked for has come. */
  weigh(): Promise<Weight>;
}

/** Open the search page as a new reader, and type a query letter by letter. */
async function searchFirst(browser: Browser, url: string, query: string): Promise<WeighedVisit> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const files = new Map<string, Response>();
  let underWay = 0;
  page.on('request', () => underWay++);
  page.on('requestfinished', () => underWay--);
  page.on('requestfailed', () => underWay--);
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (OF_SEARCH.test(pathname) && !files.has(pathname)) files.set(pathname, response);
  });
  await page.goto(`${url}soeg/`);
  await page.locator('main input[type="search"]').pressSequentially(query, { delay: LETTER_MS });
  await page.locator('[data-panel="found"]:visible').waitFor();
  return {
    page,
    weigh: async () => {
      for (let quiet = 0; quiet < QUIET_ROUNDS; quiet = underWay === 0 ? quiet + 1 : 0) {
        await page.waitForTimeout(ROUND_MS);
      }
      const weights = await Promise.all([...files].map(([pathname, response]) => weighFile(pathname, response)));
      return { bytes: weights.reduce((total, weight) => total + weight, 0), requests: files.size };
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}

/** Texts go compressed over the wire from any web server; Pagefind's own files are compressed already. */
async function weighFile(pathname: string, response: Response): Promise<number> {
  const body = await response.body();
  return (IS_TEXT.test(pathname) ? gzipSync(body) : body).length;
}

/** Type a query at once and wait for the results to change: milliseconds, or `null` where they did not. */
function answer(page: Page, query: string): Promise<number | null> {
  return page.evaluate<number | null>(`new Promise((resolve) => {
    const field = document.querySelector('main input[type="search"]');
    const results = document.querySelector('main [data-search-results]');
    const start = performance.now();
    const finish = (milliseconds) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(milliseconds);
    };
    const observer = new MutationObserver(() => finish(performance.now() - start));
    observer.observe(results, { childList: true, subtree: true });
    const timer = setTimeout(() => finish(null), ${NO_CHANGE_MS});
    field.value = ${JSON.stringify(query)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })`);
}
