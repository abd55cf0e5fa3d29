import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { settle, setUpBrowser } from './browser.ts';
import { chooseOneOfEachKind } from './page-kinds.ts';

const site = readBuiltSite();
const { openPage } = setUpBrowser(site);

/** Where the focus is after a press of Tab, and what a reader who has only the keyboard would lack there. */
interface Stop {
  name: string;
  /** In the order of the document. */
  place: number;
  isInFoot: boolean;
  faults: string[];
}

/**
 * The element in focus is seen (WCAG 2.2, 2.4.11 Focus Not Obscured) and marked (2.4.7 Focus Visible); a field that is
 * drawn by its label is looked for there.
 */
const READ_STOP = `(() => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const shown = focused.getBoundingClientRect().width > 2 ? focused : (focused.labels?.[0] ?? focused);
  const faults = [];
  const [{ left, top, width, height } = new DOMRect()] = shown.getClientRects();
  const at = document.elementFromPoint(left + Math.min(width, 200) / 2, top + Math.min(height, 40) / 2);
  if (at === null) faults.push('out of sight');
  else if (!shown.contains(at) && !at.contains(shown)) faults.push('covered by ' + at.tagName + '.' + at.className);
  // A card is marked as a whole.
  const drawn = [focused, shown, shown.parentElement, shown.closest('.card')];
  const isMarked = drawn.some((one) => one !== null && getComputedStyle(one).outlineStyle !== 'none');
  if (!isMarked) faults.push('not marked');
  return {
    name: (focused.getAttribute('aria-label') || focused.textContent.trim() || focused.getAttribute('name') || focused.tagName).slice(0, 60),
    place: [...document.querySelectorAll('*')].indexOf(focused),
    isInFoot: focused.closest('.site-footer') !== null,
    faults,
  };
})()`;

/** Go through a page with Tab, from its beginning until the focus leaves it. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop | null>(READ_STOP);
    if (stop === null || stops.some(({ place }) => place === stop.place)) return stops;
    stops.push(stop);
  }
}

describe.concurrent('with the keyboard alone, each place in focus is seen and marked', () => {
  test.for(chooseOneOfEachKind(site.pages))('$pathname', async ({ pathname }, { expect }) => {
    await using visit = await openPage(pathname);
    const { page } = visit;
    await settle(page);
    const stops = await walk(page);
    const places = stops.map(({ place }) => place);
    expect.soft(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect.soft(places, 'in the order of the page').toEqual(places.toSorted((a, b) => a - b));
    expect(stops.at(-1)?.isInFoot, 'to its end').toBe(true);
  });

  test('what is covered or not marked is found', async ({ expect }) => {
    await using visit = await openPage('/om/');
    const { page } = visit;
    await page.evaluate(`(() => {
      const [first, second] = document.querySelectorAll('main a');
      first.style.outline = 'none';
      const cover = document.createElement('div');
      cover.style.cssText = 'position: absolute; inset: 0; z-index: 9';
      second.style.position = 'relative';
      second.before(cover);
      cover.parentElement.style.position = 'relative';
    })()`);
    const faults = (await walk(page)).flatMap((stop) => stop.faults);
    expect(faults.some((fault) => fault === 'not marked')).toBe(true);
    expect(faults.some((fault) => fault.startsWith('covered by DIV'))).toBe(true);
  });
});
