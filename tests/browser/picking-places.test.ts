import type { Locator, Page } from 'playwright-core';
import { describe, type ExpectStatic, test } from 'vitest';
import { comparisonHref, elsewherePathname, rowsPathname } from '../../src/atlas/addresses/pathnames.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { setUpBrowser } from './browser.ts';
import { chooseLevel, readKept } from './collection-visit.ts';
import { noiseOf, QUIET } from './noise.ts';
import { PATIENT } from './patience.ts';
import { searchDialogOf } from './search-visit.ts';

const site = readBuiltSite();
const { base } = site;
const atlas = readPublishedAtlas(site.dir);
const { openPage } = setUpBrowser(site);
const LEVEL = chooseLevel(atlas);
const ANSWERED = atlas.levels.filter(({ id }) => site.pages.some(({ pathname }) => pathname === elsewherePathname(id)));
const GAPS = site.pages.find(({ pathname, html }) => pathname.startsWith('/huller/') && html.includes('"gap-row"'));
const ROWS = atlas.documents.find(({ rows }) => rows.length > 0);

/** Begin to pick where the button stands, and wait for the boxes. */
async function beginPicking(within: Page | Locator): Promise<Locator> {
  await within.getByRole('button', { name: 'Vælg til samlingen' }).click();
  const boxes = within.locator('.pick-box');
  await boxes.first().waitFor({ state: 'attached' });
  return boxes;
}

/** Tick a box, and expect its statement, and nothing else, in the collection – there with its words. */
async function expectPicked(page: Page, box: Locator, expect: ExpectStatic): Promise<void> {
  const id = (await box.getAttribute('value')) ?? '';
  const statement = atlas.statements.find((one) => one.id === id);
  expect(statement, id).toBeDefined();
  await box.check();
  expect(await readKept(page, base)).toEqual([id]);
  await page.getByRole('link', { name: 'Se samlingen' }).filter({ visible: true }).click();
  await page.waitForURL('**/samling/');
  await page.locator('.pick-text a').waitFor();
  expect(await page.locator('.pick-text').innerText()).toContain(statement?.text);
}

describe.concurrent('statements are picked', () => {
  test.for([
    ['what answers to them elsewhere', elsewherePathname(ANSWERED[0]?.id ?? '')],
    ['the rows of a document', rowsPathname(ROWS?.id ?? '')],
    ['a whole document', `${atlas.documents[0]?.href ?? ''}samlet/`],
    ['levels beside each other', comparisonHref(atlas.levels.slice(0, 2).map(({ id }) => id))],
  ] as const)('on the page of %s', async ([, href], { expect }) => {
    await using visit = await openPage(href);
    const { page } = visit;
    const boxes = await beginPicking(page);
    expect(await page.locator('.pick-box:checked').count()).toBe(0);
    await expectPicked(page, boxes.nth(1), expect);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('all of them, on the page of a whole document', async ({ expect }) => {
    expect(atlas.documents.length).toBeGreaterThan(0);
    for (const document of atlas.documents) {
      await using visit = await openPage(`${document.href}samlet/`);
      const boxes = await beginPicking(visit.page);
      const ids = await boxes.evaluateAll((all) => all.map((box) => box.getAttribute('value') ?? ''));
      const all = atlas.statements.filter((statement) => statement.document === document.id);
      expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      // Here nothing is made of one level: the way leads to the collection.
      expect(await visit.page.locator('.pick-bar a').allInnerTexts()).toEqual(['Se samlingen']);
    }
  });

  test('not of a document that cannot be fetched, and that is said', async ({ expect }) => {
    await using visit = await openPage(`${atlas.documents[0]?.href ?? ''}samlet/`);
    const { page } = visit;
    await page.route('**/samling/dokumenter/*.json', (route) => route.abort());
    await page.getByRole('button', { name: 'Vælg til samlingen' }).click();
    await page.getByText('Noget af dokumentet kunne ikke hentes').waitFor();
    expect(await page.locator('.pick-box').count()).toBe(0);
  });

  test('in the search over a page', async ({ expect }) => {
    await using visit = await openPage('/om/');
    const { page } = visit;
    await page.keyboard.press('/');
    const { dialog, field, hits } = searchDialogOf(page);
    await field.fill('ansvar');
    await hits.first().waitFor();
    const boxes = await beginPicking(dialog);
    await expectPicked(page, boxes.first(), expect);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('in an opened row of what a document lacks', async ({ expect }) => {
    await using visit = await openPage(GAPS?.pathname ?? '');
    const { page } = visit;
    await beginPicking(page);
    const row = page.locator('.gap-row').first();
    expect(await row.locator('.pick-box').first().isVisible()).toBe(false);
    await row.locator('> summary').click();
    const box = row.locator('.pick-box').filter({ visible: true }).first();
    await box.waitFor();
    await expectPicked(page, box, expect);
  });
});

describe.concurrent('a statement is shared', () => {
  const menu = async (page: Page): Promise<Locator> => {
    await page.locator('.statement-more > summary').first().click();
    const ways = page.locator('.statement-more').first();
    await ways.getByRole('button', { name: 'Læg i samlingen' }).waitFor();
    return ways;
  };
  const visitLevel = async (share: string) => {
    const visit = await openPage('/om/');
    await visit.page.context().addInitScript(`
      delete Navigator.prototype.share;
      ${share}
    `);
    await visit.page.goto(new URL(LEVEL.href.slice(1), new URL(base, visit.page.url())).href);
    return visit;
  };
  const RECORD = `Navigator.prototype.share = (data) => { window.shared = data; return Promise.resolve(); };`;
  const REFUSE = `Navigator.prototype.share = () => Promise.reject(new DOMException('closed', 'AbortError'));`;

  test('with its words and its address, where the browser can', async ({ expect }) => {
    await using visit = await visitLevel(RECORD);
    const { page } = visit;
    const ways = await menu(page);
    await ways.getByRole('button', { name: 'Del', exact: true }).click();
    const [id = ''] = LEVEL.statements;
    const { title, text } = atlas.statements.find((statement) => statement.id === id) ?? { title: null, text: '' };
    expect(await page.evaluate('window.shared')).toEqual({
      text: title === null ? text : `${title}. ${text}`,
      url: new URL(`#${id.split('/')[2] ?? ''}`, page.url()).href,
    });
  });

  test('and nothing is said where the reader closes the list of ways', async ({ expect }) => {
    await using visit = await visitLevel(REFUSE);
    const ways = await menu(visit.page);
    await ways.getByRole('button', { name: 'Del', exact: true }).click();
    await ways.getByRole('button', { name: 'Læg i samlingen' }).click();
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('nowhere where the browser cannot, nor is the collection', async ({ expect }) => {
    await using visit = await visitLevel('');
    const { page } = visit;
    const ways = await menu(page);
    expect(await ways.getByRole('button', { name: 'Del', exact: true }).count()).toBe(0);
    await ways.getByRole('button', { name: 'Læg i samlingen' }).click();
    await page.getByRole('link', { name: 'Se samlingen' }).filter({ visible: true }).click();
    await page.getByRole('button', { name: 'Kopiér link' }).waitFor();
    expect(await page.locator('[data-share-send]').isVisible()).toBe(false);
  });

  test('and so is the whole collection, as a link that holds it', async ({ expect }) => {
    await using visit = await visitLevel(RECORD);
    const { page } = visit;
    const ways = await menu(page);
    await ways.getByRole('button', { name: 'Læg i samlingen' }).click();
    await page.getByRole('link', { name: 'Se samlingen' }).filter({ visible: true }).click();
    await page.getByRole('button', { name: 'Del', exact: true }).click();
    await expect
      .poll(() => page.evaluate<string | undefined>('window.shared?.url'), PATIENT)
      .toMatch(/\/samling\/#samling-1\./u);
    expect(noiseOf(visit)).toEqual(QUIET);
  });
});
