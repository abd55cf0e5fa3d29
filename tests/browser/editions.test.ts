import type { Page } from 'playwright-core';
import { afterAll, describe, test } from 'vitest';
import { buildSmallSite } from '../site/build-small-site.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { TWO_EDITIONS } from '../site/two-editions.ts';
import { settle, setUpBrowser } from './browser.ts';
import { findViolations } from './find-violations.ts';
import { noiseOf, QUIET } from './noise.ts';
import { expectStatus, searchPageOf } from './search-visit.ts';

const built = await buildSmallSite(TWO_EDITIONS);
afterAll(() => built[Symbol.dispose]());
const site = readBuiltSite(built.dir, '/');
const { openPage } = setUpBrowser(site);

/** Pages of the former edition, and what the new one says of it. */
const PAGES = site.pages
  .map(({ pathname }) => pathname)
  .filter((pathname) => /^\/dokumenter\/(?:kompas\/|kompas-2027\/(?:aendringer\/)?$)/u.test(pathname));

/** What is asked of the index of former editions. */
const formerDownloads = (page: Page): Promise<number> =>
  page.evaluate<number>(
    `performance.getEntriesByType('resource').filter(({ name }) => name.includes('/pagefind-tidligere/')).length`,
  );

/** Where the links of the results lead. */
const addresses = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('${selector}')].map((link) => link.getAttribute('href')).filter(Boolean)`,
  );
const FORMER = '[data-former] a[data-result]';

describe('the search', () => {
  test('finds what former editions say when it is asked to, and only then', async ({ expect }) => {
    await using visit = await openPage('/soeg/?q=trivsel');
    const { page } = visit;
    const { hits, chosen, filter } = searchPageOf(page);
    await expectStatus(page, /^1 forventning i 1 side\. 1 side fundet på navnet\.$/);
    expect(await hits.first().getAttribute('href')).toBe('/dokumenter/kompas-2027/leder/#trivsel');
    expect(await page.locator('[data-former]').isVisible()).toBe(false);
    expect(await formerDownloads(page)).toBe(0);

    await filter('Tidligere udgaver').check();
    await expectStatus(page, /^1 forventning i 1 side\..* Tidligere udgaver: 1 forventning i 1 side\.$/);
    expect(await page.getByRole('heading', { name: 'I tidligere udgaver' }).isVisible()).toBe(true);
    expect(await addresses(page, FORMER)).toEqual(['/dokumenter/kompas/leder/', '/dokumenter/kompas/leder/#trivsel']);
    expect(await page.locator('[data-former] .search-where').first().textContent()).toContain('Kompas (2020)');
    expect(new URL(page.url()).search).toBe('?q=trivsel&tidligere=ja');
    expect(await findViolations(page)).toEqual([]);

    await chosen.filter({ hasText: 'Tidligere udgaver' }).click();
    await expectStatus(page, /^1 forventning i 1 side\. 1 side fundet på navnet\.$/);
    expect(await addresses(page, FORMER)).toEqual([]);
    expect(new URL(page.url()).search).toBe('?q=trivsel');
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test.for([
    [
      'what nobody says any more',
      'nærvær til stede',
      /^Intet fundet\. Tidligere udgaver: 1 forventning/,
      '/dokumenter/kompas/alle-ledere/#naervaer',
    ],
    [
      'what readers type',
      'frisk luft',
      /^Intet fundet\. Tidligere udgaver: 1 forventning/,
      '/dokumenter/kompas/leder/#trivsel',
    ],
    [
      'the document by its name and year',
      'kompas 2020',
      /Tidligere udgaver: .*1 side fundet på navnet/,
      '/dokumenter/kompas/',
    ],
  ] as const)('finds %s, from the address', async ([, query, status, href], { expect }) => {
    await using visit = await openPage(`/soeg/?q=${encodeURIComponent(query)}&tidligere=ja`);
    await expectStatus(visit.page, status);
    expect(await addresses(visit.page, FORMER)).toContain(href);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('keeps to what is chosen: former editions of a document belong to the newest', async () => {
    await using visit = await openPage('/soeg/?dokument=kompas-2027&tidligere=ja');
    const { page } = visit;
    await expectStatus(page, /Tidligere udgaver: 4 forventninger i 3 sider\.$/);
    await page.goto(new URL('/soeg/?dokument=rejse&tidligere=ja', page.url()).href);
    await expectStatus(page, /Tidligere udgaver: Intet fundet\.$/);
  });
});

describe('each page of a former edition, and of what has changed', () => {
  test('is there', ({ expect }) => {
    expect(PAGES.toSorted()).toEqual([
      '/dokumenter/kompas-2027/',
      '/dokumenter/kompas-2027/aendringer/',
      '/dokumenter/kompas/',
      '/dokumenter/kompas/alle-ledere/',
      '/dokumenter/kompas/chef/',
      '/dokumenter/kompas/leder/',
      '/dokumenter/kompas/raekker/',
    ]);
  });

  test.for(PAGES.flatMap((pathname) => [320, 1280].map((width) => [pathname, width] as const)))(
    '%s has no violation of accessibility at %i px, light and dark',
    async ([pathname, width], { expect }) => {
      await using visit = await openPage(pathname, { width });
      const { page } = visit;
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
      expect.soft(await findViolations(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await findViolations(page), 'dark').toEqual([]);
      await settle(page);
      expect(noiseOf(visit)).toEqual(QUIET);
    },
  );
});

describe('an old address', () => {
  test.for([
    ['/dokumenter/kompas/leder/#pege', '/dokumenter/kompas-2027/leder/#vise'],
    ['/dokumenter/kompas/leder/#trivsel', '/dokumenter/kompas-2027/leder/#trivsel'],
  ] as const)('%s stands, and leads to the statement that took its place', async ([from, to], { expect }) => {
    await using visit = await openPage(from);
    const { page } = visit;
    expect(await page.locator('li.statement:target').isVisible()).toBe(true);
    await page.locator(':target .edition-way a').click();
    await page.waitForURL(`**${to}`);
    expect(await page.locator('[data-statement]:target').isVisible()).toBe(true);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('of a level leads to the level that took its place, without JavaScript too', async ({ expect }) => {
    await using visit = await openPage('/dokumenter/kompas/chef/', { javaScript: false });
    await visit.page.locator('main .notice a').click();
    expect(new URL(visit.page.url()).pathname).toBe('/dokumenter/kompas-2027/chef/');
  });
});
