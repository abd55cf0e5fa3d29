import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { setUpBrowser } from './browser.ts';

const site = readBuiltSite();
const { openPage } = setUpBrowser(site);

/** The page of a document and a rung that lacks most. */
const PAGE =
  site.pages
    .filter(({ pathname, $ }) => /^\/huller\/[^/]+\/[^/]+\/$/u.test(pathname) && $('#mangler').length > 0)
    .toSorted((a, b) => b.$('.gap-row').length - a.$('.gap-row').length)[0]?.pathname ?? '';

/** The names of what is missing, as they stand in the rows. */
function readNames(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll('.gap-row > summary > .gap-name')].map((name) => name.textContent.trim().replace(/\\s+/g, ' '))`,
  );
}

describe('the checklist', () => {
  test('is copied as text, a line for each row', async ({ expect }) => {
    await using visit = await openPage(PAGE);
    const { page } = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopiér som tjekliste' }).click();
    await page.getByText(/^Kopieret: \d+ linjer\.$/u).waitFor();
    const [title = '', ...lines] = (await page.evaluate<string>('navigator.clipboard.readText()')).split('\n');
    expect(title).toBe(await page.locator('h1').innerText());
    const names = await readNames(page);
    expect(names.length).toBeGreaterThan(0);
    expect(lines.length).toBe(names.length);
    for (const [i, name] of names.entries()) expect(lines[i]).toMatch(new RegExp(`^☐ ${RegExp.escape(name)}`, 'u'));
  });

  test('is shown and marked where the browser lets nothing be copied', async ({ expect }) => {
    await using visit = await openPage(PAGE);
    const { page } = visit;
    await page.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error('no'))`);
    await page.getByRole('button', { name: 'Kopiér som tjekliste' }).click();
    await page.getByText('Teksten er markeret.').waitFor();
    const [name = ''] = await readNames(page);
    expect(await page.evaluate<string>('getSelection().toString()')).toContain(name);
  });

  test('stands there as a list without JavaScript', async ({ expect }) => {
    await using visit = await openPage(PAGE, { javaScript: false });
    const { page } = visit;
    expect(await page.locator('[data-copy]').isVisible()).toBe(false);
    await page.getByText('Vis tjeklisten som tekst').click();
    expect(await page.locator('[data-checklist-text] li').first().innerText()).toMatch(/^☐ /u);
  });
});

test('a row opens with the keyboard', async ({ expect }) => {
  await using visit = await openPage(PAGE);
  const { page } = visit;
  await page.getByRole('button', { name: 'Vælg til samlingen' }).focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate<boolean>(`document.activeElement.matches('.gap-row > summary')`)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate<boolean>(`document.activeElement.matches('.gap-voices .statement-link')`)).toBe(true);
});

test('what a document lacks at a rung is two clicks from the front page', async ({ expect }) => {
  await using visit = await openPage('/');
  const { page } = visit;
  await page.locator('main').locator('a[href$="/huller/"]').first().click();
  await page.waitForURL('**/huller/');
  await page.locator('main').locator(`a[href$="${PAGE}"]`).first().click();
  await page.waitForURL(`**${PAGE}`);
  expect(await page.locator('.gap-row > summary').first().isVisible()).toBe(true);
});

test('on paper all rows stand there, with what is written of each responsibility, and nothing is folded', async ({
  expect,
}) => {
  await using visit = await openPage(PAGE);
  const { page } = visit;
  await page.emulateMedia({ media: 'print' });
  const figures = await page.evaluate<Record<string, [shown: number, all: number]>>(`(() => {
    const count = (selector) => {
      const all = [...document.querySelectorAll(selector)];
      return [all.filter((node) => node.getClientRects().length > 0 && node.checkVisibility()).length, all.length];
    };
    return {
      rows: count('.gap-row > summary'),
      sentences: count('[aria-labelledby="mangler"] .gap-voices .statement-link'),
      numbers: count('[aria-labelledby="begreber"] .gap-on-paper'),
      otherwise: count('.gap-group li'),
    };
  })()`);
  for (const [name, [shown, all]] of Object.entries(figures)) {
    expect({ name, all }, name).not.toEqual({ name, all: 0 });
    expect({ name, shown }).toEqual({ name, shown: all });
  }
});

/** How high a page may be with everything closed, in pixels. */
const MOST = { 1280: 3000, 360: 5000 };

test('no page of what is missing is longer than a reader looks through', async ({ expect }) => {
  const pages = site.pages.filter(({ pathname }) => pathname.startsWith('/huller/'));
  expect(pages.length).toBeGreaterThan(0);
  await using visit = await openPage('/');
  const { page } = visit;
  const origin = new URL('.', page.url());
  for (const { pathname } of pages) {
    await page.goto(new URL(pathname.slice(1), origin).href, { waitUntil: 'load' });
    for (const [width, most] of Object.entries(MOST)) {
      await page.setViewportSize({ width: Number(width), height: 800 });
      const height = await page.evaluate<number>(
        'document.fonts.ready.then(() => document.documentElement.scrollHeight)',
      );
      expect.soft(height, `${pathname} at ${width}`).toBeLessThanOrEqual(most);
    }
  }
});
