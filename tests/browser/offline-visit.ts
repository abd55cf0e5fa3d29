import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { CONDITION_MS } from './patience.ts';
import { takeYourTime } from './take-your-time.ts';
import { startChangingSite, type ChangingSite, type Trouble } from './changing-site.ts';

/** A reader's browser, and the site it visits: a server of its own, so that visits do not share what is kept. */
export interface OfflineVisit extends AsyncDisposable {
  served: ChangingSite;
  context: BrowserContext;
  page: Page;
  /** The whole address of a pathname of the site. */
  address: (pathname: string) => string;
}

/** How a visit begins. What is not said: on the front page, loaded, with nothing in the way. */
export interface VisitCircumstances {
  /** The folder that is published. */
  dir: string;
  pathname?: string;
  /** Pathname → what goes wrong with it from the start. */
  troubles?: Readonly<Record<string, Trouble>>;
  saveData?: boolean;
  /** A property of `navigator` that the browser lacks. */
  without?: string;
  /** How many bytes the site may store. */
  quota?: number;
  /** Begin while the page has not loaded: a picture in it (`HELD_PICTURE`) waits until its trouble is taken away. */
  isHeld?: boolean;
  browserOptions?: BrowserContextOptions;
}

/** What the line says when the site is kept. */
export const READY = /^Klar til brug uden net \(\d+,\d\sMB, gemt \d+\. \p{L}+ 20\d\d\)\.$/u;
/** What it says when all of it is kept. */
export const WHOLE = /^Hele atlasset er klar til brug uden net \(\d+,\d\sMB, gemt \d+\. \p{L}+ 20\d\d\)\.$/u;
/** What it says when the next build is kept, too, and waits. */
export const UPDATE_WAITS = /^Klar .*\. En ny udgave ligger klar\.$/u;

/** Start a browser for the visits of the file that calls this, and stop it after them. */
export function setUpOfflineVisits(base: string): {
  /** Open a page as a new visitor. `await using` ends the visit. */
  beginVisit: (circumstances: VisitCircumstances) => Promise<OfflineVisit>;
} {
  let browser: Browser | undefined;
  takeYourTime();
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return {
    beginVisit: (circumstances) => {
      if (browser === undefined) throw new Error('beginVisit was called before the browser was started.');
      return beginVisit(browser, base, circumstances);
    },
  };
}

async function beginVisit(browser: Browser, base: string, around: VisitCircumstances): Promise<OfflineVisit> {
  const served = await startChangingSite({ dir: around.dir, base });
  for (const [file, trouble] of Object.entries(around.troubles ?? {})) served.troubles.set(file, trouble);
  const context = await browser.newContext({ locale: 'da-DK', serviceWorkers: 'allow', ...around.browserOptions });
  context.setDefaultTimeout(CONDITION_MS);
  // A browser without a window draws little, and is never idle: it would wait as long as it may at every page.
  await context.addInitScript(`window.requestIdleCallback = (run) => setTimeout(run)`);
  if (around.saveData === true) {
    await context.addInitScript(`Object.defineProperty(navigator, 'connection', { value: { saveData: true } })`);
  }
  if (around.without !== undefined) await context.addInitScript(`delete Navigator.prototype.${around.without}`);
  const address = (pathname: string) => new URL(pathname.replace(/^\//u, ''), served.url).href;
  if (around.isHeld === true) {
    served.troubles.set(HELD_PICTURE, 'hold');
    await context.addInitScript(`addEventListener('DOMContentLoaded', () => {
      document.body.append(Object.assign(new Image(), { src: ${JSON.stringify(address(HELD_PICTURE))} }));
    })`);
  }
  const page = await context.newPage();
  const visit = {
    served,
    context,
    page,
    address,
    [Symbol.asyncDispose]: async () => {
      await context.close();
      await served[Symbol.asyncDispose]();
    },
  };
  if (around.quota !== undefined) await setQuota(visit, around.quota);
  await page.goto(address(around.pathname ?? '/'), { waitUntil: around.isHeld === true ? 'commit' : 'load' });
  return visit;
}

/** A picture that no build has. */
export const HELD_PICTURE = '/held.svg';

/** Requests that a page makes when it has nothing more to do come after all that it made before. */
const MARKERS = ['/marker-1', '/marker-2', '/marker-3'];

/** Wait until a page has done what it does by itself, and all that it asked of the server for that has come there. */
export async function settle({ page, address }: Pick<OfflineVisit, 'page' | 'address'>): Promise<void> {
  await page.evaluate(`(async () => {
    const idle = () => new Promise((resolve) => requestIdleCallback(() => resolve()));
    for (const marker of ${JSON.stringify(MARKERS.map(address))}) {
      await idle();
      await navigator.serviceWorker?.getRegistrations();
      await fetch(marker).catch(() => null);
    }
  })()`);
}

/** Say how many bytes the site may store. */
export async function setQuota({ context, page, served }: OfflineVisit, quotaSize: number): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(served.url).origin, quotaSize });
}

/** Find the line in the footer that says what is kept. */
export function lineOf(page: Page): Locator {
  return page.locator('[data-offline-status]');
}

/** Wait until the line says this. Throws with what it says instead. */
export async function expectLine(page: Page, expected: RegExp): Promise<void> {
  const text = lineOf(page).locator('span');
  try {
    await text.filter({ hasText: expected }).waitFor();
  } catch (error) {
    const said = (await text.allInnerTexts()).join();
    throw new Error(`The line says "${said}", expected ${String(expected)}.`, { cause: error });
  }
}

/** Count the files that the browser keeps, and the builds of which it knows the date. */
export function countKept(page: Page): Promise<{ files: number; dates: number }> {
  return page.evaluate(`(async () => {
    const count = async (beginning) => {
      const names = (await caches.keys()).filter((name) => name.startsWith(beginning));
      const found = await Promise.all(names.map((name) => caches.open(name)));
      return (await Promise.all(found.map((cache) => cache.keys()))).flat().length;
    };
    // The index of what is kept stands among the files.
    return { files: Math.max(0, (await count('files-')) - 1), dates: await count('notes-') };
  })()`);
}
