import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { setUpBrowser } from './browser.ts';
import { findViolations } from './find-violations.ts';
import { chooseOneOfEachKind } from './page-kinds.ts';

const site = readBuiltSite();
const { openPage } = setUpBrowser(site);

/** The pages with something drawn, one of each kind. */
const DRAWN = chooseOneOfEachKind(site.pages.filter(({ $ }) => $('svg, .ladder-picture').length > 0)).map(
  ({ pathname }) => pathname,
);

/** Only whether words stand out from what is behind them. */
const CONTRAST = { rules: { runOnly: ['color-contrast'] } };

/** Open a page as a browser does that knows no `light-dark()`, with its reader's wish for dark. */
async function openAsOlder(pathname: string) {
  const visit = await openPage('/404.html', { colorScheme: 'dark' });
  const { page } = visit;
  await page.context().addInitScript(`
    const { supports } = CSS;
    CSS.supports = (...asked) => !asked.join().includes('light-dark') && supports.apply(CSS, asked);
  `);
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('light-dark(', 'not-known-yet(') });
  });
  await page.goto(new URL(pathname.slice(1), new URL('.', page.url())).href);
  return visit;
}

/** Open a page without its style sheets. */
async function openUnstyled(pathname: string) {
  const visit = await openPage('/404.html', { colorScheme: 'light' });
  await visit.page.route('**/*.css', (route) => route.abort());
  await visit.page.goto(new URL(pathname.slice(1), new URL('.', visit.page.url())).href);
  return visit;
}

describe.concurrent('a browser without light-dark()', () => {
  test.for(['/', '/data/', ...DRAWN])('shows %s in light colours that can be read', async (pathname, { expect }) => {
    await using visit = await openAsOlder(pathname);
    const { page } = visit;
    expect(await page.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe('rgb(251, 250, 246)');
    expect(await page.evaluate(`getComputedStyle(document.documentElement).colorScheme`)).toBe('light');
    expect(await findViolations(page)).toEqual([]);
    expect(await page.locator('[data-theme-switch]').isVisible()).toBe(false);
  });

  test('has one that knows it choose dark colours', async ({ expect }) => {
    await using visit = await openPage('/', { colorScheme: 'dark' });
    const { page } = visit;
    expect(await page.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe('rgb(23, 24, 27)');
    expect(await page.locator('[data-theme-switch]').isVisible()).toBe(true);
    await page.getByRole('radio', { name: 'Lys' }).check();
    expect(await page.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe('rgb(251, 250, 246)');
  });
});

describe.concurrent('without style sheets', () => {
  test('no drawing holds words: what colours a drawing is in a style sheet', ({ expect }) => {
    expect(site.pages.filter(({ $ }) => $('svg text').length > 0).map(({ pathname }) => pathname)).toEqual([]);
  });

  // In light only: axe takes the ground of a page without colours for white, also where the browser makes it dark.
  test('every word stands out where something is drawn', async ({ expect }) => {
    expect(DRAWN).toContain('/');
    for (const pathname of DRAWN) {
      await using visit = await openUnstyled(pathname);
      expect(await findViolations(visit.page, CONTRAST), pathname).toEqual([]);
    }
  });

  test('words on a ground of their own colour are found', async ({ expect }) => {
    await using visit = await openUnstyled('/');
    await visit.page.evaluate(`document.querySelector('.ladder-picture a').style.color = 'silver'`);
    expect((await findViolations(visit.page, CONTRAST)).join()).toContain('color-contrast');
  });
});
