import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { setUpBrowser } from './browser.ts';
import { findViolations } from './find-violations.ts';
import { noiseOf, QUIET } from './noise.ts';
import { PATIENT } from './patience.ts';

const site = readBuiltSite();
const atlas = readPublishedAtlas(site.dir);
const { openPage } = setUpBrowser(site);

/** A level with positions: another than the one the page begins with. */
const LEVEL = atlas.levels.find(({ positions, equivalents }) => positions.length > 0 && equivalents.length > 0);

function needLevel(): NonNullable<typeof LEVEL> {
  if (LEVEL === undefined) throw new Error('No level with positions has an equal.');
  return LEVEL;
}

/** What a reader sees of the translator. */
function translatorOn(page: Page) {
  const box = page.locator('.translate');
  return {
    form: box.getByRole('group', { name: 'Vælg et niveau' }),
    documents: box.getByLabel('Organisation'),
    levels: box.getByLabel('Niveau eller stilling'),
    shown: box.getByRole('status'),
    lines: box.locator('.translation-list:not(.translation-not) > li'),
    all: box.getByRole('link', { name: 'Alle niveauer og stillinger, oversat' }),
  };
}

/** The text of the translation of a level, as its page has it. */
function textOf(id: string): string {
  const page = site.pages.find(({ $ }) => $(`[data-level="${id}"]`).length > 0);
  return page?.$(`[data-level="${id}"] .translation-lead`).text().replaceAll(/\s+/gu, ' ').trim() ?? '';
}

describe.concurrent('what a level is called elsewhere', () => {
  test('stands there from the start, for a level of which there is something to say', async ({ expect }) => {
    await using visit = await openPage('/');
    const { shown, lines, levels } = translatorOn(visit.page);
    expect(await shown.innerText()).toMatch(/^Det, .+ kalder .+, kalder andre …/u);
    expect(await lines.count()).toBeGreaterThan(1);
    expect(await levels.locator('option:checked').count()).toBe(1);
  });

  test('follows the choice of an organisation and a level, and the address keeps it', async ({ expect }) => {
    await using visit = await openPage('/');
    const { page } = visit;
    const level = needLevel();
    const { documents, levels, shown } = translatorOn(page);
    await documents.selectOption(level.document);
    await expect.poll(() => levels.locator(`option[value="${level.id}"]`).count(), PATIENT).toBeGreaterThan(0);
    await levels.selectOption({ value: level.id });
    await expect
      .poll(async () => (await shown.innerText()).replaceAll(/\s+/gu, ' '), PATIENT)
      .toContain(textOf(level.id));
    expect(textOf(level.id)).not.toBe('');
    expect(new URL(page.url()).search).toBe(`?niveau=${level.id}`);
    expect(await findViolations(page)).toEqual([]);

    await page.reload();
    await expect
      .poll(async () => (await shown.innerText()).replaceAll(/\s+/gu, ' '), PATIENT)
      .toContain(textOf(level.id));
    expect(await documents.inputValue()).toBe(level.document);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('a position is found with its time, and says on which level it is', async ({ expect }) => {
    await using visit = await openPage('/');
    const { page } = visit;
    const level = needLevel();
    const [position = ''] = level.positions;
    const year = atlas.documents.find(({ id }) => id === level.document)?.year;
    const { documents, levels, shown } = translatorOn(page);
    await documents.selectOption(level.document);
    const option = levels.locator(`option[data-position="${position}"][value="${level.id}"]`);
    await expect.poll(() => option.count(), PATIENT).toBe(1);
    expect(await option.innerText()).toContain(String(year));
    await levels.selectOption({ label: await option.innerText() });
    await expect
      .poll(() => shown.innerText(), PATIENT)
      .toMatch(
        new RegExp(`${RegExp.escape(position)} .* er en stilling på niveauet ${RegExp.escape(level.name)}`, 'u'),
      );
    const address = new URL(page.url());
    expect(address.searchParams.get('stilling')).toBe(position);
    await page.goto(address.href);
    await expect.poll(() => shown.innerText(), PATIENT).toContain(`${position} (`);
  });

  test('says so when it cannot be fetched, and can be asked again', async ({ expect }) => {
    await using visit = await openPage('/');
    const { page } = visit;
    const level = needLevel();
    const { documents, shown } = translatorOn(page);
    await page.route('**/oversaet/**', (route) => route.abort());
    await documents.selectOption(level.document);
    await expect.poll(() => shown.innerText(), PATIENT).toContain('kunne ikke hentes');
    await page.unroute('**/oversaet/**');
    await documents.selectOption({ index: 0 });
    await expect.poll(() => shown.innerText(), PATIENT).toMatch(/^Det, /u);
  });

  test('an address that names no level leaves the page as it is', async ({ expect }) => {
    await using visit = await openPage('/?niveau=findes-ikke/chef');
    expect(await translatorOn(visit.page).shown.innerText()).toMatch(/^Det, /u);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('without JavaScript a page of links does it', async ({ expect }) => {
    await using visit = await openPage('/', { javaScript: false });
    const { page } = visit;
    const level = needLevel();
    const { form, shown, all } = translatorOn(page);
    expect(await form.isVisible()).toBe(false);
    expect(await shown.innerText()).toMatch(/^Det, /u);
    await all.click();
    await page.getByRole('link', { name: level.name, exact: true }).first().click();
    await page.waitForURL(`**/oversaet/${level.document}/#${level.slug}`);
    expect(await page.locator(`[data-level="${level.id}"]`).innerText()).toContain(level.positions[0]);
  });
});
