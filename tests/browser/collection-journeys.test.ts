import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { setUpBrowser } from './browser.ts';
import { chooseLevel } from './collection-visit.ts';
import { countClicks } from './count-clicks.ts';
import { noiseOf, QUIET } from './noise.ts';
import { PATIENT } from './patience.ts';

const site = readBuiltSite();
const atlas = readPublishedAtlas(site.dir);
const { openPage } = setUpBrowser(site);
const LEVEL = chooseLevel(atlas);
/** So many clicks are enough, besides one for each statement. */
const ENOUGH = 3;

/** A first visit: nothing is kept, and what is printed is only counted. */
async function visitFrontPage(width: number) {
  const visit = await openPage('/', { width });
  await visit.page.context().addInitScript(`window.print = () => { window.printed = (window.printed ?? 0) + 1; }`);
  return visit;
}

/** Go from the front page to the level, as its ladder leads there. */
async function followLadder(page: Page): Promise<void> {
  await page.locator(`main a[href$="${LEVEL.href}"]`).filter({ visible: true }).first().click();
  await page.waitForURL(`**${LEVEL.href}`);
}

const isPrinted = (page: Page) => () => page.evaluate<number | undefined>('window.printed');

describe.concurrent('from the front page to paper', () => {
  test.for([1280, 360])(
    'a leader prints a sheet in three clicks and the ticks, at %i px',
    async (width, { expect }) => {
      await using visit = await visitFrontPage(width);
      const { page } = visit;
      const clicks = await countClicks(page);
      await followLadder(page);
      await page.getByRole('button', { name: 'Lav et samtaleark' }).click();
      const boxes = page.locator('.pick-box');
      await boxes.first().waitFor();
      expect(await page.locator('.pick-box:checked').count()).toBe(0);
      for (const at of [1, 3, 4]) await boxes.nth(at).check();
      await page.getByRole('link', { name: 'Udskriv samtalearket' }).click();
      await page.waitForURL('**/samling/**');
      await expect.poll(isPrinted(page), PATIENT).toBe(1);
      expect(await page.locator('.conversation tbody tr').count()).toBe(3);
      expect(clicks).toEqual({ ticks: 3, others: ENOUGH });
      expect(noiseOf(visit)).toEqual(QUIET);
    },
  );

  test.for([1280, 360])('an HR consultant prints a posting in as many, at %i px', async (width, { expect }) => {
    await using visit = await visitFrontPage(width);
    const { page } = visit;
    const clicks = await countClicks(page);
    await followLadder(page);
    await page.getByRole('button', { name: 'Lav en jobprofil' }).click();
    await page.getByLabel('Din tekst før').fill('Vi søger en leder.');
    const boxes = page.locator('.pick-box');
    for (const at of [0, 2]) await boxes.nth(at).check();
    const binding = page.locator('.binding input').first();
    await binding.waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    const added = await page.locator('.binding label').first().innerText();
    await binding.check();
    await page.getByLabel('Din tekst efter').fill('Søg nu.');
    await page.getByRole('link', { name: 'Udskriv jobprofilen' }).click();
    await page.waitForURL('**/samling/**');
    await expect.poll(isPrinted(page), PATIENT).toBe(1);
    const paper = await page.locator('.job-profile').innerText();
    for (const words of ['Vi søger en leder.', added.trim(), 'Søg nu.']) expect(paper).toContain(words);
    expect(await page.locator('.job-profile li').count()).toBe(3);
    expect(clicks).toEqual({ ticks: 3, others: ENOUGH });
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('what a posting is written with goes when its button is pressed again', async ({ expect }) => {
    await using visit = await openPage(LEVEL.href);
    const { page } = visit;
    const button = page.getByRole('button', { name: 'Lav en jobprofil' });
    await button.click();
    await page.locator('.binding input').first().waitFor();
    await button.click();
    await expect.poll(() => page.locator('.own-words, .binding, .pick-box').count(), PATIENT).toBe(0);
  });
});
