import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startServer, type RunningServer } from '../../src/server/start-server.ts';
import { launchBrowser } from './launch-browser.ts';
import { CONDITION_MS } from './patience.ts';
import { takeYourTime } from './take-your-time.ts';

/** How a reader comes to a page. What is not said is as on a desktop: 1280 px, light, JavaScript on. */
export interface VisitOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  javaScript?: boolean;
  /** Let the page register a service worker. Left out, it may not: a new visitor at every page would fill its cache. */
  serviceWorker?: boolean;
}

/** A page opened by a new visitor, and what went on while it was open. `await using` closes it. */
export interface Visit extends AsyncDisposable {
  page: Page;
  /** Everything that was written to the console. */
  console: string[];
  /** Errors that no code caught. */
  pageErrors: string[];
  /** Requests to another host than the site's. They are noted and refused. */
  foreignRequests: string[];
  /** Requests to the site that it could not answer. */
  failedRequests: string[];
}

/** Open a page of the site, given by its address without the base, and wait until it has loaded. */
export type OpenPage = (pathname: string, options?: VisitOptions) => Promise<Visit>;

/** Written by Playwright itself where it keeps a page from registering a service worker. */
const BLOCKED_SERVICE_WORKER = 'Service Worker registration blocked by Playwright';

/** The font sizes of a browser before its reader changes them (Chromium's defaults), in px. */
const BROWSER_FONT_SIZES = { standard: 16, fixed: 13 };

/** Start a browser and a server for the tests of the file that calls this, and stop both after them. */
export function setUpBrowser({ dir, base }: { dir: string; base: string }): { openPage: OpenPage } {
  let browser: Browser | undefined;
  let server: RunningServer | undefined;
  takeYourTime();

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startServer({ dir, base, port: 0 });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    openPage: (pathname, options = {}) => {
      if (browser === undefined || server === undefined) throw new Error('openPage was called outside a test.');
      return openPage(browser, server.url, pathname, options);
    },
  };
}

async function openPage(browser: Browser, siteUrl: string, pathname: string, options: VisitOptions): Promise<Visit> {
  const { width = 1280, height = 800, colorScheme = 'light', javaScript = true } = options;
  const contextOptions: BrowserContextOptions = {
    viewport: { width, height },
    colorScheme,
    javaScriptEnabled: javaScript,
    serviceWorkers: options.serviceWorker === true ? 'allow' : 'block',
    locale: 'da-DK',
    // A colour or place that is still moving would be measured on its way.
    reducedMotion: 'reduce',
  };
  const context = await browser.newContext(contextOptions);
  context.setDefaultTimeout(CONDITION_MS);
  const site = new URL(siteUrl);
  const isForeign = (url: string) => {
    const { protocol, host } = new URL(url);
    return ['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && host !== site.host;
  };
  const visit = {
    console: [] as string[],
    pageErrors: [] as string[],
    foreignRequests: [] as string[],
    failedRequests: [] as string[],
  };

  await context.route(
    (url) => isForeign(url.href),
    (route) => route.abort(),
  );
  context.on('request', (request) => {
    if (isForeign(request.url())) visit.foreignRequests.push(request.url());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) visit.failedRequests.push(`${response.status()} ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // What a page was still fetching when it was left is nobody's loss.
    if (!isForeign(request.url()) && reason !== 'net::ERR_ABORTED')
      visit.failedRequests.push(`${reason} ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.text() !== BLOCKED_SERVICE_WORKER) visit.console.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (webError) => {
    visit.pageErrors.push(webError.error().stack ?? webError.error().message);
  });

  const page = await context.newPage();
  await page.goto(new URL(pathname.replace(/^\//, ''), siteUrl).href, { waitUntil: 'load' });
  return { page, ...visit, [Symbol.asyncDispose]: () => context.close() };
}

/**
 * Wait until a page has run its last script, which it fetches when it has loaded and has nothing better to do. A quiet
 * network does not tell: on a busy machine it is quiet before that.
 */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const find = () => performance.getEntriesByType('resource').find(({ name }) => /[/]when-idle[.][^/]+[.]js$/u.test(name));
    while (find() === undefined) await new Promise((again) => setTimeout(again, 10));
    await import(find().name);
  })()`);
}

/** Set how large text is in the browser, as its reader may, as a share of its own size: 2 is 200 %. */
export async function setTextSize(page: Page, share: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', {
    fontSizes: { standard: BROWSER_FONT_SIZES.standard * share, fixed: BROWSER_FONT_SIZES.fixed * share },
  });
}
