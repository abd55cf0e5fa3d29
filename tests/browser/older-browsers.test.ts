import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { setUpBrowser } from './browser.ts';
import { findViolations } from './find-violations.ts';
import { chooseOneOfEachKind } from './page-kinds.ts';

const site = readBuiltSite();
const { openPage } = setUpBrowser(site);

/** The pages with drawings that have words in them, one of each kind. */
const DRAWN = chooseOneOfEachKind(site.pages.filter(({ $ }) => $('svg text').length > 0)).map(
  ({ pathname }) => pathname,
);

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
async function openUnstyled(pathname: string, colorScheme: 'light' | 'dark') {
  const visit = await openPage('/404.html', { colorScheme });
  await visit.page.route('**/*.css', (route) => route.abort());
  await visit.page.goto(new URL(pathname.slice(1), new URL('.', visit.page.url())).href);
  return visit;
}

/** Count the words of the drawings of a page that stand on a ground of their own colour, and all of them. */
function countLost(page: Page): Promise<{ lost: number; words: number }> {
  return page.evaluate(`(() => {
    const texts = [...document.querySelectorAll('svg text')];
    const canvas = document.body.appendChild(document.createElement('div'));
    canvas.style.color = 'Canvas';
    const ground = getComputedStyle(canvas).color;
    canvas.remove();
    const paintOf = (element) => getComputedStyle(element).fill;
    const boxOf = (text) => [...text.parentElement.children].find((one) => one.localName === 'rect');
    const lost = texts.filter((text) => {
      const box = text.parentElement.localName === 'a' ? boxOf(text) : undefined;
      const holds = box !== undefined && box.getBBox().width > 50;
      const beneath = holds && paintOf(box) !== 'none' ? paintOf(box) : ground;
      return paintOf(text) === beneath;
    });
    return { lost: lost.length, words: texts.length };
  })()`);
}

describe.concurrent('a browser without light-dark()', () => {
  test.for(['/', '/data/', ...DRAWN])('shows %s in light colours that can be read', async (pathname, { expect }) => {
    await using visit = await openAsOlder(pathname);
    const { page } = visit;
    expect(await page.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe('rgb(251, 250, 246)');
    expect(await page.evaluate(`getComputedStyle(document.documentElement).colorScheme`)).toBe('light');
    expect((await countLost(page)).lost).toBe(0);
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
  test.for(['light', 'dark'] as const)('the drawings can be read, %s', async (colorScheme, { expect }) => {
    expect(DRAWN.length).toBeGreaterThan(0);
    for (const pathname of DRAWN) {
      await using visit = await openUnstyled(pathname, colorScheme);
      const { lost, words } = await countLost(visit.page);
      expect(words, pathname).toBeGreaterThan(0);
      expect(lost, pathname).toBe(0);
    }
  });

  test('words on a ground of their own colour are found', async ({ expect }) => {
    await using visit = await openUnstyled(DRAWN[0] ?? '', 'light');
    await visit.page.evaluate(
      `for (const words of document.querySelectorAll('svg text')) words.setAttribute('fill', 'Canvas')`,
    );
    expect((await countLost(visit.page)).lost).toBeGreaterThan(0);
  });
});
