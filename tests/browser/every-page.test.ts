import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { settle, setUpBrowser, setTextSize } from './browser.ts';
import { noiseOf, QUIET } from './noise.ts';

const site = readBuiltSite();
const { openPage } = setUpBrowser(site);

/** The narrowest window (WCAG 2.2, 1.4.10 Reflow). */
const NARROW = 320;
/** The window in which text must stand 200 % (WCAG 2.2, 1.4.4 Resize Text). */
const WIDE = 1280;

/** A page is opened once for all of this: to open it costs more than to look at it. */
describe.concurrent('every page is quiet and never scrolls sideways', () => {
  test.for(site.pages)('$pathname', async ({ pathname }, { expect }) => {
    await using visit = await openPage(pathname, { width: NARROW });
    const { page } = visit;
    expect.soft(await measureOverflow(page), `at ${NARROW} px`).toEqual({ width: NARROW, tooWide: [] });
    await page.setViewportSize({ width: WIDE, height: 800 });
    await setTextSize(page, 2);
    expect.soft(await measureOverflow(page), 'with text at 200 %').toEqual({ width: WIDE, tooWide: [] });
    await settle(page);
    expect(noiseOf(visit)).toEqual(QUIET);
  });
});

test('the front page is quiet with its service worker', async ({ expect }) => {
  await using visit = await openPage('/', { serviceWorker: true });
  await settle(visit.page);
  await visit.page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  expect(noiseOf(visit)).toEqual(QUIET);
});

test('noise is heard: console, error, another host, a missing file', async ({ expect }) => {
  await using visit = await openPage('/');
  const missing = visit.page.waitForResponse(/not-here/);
  await visit.page.evaluate(`
    console.log('a word');
    setTimeout(() => { throw new Error('uncaught'); });
    fetch('not-here.json');
    undefined;
  `);
  await missing;
  // A page of another host: the policy of the site would stop a smaller request before it is one.
  await visit.page.goto('http://another.invalid/').catch(() => null);
  expect(visit.console.join('\n')).toContain('log: a word');
  expect(visit.pageErrors.join('\n')).toContain('uncaught');
  expect(visit.foreignRequests).toEqual(['http://another.invalid/']);
  expect(visit.failedRequests.join('\n')).toMatch(/^404 .*not-here/);
});

test('text at 200 % is twice as large', async ({ expect }) => {
  const size = `parseFloat(getComputedStyle(document.body).fontSize)`;
  await using visit = await openPage('/', { width: WIDE });
  const plain = await visit.page.evaluate<number>(size);
  await setTextSize(visit.page, 2);
  expect((await visit.page.evaluate<number>(size)) / plain).toBeCloseTo(2, 1);
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
