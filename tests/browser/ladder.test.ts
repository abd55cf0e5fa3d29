import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import type { IndexedLevel } from '../../src/atlas/atlas.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { setUpBrowser } from './browser.ts';

const site = readBuiltSite();
const atlas = readPublishedAtlas(site.dir);
const { openPage } = setUpBrowser(site);

/** Ids of the levels that the index relates to a level in this way. */
const related = (level: IndexedLevel, relation: string): string[] =>
  level.equivalents.flatMap((other) => (other.basis === 'derived' && other.relation === relation ? [other.level] : []));

/** The level that has most to show: equals, overlaps and false friends. */
const LEVEL = atlas.levels.find(
  (level) =>
    related(level, 'samme-trin').length > 1 && related(level, 'overlapper').length > 0 && level.falseFriends.length > 0,
);

const boxOf = (page: Page, level: { href: string }) =>
  page.locator(`.ladder-box[href="${site.base.slice(0, -1)}${level.href}"]`);

/** How the box of each level looks, by its id. */
async function looksOn(page: Page): Promise<Map<string, { border: string; ground: string; outline: string }>> {
  const looks = new Map<string, { border: string; ground: string; outline: string }>();
  for (const level of atlas.levels.filter(({ rungs }) => rungs.length > 0)) {
    looks.set(
      level.id,
      await boxOf(page, level)
        .first()
        .evaluate((box) => {
          const { borderTopWidth, backgroundColor, outlineStyle } = getComputedStyle(box);
          return { border: borderTopWidth, ground: backgroundColor, outline: outlineStyle };
        }),
    );
  }
  return looks;
}

describe.concurrent('the ladder answers to pointer and keyboard by its style sheet alone', () => {
  test.for([
    ['/', 'hover'],
    ['/', 'focus'],
    ['/trin/', 'hover'],
  ] as const)('on %s, by %s', async ([pathname, way], { expect }) => {
    if (LEVEL === undefined) throw new Error('No level has equals, overlaps and false friends.');
    await using visit = await openPage(pathname, { javaScript: false });
    const { page } = visit;
    const says = page.locator('.ladder-says', { hasText: `${LEVEL.name}, ` }).filter({ visible: true });
    const before = await looksOn(page);
    const plain = before.get(LEVEL.id);
    expect(await page.locator('.ladder-says').filter({ visible: true }).count()).toBe(0);

    await boxOf(page, LEVEL).first()[way]();
    await says.waitFor();
    const looks = await looksOn(page);
    const namesakes = new Set(LEVEL.falseFriends.map(({ level }) => level));
    const [equal, overlapping] = [related(LEVEL, 'samme-trin'), related(LEVEL, 'overlapper')];
    const resting = [...looks.keys()].filter(
      (id) =>
        !equal.includes(id) && !overlapping.includes(id) && !namesakes.has(id) && !id.startsWith(`${LEVEL.document}/`),
    );
    expect(looks.get(LEVEL.id)?.ground).not.toBe(plain?.ground);
    const wide = equal.map((id) => looks.get(id)?.border);
    expect(new Set(wide)).toEqual(new Set(['3px']));
    expect(overlapping.length).toBeGreaterThan(0);
    for (const id of overlapping) {
      expect(looks.get(id)?.ground, id).not.toBe(before.get(id)?.ground);
      expect(looks.get(id)?.border, id).not.toBe('3px');
    }
    expect(resting.length).toBeGreaterThan(0);
    for (const id of resting) expect(looks.get(id)?.border, id).not.toBe('3px');
    for (const id of namesakes) expect(looks.get(id)?.outline, id).toBe('dotted');

    const bands = await page
      .locator('.ladder-band')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    expect(bands.length).toBeGreaterThan(0);
    expect(await says.evaluate((one) => one.getBoundingClientRect().top), 'under the picture').toBeGreaterThanOrEqual(
      Math.max(...bands),
    );

    const text = await says.innerText();
    expect(text).toContain(`svarer til ${equal.length}, overlapper ${overlapping.length}`);
    expect(text).toContain('Pas på navnet');
    expect(await says.getByRole('link', { name: /^Læs / }).isVisible()).toBe(true);
    expect(await says.getByRole('link', { name: /^Sammenlign / }).isVisible()).toBe(true);
  });
});

test('the way to compare is the next stop after the level', async ({ expect }) => {
  if (LEVEL === undefined) throw new Error('No level has equals, overlaps and false friends.');
  await using visit = await openPage('/', { javaScript: false });
  const { page } = visit;
  await boxOf(page, LEVEL).first().focus();
  await page.keyboard.press('Tab');
  const address = await page.evaluate<string>(`document.activeElement.getAttribute('href')`);
  expect(address).toContain(`/sammenlign/?a=${LEVEL.id}`);
});

test('the names of the rungs go along while it is scrolled, to its very end', async ({ expect }) => {
  await using visit = await openPage('/trin/', { width: 360, height: 740 });
  const { page } = visit;
  const box = page.locator('.ladder-picture > .scroll-box');
  const names = page.locator('.ladder-rung');
  const lefts = () => names.evaluateAll((all) => all.map((name) => Math.round(name.getBoundingClientRect().left)));
  const before = await lefts();
  expect(before.length).toBeGreaterThan(3);
  const { room, end } = await box.evaluate((one) => {
    one.scrollLeft = one.scrollWidth;
    return { room: one.clientWidth, end: one.scrollLeft };
  });
  expect(end).toBeGreaterThan(room);
  expect(await lefts()).toEqual(before);
});
