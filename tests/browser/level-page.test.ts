import type { Locator, Page } from 'playwright-core';
import { describe, test } from 'vitest';
import type { IndexedLevel } from '../../src/atlas/atlas.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { setUpBrowser } from './browser.ts';
import { findViolations } from './find-violations.ts';
import { noiseOf, QUIET } from './noise.ts';
import { PATIENT } from './patience.ts';

const site = readBuiltSite();
const atlas = readPublishedAtlas(site.dir);
const { openPage } = setUpBrowser(site);

const WIDE = { width: 1280 };
const NARROW = { width: 360, height: 740 };

/** A level with several lists of several statements that have a mark each. */
const LEVEL = chooseLevel();

function chooseLevel(): IndexedLevel {
  const level = atlas.levels.find(({ href }) => {
    const lists = site.pages.find(({ pathname }) => pathname === href)?.$('.statements');
    return lists !== undefined && lists.length > 1 && lists.first().find('.elsewhere-mark').length > 2;
  });
  if (level === undefined) throw new Error('No level has two lists of statements with marks.');
  return level;
}

/** The statements of the page, and what belongs to each. */
function statementsOn(page: Page) {
  const all = page.locator('.statement');
  return {
    all,
    marks: page.locator('.elsewhere-mark'),
    menuOf: (statement: Locator) => statement.locator('.statement-more'),
    panel: page.locator('.elsewhere-panel'),
    rail: page.locator('.level-aside'),
  };
}

/** Say which statement has the focus, and on what; `null` where none has. */
function focusedStatement(page: Page): Promise<string | null> {
  return page.evaluate<string | null>(`(() => {
    const statement = document.activeElement.closest('.statement');
    return statement === null ? null : statement.id + ' ' + document.activeElement.className;
  })()`);
}

const idsOf = (statements: Locator): Promise<string[]> => statements.evaluateAll((all) => all.map(({ id }) => id));

describe.concurrent('what answers to a statement', () => {
  test('opens in the rail beside the text, as it stands on the page of links, and closes', async ({ expect }) => {
    await using visit = await openPage(LEVEL.href, WIDE);
    const { page } = visit;
    const { all, marks, panel, rail } = statementsOn(page);
    const [first, second] = [marks.nth(0), marks.nth(1)];
    const [id = ''] = await idsOf(all);
    expect(await first.getAttribute('aria-expanded')).toBe('false');

    await first.click();
    await panel.waitFor();
    const shown = (await panel.locator('.connections').innerText()).replaceAll(/\s+/gu, ' ');
    const own = site.pages
      .find(({ pathname }) => pathname === `${LEVEL.href}andre-steder/`)
      ?.$(`[id="${id}"] .connections > :not(details)`)
      .text();
    const words = (text: string): string => text.replaceAll(/\P{L}+/gu, '');
    expect(words(shown).length).toBeGreaterThan(20);
    expect(words(own ?? '')).toBe(words(shown.replace(/Vis alle \d+/u, '')));
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    expect(await rail.isVisible()).toBe(false);
    expect(await panel.locator(':focus').innerText()).toBe('Det samme andre steder');
    expect(new URL(page.url()).pathname).toBe(site.base.slice(0, -1) + LEVEL.href);
    const [textBox, panelBox] = [await all.first().boundingBox(), await panel.boundingBox()];
    expect(panelBox?.x).toBeGreaterThan((textBox?.x ?? Infinity) + 400);
    expect(await findViolations(page)).toEqual([]);

    await second.click();
    await expect.poll(() => second.getAttribute('aria-expanded'), PATIENT).toBe('true');
    expect(await panel.count()).toBe(1);
    expect(await first.getAttribute('aria-expanded')).toBe('false');
    await second.click();
    await panel.waitFor({ state: 'detached' });
    expect(await rail.isVisible()).toBe(true);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('is fetched once, and not before it is asked for', async ({ expect }) => {
    await using visit = await openPage(LEVEL.href, WIDE);
    const { page } = visit;
    const { marks, panel } = statementsOn(page);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() !== 'script') asked.push(new URL(request.url()).pathname);
    });
    for (const i of [0, 1, 2]) {
      await marks.nth(i).click();
      await expect.poll(() => marks.nth(i).getAttribute('aria-expanded'), PATIENT).toBe('true');
    }
    expect(await panel.count()).toBe(1);
    expect(asked).toEqual([
      `${site.base.slice(0, -1)}${LEVEL.href}andre-steder/`,
      // What it looks like: the style sheet of that page.
      expect.stringMatching(/\/assets\/[^/]+\.css$/u),
    ]);
  });

  test.for(['Escape', 'Luk'])('%s closes it, and the focus is back on the mark', async (way, { expect }) => {
    await using visit = await openPage(LEVEL.href, WIDE);
    const { page } = visit;
    const { marks, panel } = statementsOn(page);
    await marks.first().focus();
    await page.keyboard.press('Enter');
    await panel.waitFor();
    if (way === 'Escape') await page.keyboard.press(way);
    else await panel.getByRole('button', { name: way }).click();
    await panel.waitFor({ state: 'detached' });
    expect(await marks.first().evaluate((mark) => mark === document.activeElement)).toBe(true);
  });

  test('opens under the statement where there is no rail', async ({ expect }) => {
    await using visit = await openPage(LEVEL.href, NARROW);
    const { page } = visit;
    const { all, marks, panel } = statementsOn(page);
    await marks.first().click();
    await panel.waitFor();
    expect(await all.first().locator('.elsewhere-panel').count()).toBe(1);
    expect(await page.evaluate(`document.documentElement.scrollWidth`)).toBe(NARROW.width);
    expect(await findViolations(page)).toEqual([]);
  });

  test.for([
    ['without JavaScript', false],
    ['when it does not come', true],
  ] as const)('%s, the mark leads to its place on the page of links', async ([, javaScript], { expect }) => {
    await using visit = await openPage(LEVEL.href, { ...WIDE, javaScript });
    const { page } = visit;
    const { all, marks } = statementsOn(page);
    const [id = ''] = await idsOf(all);
    if (javaScript) {
      await page.route('**/andre-steder/', (route) =>
        route.request().resourceType() === 'document' ? route.continue() : route.abort(),
      );
    }
    await marks.first().click();
    await page.waitForURL(`**${LEVEL.href}andre-steder/#${id}`);
    expect(await page.locator(`.elsewhere[id="${id}"]`).isVisible()).toBe(true);
  });
});

describe.concurrent('the keyboard among the statements', () => {
  test('each list is one stop, arrows and j and k go on from it, also into the next list', async ({ expect }) => {
    await using visit = await openPage(LEVEL.href, WIDE);
    const { page } = visit;
    const { all } = statementsOn(page);
    const ids = await idsOf(all);
    const inFirst = await page.locator('.statements').first().locator('.statement').count();
    const reachable = await page
      .locator('.statements')
      .evaluateAll((lists) =>
        lists.map(
          (list) =>
            new Set(
              [...list.querySelectorAll<HTMLElement>('a, summary')]
                .filter((stop) => stop.checkVisibility() && stop.tabIndex >= 0)
                .map((stop) => stop.closest('.statement')?.id),
            ).size,
        ),
      );
    expect(reachable.length).toBeGreaterThan(1);
    expect(new Set(reachable)).toEqual(new Set([1]));

    await all.first().locator('.elsewhere-mark').focus();
    for (const [i, key] of ['ArrowDown', 'j', 'ArrowUp', 'k', 'k'].entries()) {
      await page.keyboard.press(key);
      // The last one finds no statement before the first.
      expect(await focusedStatement(page)).toBe(`${ids[[1, 2, 1, 0, 0][i] ?? 0] ?? ''} elsewhere-mark`);
    }
    for (let i = 0; i < inFirst; i++) await page.keyboard.press('ArrowDown');
    expect((await focusedStatement(page))?.split(' ')[0]).toBe(ids[inFirst]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect((await focusedStatement(page))?.split(' ')[0], 'where one was').toBe(ids[inFirst - 1]);
  });

  test('letters do nothing while the focus is elsewhere, nor do keys with Ctrl or Shift', async ({ expect }) => {
    await using visit = await openPage(LEVEL.href, WIDE);
    const { page } = visit;
    const { all } = statementsOn(page);
    const [id = ''] = await idsOf(all);
    for (const key of ['j', 'k', 'ArrowDown']) {
      await page.keyboard.press(key);
      expect(await focusedStatement(page)).toBeNull();
    }
    await all.first().locator('.elsewhere-mark').focus();
    for (const key of ['Control+ArrowDown', 'Shift+j', 'Alt+k']) {
      await page.keyboard.press(key);
      expect(await focusedStatement(page)).toBe(`${id} elsewhere-mark`);
    }
  });

  test.for([true, false])('the menu opens and closes with Enter, JavaScript: %s', async (javaScript, { expect }) => {
    await using visit = await openPage(LEVEL.href, { ...WIDE, javaScript });
    const { page } = visit;
    const { all, menuOf } = statementsOn(page);
    const menu = menuOf(all.first());
    const [id = ''] = await idsOf(all);
    const inside = menu.getByRole('link', { name: 'Fast adresse' });
    const summary = menu.locator('summary');
    expect(await summary.getAttribute('aria-label')).toBe('Om forventning 1');
    await summary.focus();
    await page.keyboard.press('Enter');
    await inside.waitFor();
    expect(await menu.innerText()).toMatch(/Står i dokumentet under »[^«]+«, 1\. punkt: ord /u);
    await inside.focus();
    // The arrows scroll, in what is unfolded.
    await page.keyboard.press('ArrowDown');
    expect(await inside.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${LEVEL.href}#${id}`);
    await summary.focus();
    await page.keyboard.press('Enter');
    await inside.waitFor({ state: 'hidden' });
  });
});

test('the contents follow what is read', async ({ expect }) => {
  await using visit = await openPage(LEVEL.href, WIDE);
  const { page } = visit;
  const current = () => page.locator('.level-aside [data-contents] [aria-current="location"]').innerText();
  const headings = page.locator('.statements-page > h2');
  for (const heading of [headings.nth(1), headings.first()]) {
    await heading.evaluate((one) => one.scrollIntoView());
    await expect.poll(current, PATIENT).toContain(await heading.innerText());
  }
});

/** A level whose page tells what is new a step up. */
const BELOW = site.pages.find(({ $ }) => $('.step-up').length > 0)?.pathname ?? 'no page';

test.for([
  ['a wide page', WIDE, 'Om niveauet og dets naboer'],
  ['a telephone', NARROW, 'Afsnit på siden'],
] as const)('the contents of %s lead to what is new a step up, and unfold it', async ([, size], { expect }) => {
  await using visit = await openPage(BELOW, size);
  const { page } = visit;
  const step = page.locator('.step-up > div');
  expect(await step.isVisible()).toBe(false);
  if (size === NARROW) await page.locator('header summary', { hasText: 'På siden' }).click();
  await page.getByRole('link', { name: 'Hvad er nyt et trin op?' }).click();
  await step.waitFor();
  expect(await step.locator('h3').count()).toBeGreaterThan(0);
  expect(await step.locator('li a').count()).toBeGreaterThan(0);
});
