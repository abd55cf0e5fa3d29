import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { settle, setUpBrowser } from './browser.ts';
import { chooseLevel, keep, pickFirst, readKept } from './collection-visit.ts';
import { findViolations } from './find-violations.ts';
import { noiseOf, QUIET } from './noise.ts';
import { PATIENT } from './patience.ts';

const site = readBuiltSite();
const { base } = site;
const atlas = readPublishedAtlas(site.dir);
const { openPage } = setUpBrowser(site);
const LEVEL = chooseLevel(atlas);
const ids = LEVEL.statements;
const WIDTHS = [360, 1280];
/** More stops than any page has. */
const MOST_STOPS = 400;

/** Open the collection with some picks, the first with a note. */
async function openCollection(count: number, width: number) {
  const visit = await openPage('/samling/', { width });
  const picks = ids.slice(0, count).map((id, i) => ({ id, ...(i === 0 ? { note: 'Spørg TR' } : {}) }));
  await keep(visit.page, base, { version: 1, picks });
  await visit.page.reload();
  await visit.page
    .locator('.pick-text a')
    .nth(count - 1)
    .waitFor();
  return visit;
}

/** Press Tab (or Shift+Tab) until the focus is on what has this name, if it is not there yet. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  const find = () =>
    page.evaluate<string>(
      `(({ ariaLabel, labels, textContent }) => (ariaLabel ?? labels?.[0]?.textContent ?? textContent).trim())(document.activeElement)`,
    );
  for (let i = 0; i < MOST_STOPS; i++) {
    if ((await find()) === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to "${name}".`);
}

describe.concurrent.for(WIDTHS)('no accessibility violation at %i px', (width) => {
  test('in the menu of a statement, while picking, and while a posting is written', PATIENT, async ({ expect }) => {
    await using visit = await openPage(LEVEL.href, { width });
    const { page } = visit;
    await page.locator('.statement-more > summary').first().click();
    await page.locator('[data-menu-pick]').click();
    expect.soft(await findViolations(page), 'menu').toEqual([]);
    await pickFirst(page, 2);
    expect.soft(await findViolations(page), 'sheet').toEqual([]);
    await page.getByRole('button', { name: 'Lav en jobprofil' }).click();
    await page.locator('.binding input').first().waitFor();
    expect.soft(await findViolations(page), 'posting').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findViolations(page), 'posting, dark').toEqual([]);
  });

  test.for(['Samtaleark', 'Job- og personprofil', 'Dialogkort', 'Tekst og tabel'])(
    'in the collection as %s, light and dark',
    PATIENT,
    async (way, { expect }) => {
      await using visit = await openCollection(6, width);
      const { page } = visit;
      await page.getByLabel(way, { exact: true }).check();
      for (const details of await page.locator('.binding > summary').all()) await details.click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await findViolations(page), colorScheme).toEqual([]);
      }
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
    },
  );

  test('where it is empty, asks, and says what went wrong', PATIENT, async ({ expect }) => {
    await using visit = await openCollection(2, width);
    const { page } = visit;
    await page.getByRole('button', { name: 'Fjern: forventning 2' }).click();
    await page.getByRole('button', { name: 'Slet alt fra denne computer' }).click();
    expect.soft(await findViolations(page), 'undo and deletion').toEqual([]);
    await page.getByRole('button', { name: 'Kopiér link' }).click();
    const field = page.locator('[data-share-link]');
    await expect.poll(() => field.inputValue(), PATIENT).not.toBe('');
    const { hash } = new URL(await field.inputValue());
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    await page.getByRole('heading', { name: 'Linket har en samling på 1 forventning' }).waitFor();
    expect.soft(await findViolations(page), 'shared').toEqual([]);
    await page.getByRole('button', { name: 'Lad være' }).click();
    await keep(page, base, '{"version":1,"picks":[{"id":"');
    await page.reload();
    await page.getByRole('button', { name: 'Hent det som fil' }).waitFor();
    expect.soft(await findViolations(page), 'set aside and empty').toEqual([]);
  });
});

describe.concurrent('with the keyboard alone', () => {
  test('from the button of a level to its sheet', async ({ expect }) => {
    await using visit = await openPage(LEVEL.href);
    const { page } = visit;
    await tabTo(page, 'Lav et samtaleark');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate<boolean>(`document.activeElement.matches('.pick-box')`), PATIENT).toBe(true);
    await page.keyboard.press('Space');
    expect(await readKept(page, base)).toEqual([ids[0]]);
    await tabTo(page, 'Se det først');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/samling/**');
    await page.locator('.paper-text').waitFor();
  });

  test('picked, ordered, noted, taken out and back, and printed', async ({ expect }) => {
    await using visit = await openPage(LEVEL.href);
    const { page } = visit;
    await page.context().addInitScript(`window.print = () => { window.printed = (window.printed ?? 0) + 1; }`);
    await settle(page);
    const menus = page.locator('.statement-more > summary');
    for (const number of [1, 2]) {
      const name = (await menus.nth(number - 1).getAttribute('aria-label')) ?? '';
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Læg i samlingen' }).waitFor();
      await tabTo(page, 'Læg i samlingen');
      await page.keyboard.press('Enter');
      expect(await readKept(page, base)).toHaveLength(number);
      // The statements of a list are one stop: the arrows lead on from the menu's button.
      await tabTo(page, name, 'Shift+Tab');
      if (number === 1) await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, 'Se samlingen');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/samling/');
    await page.locator('.pick').nth(1).waitFor();
    await page.locator('.paper-text').nth(1).waitFor();

    await tabTo(page, 'Ned: forventning 1');
    await page.keyboard.press('Enter');
    expect(await readKept(page, base)).toEqual([ids[1], ids[0]]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Spørg TR');
    expect(await page.locator('.paper-note').innerText()).toBe('Spørg TR');

    await tabTo(page, 'Fjern: forventning 2');
    await page.keyboard.press('Enter');
    expect(await readKept(page, base)).toEqual([ids[1]]);
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Fortryd');
    await page.keyboard.press('Enter');
    expect(await readKept(page, base)).toEqual([ids[1], ids[0]]);
    expect(await page.evaluate<string>('document.activeElement.ariaLabel')).toBe('Fjern: forventning 2');

    await tabTo(page, 'Samtaleark');
    await page.keyboard.press('ArrowRight');
    await page.locator('.job-profile').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.conversation').waitFor();
    await tabTo(page, 'Udskriv');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<number>('window.printed')).toBe(1);
    expect(await page.locator('.paper-text').count()).toBe(2);
    expect(noiseOf(visit)).toEqual(QUIET);
  });
});
