import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { setUpBrowser } from './browser.ts';

const site = readBuiltSite();
const { openPage } = setUpBrowser(site);

/** The narrowest window (WCAG 2.2, 1.4.10 Reflow). */
const NARROW = 320;
/** The window in which text must stand 200 % (WCAG 2.2, 1.4.4 Resize Text). */
const WIDE = 1280;

describe.concurrent('no page scrolls sideways, narrow or with text at 200 %', () => {
  test.for(site.pages)('$pathname', async ({ pathname }, { expect }) => {
    await using narrow = await openPage(pathname, { width: NARROW });
    expect.soft(await measureOverflow(narrow.page), `at ${NARROW} px`).toEqual({ width: NARROW, tooWide: [] });
    await using large = await openPage(pathname, { width: WIDE, textSize: 2 });
    expect.soft(await measureOverflow(large.page), 'with text at 200 %').toEqual({ width: WIDE, tooWide: [] });
  });
});

test('text at 200 % is twice as large', async ({ expect }) => {
  const size = `parseFloat(getComputedStyle(document.body).fontSize)`;
  await using plain = await openPage('/', { width: WIDE });
  await using large = await openPage('/', { width: WIDE, textSize: 2 });
  const ratio = (await large.page.evaluate<number>(size)) / (await plain.page.evaluate<number>(size));
  expect(ratio).toBeCloseTo(2, 1);
});

test('a wide element is found', async ({ expect }) => {
  await using visit = await openPage('/', { width: NARROW });
  await visit.page.evaluate(`
    const wide = document.createElement('p');
    wide.id = 'wide';
    wide.textContent = 'bred';
    wide.style.width = '500px';
    document.querySelector('main').append(wide);
  `);
  const { width, tooWide } = await measureOverflow(visit.page);
  expect(width).toBeGreaterThan(NARROW);
  expect(tooWide).toContain('p#wide');
});

/** Measure how wide a page is and, where it is wider than its window, name the innermost elements that stand out of it. */
function measureOverflow(page: Page): Promise<{ width: number; tooWide: string[] }> {
  return page.evaluate(`(() => {
    const root = document.documentElement;
    const width = root.scrollWidth;
    if (width <= root.clientWidth) return { width, tooWide: [] };
    const scrollsItself = (element) =>
      element !== null && element !== document.body && element !== root &&
      (getComputedStyle(element).overflowX !== 'visible' || scrollsItself(element.parentElement));
    const standsOut = (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5;
    const tooWide = [...document.body.querySelectorAll('*')]
      .filter((element) => standsOut(element) && ![...element.children].some(standsOut) && !scrollsItself(element.parentElement))
      .slice(0, 5)
      .map((element) => element.localName + (element.id && '#' + element.id) + [...element.classList].map((name) => '.' + name).join(''));
    return { width, tooWide };
  })()`);
}
