import type { Locator, Page } from 'playwright-core';
import { describe, type ExpectStatic, test } from 'vitest';
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

const DATA = '**/sammenlign/niveauer.json';

/** What a level asks for; pitfalls ask for nothing. */
function dutiesOf(level: IndexedLevel) {
  return atlas.statements.filter((statement) => statement.level === level.id && !statement.pitfall);
}

/** The titles of the common forms of which exactly one of the levels speaks, with that level. */
function formsOfOne(levels: readonly IndexedLevel[]): [title: string, level: IndexedLevel][] {
  return atlas.forms.flatMap(({ id, title }) => {
    const speaking = levels.filter((level) => dutiesOf(level).some(({ forms }) => forms.includes(id)));
    const [only] = speaking;
    return speaking.length === 1 && only !== undefined ? [[title, only] as [string, IndexedLevel]] : [];
  });
}

/** The first two levels that answer to each other, one of which speaks of a form that the other does not. */
function choosePair(): [IndexedLevel, IndexedLevel] {
  for (const level of atlas.levels) {
    for (const { level: other } of level.equivalents) {
      const pair = [level, atlas.levels.find(({ id }) => id === other)] as const;
      if (pair[1] === undefined || pair.some((one) => one === undefined || dutiesOf(one).length === 0)) continue;
      if (formsOfOne([pair[0], pair[1]]).length > 0) return [pair[0], pair[1]];
    }
  }
  throw new Error('No two levels that answer to each other differ in a form.');
}

const [FIRST, SECOND] = choosePair();
const THIRD =
  atlas.levels.find(
    (level) => level !== FIRST && level !== SECOND && level.rungs.length > 0 && dutiesOf(level).length > 0,
  ) ?? SECOND;

/** The address of a comparison, as it is written. */
function addressOf(...levels: IndexedLevel[]): string {
  const choice = levels.map(({ id }, i) => `${'abc'[i]}=${id}`);
  return `/sammenlign/${choice.length === 0 ? '' : `?${choice.join('&')}`}`;
}

/** What a reader sees of the page. */
function comparisonOn(page: Page) {
  return {
    fields: [
      page.getByLabel('Første niveau'),
      page.getByLabel('Andet niveau'),
      page.getByLabel('Tredje niveau, hvis du vil'),
    ] as [Locator, Locator, Locator],
    status: page.locator('main [role="status"]'),
    columns: page.locator('.side-by-side thead th a'),
    rows: page.locator('.side-by-side tbody tr'),
    note: page.locator('[data-compare-note]'),
  };
}

/** Wait until the levels stand beside each other, in this order. */
async function expectColumns(expect: ExpectStatic, page: Page, levels: readonly IndexedLevel[]): Promise<void> {
  const shown = () =>
    comparisonOn(page).columns.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  await expect.poll(shown, PATIENT).toEqual(levels.map(({ href }) => site.base.slice(0, -1) + href));
}

async function expectStatus(page: Page, expected: RegExp): Promise<void> {
  await comparisonOn(page)
    .status.and(page.locator('p', { hasText: expected }))
    .waitFor();
}

function addressOn(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return `/${pathname.slice(site.base.length)}${search}`;
}

function valuesOf(page: Page): Promise<string[]> {
  return Promise.all(comparisonOn(page).fields.map((field) => field.inputValue()));
}

describe.concurrent('choosing', () => {
  test('two levels stand beside each other, and the address follows without a page to go back to', async ({
    expect,
  }) => {
    await using visit = await openPage('/sammenlign/');
    const { page } = visit;
    const { fields, columns, note } = comparisonOn(page);
    const title = await page.title();
    const before = await page.evaluate<number>('history.length');
    await expectStatus(page, /^Vælg to eller tre niveauer/);

    await fields[0].selectOption(FIRST.id);
    await expectStatus(page, /^Vælg mindst ét niveau mere/);
    expect(addressOn(page)).toBe(addressOf(FIRST));
    expect(await columns.count()).toBe(0);

    await fields[1].selectOption(SECOND.id);
    await expectColumns(expect, page, [FIRST, SECOND]);
    expect(addressOn(page)).toBe(addressOf(FIRST, SECOND));
    expect(await page.evaluate<number>('history.length')).toBe(before);
    expect(await note.isVisible()).toBe(true);
    expect(await page.title()).not.toBe(title);

    await fields[1].selectOption('');
    await expectStatus(page, /^Vælg mindst ét niveau mere/);
    expect(addressOn(page)).toBe(addressOf(FIRST));
    expect([await columns.count(), await note.isVisible(), await page.title()]).toEqual([0, false, title]);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('every duty of the levels is there, with a link to it', async ({ expect }) => {
    await using visit = await openPage(addressOf(FIRST, SECOND));
    await expectColumns(expect, visit.page, [FIRST, SECOND]);
    const shown = await visit.page
      .locator('.side-by-side .statement-link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const expected = [FIRST, SECOND].flatMap(dutiesOf).map(({ href }) => site.base.slice(0, -1) + href);
    expect([...new Set(shown)].sort()).toEqual(expected.sort());
  });

  test('with the keyboard alone', async ({ expect }) => {
    await using visit = await openPage(addressOf(FIRST));
    const { page } = visit;
    const { fields } = comparisonOn(page);
    await fields[0].focus();
    await page.keyboard.press('Tab');
    const options = await fields[1].locator('option').evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    for (let i = 0; i < options.indexOf(SECOND.id); i++) await page.keyboard.press('ArrowDown');
    await expectColumns(expect, page, [FIRST, SECOND]);
    expect(addressOn(page)).toBe(addressOf(FIRST, SECOND));

    // Past the third field and the button the focus comes to the table's box, which scrolls by keys.
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    expect(await page.evaluate<boolean>(`document.activeElement.matches('[data-compare-box]')`)).toBe(true);
  });
});

describe.concurrent('the address', () => {
  test('brings the choice back', async ({ expect }) => {
    await using visit = await openPage(addressOf(FIRST, SECOND, THIRD));
    await expectColumns(expect, visit.page, [FIRST, SECOND, THIRD]);
    expect(await valuesOf(visit.page)).toEqual([FIRST.id, SECOND.id, THIRD.id]);
    await visit.page.reload();
    await expectColumns(expect, visit.page, [FIRST, SECOND, THIRD]);
  });

  test.for([
    ['a level that does not exist', `/sammenlign/?a=${FIRST.id}&b=ingen/steder`],
    ['the same level twice', addressOf(FIRST, FIRST)],
    ['markup', `/sammenlign/?a=${FIRST.id}&b=%3Cimg%20src%3Dx%3E`],
  ])('%s is left out', async ([, pathname], { expect }) => {
    await using visit = await openPage(pathname ?? '');
    await expectStatus(visit.page, /^Vælg mindst ét niveau mere/);
    expect(await valuesOf(visit.page)).toEqual([FIRST.id, '', '']);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('back leads in one step to where one came from, and forward to the choice', async ({ expect }) => {
    await using visit = await openPage(FIRST.href);
    const { page } = visit;
    await openComparisons(page);
    await page.getByRole('link', { name: 'Vælg selv et eller to niveauer' }).click();
    await expectStatus(page, /^Vælg mindst ét niveau mere/);
    expect(await valuesOf(page)).toEqual([FIRST.id, '', '']);
    await comparisonOn(page).fields[1].selectOption(SECOND.id);
    await expectColumns(expect, page, [FIRST, SECOND]);
    await comparisonOn(page).fields[2].selectOption(THIRD.id);
    await expectColumns(expect, page, [FIRST, SECOND, THIRD]);

    await page.goBack();
    expect(addressOn(page)).toBe(FIRST.href);
    await page.goForward();
    await expectColumns(expect, page, [FIRST, SECOND, THIRD]);
    expect(await valuesOf(page)).toEqual([FIRST.id, SECOND.id, THIRD.id]);
  });

  test('back from a duty brings the levels back', async ({ expect }) => {
    await using visit = await openPage(addressOf(FIRST, SECOND));
    const { page } = visit;
    await expectColumns(expect, page, [FIRST, SECOND]);
    const duty = page.locator('.side-by-side .statement-link').first();
    const href = (await duty.getAttribute('href')) ?? '';
    await duty.click();
    await page.waitForURL(`**${href}`);
    await page.goBack();
    await expectColumns(expect, page, [FIRST, SECOND]);
    expect(await valuesOf(page)).toEqual([FIRST.id, SECOND.id, '']);
  });
});

describe.concurrent('what only one has', () => {
  test('a form of one level says whose it is, and the other that it has nothing', async ({ expect }) => {
    await using visit = await openPage(addressOf(FIRST, SECOND));
    await expectColumns(expect, visit.page, [FIRST, SECOND]);
    const { rows } = comparisonOn(visit.page);
    const shown = await rows.evaluateAll((all) =>
      all
        .filter((row) => row.querySelector('.th-note') !== null)
        .map((row) => [
          row.querySelector('.row-name a')?.textContent,
          row.querySelector('.th-note')?.textContent,
          ...[...row.querySelectorAll('td')].map((cell) =>
            cell.querySelector('.only-here') === null ? cell.querySelector('.none')?.textContent : 'Kun her',
          ),
        ]),
    );
    const expected = formsOfOne([FIRST, SECOND]);
    expect(expected.length).toBeGreaterThan(0);
    expect(shown.map(([title]) => title)).toEqual(expected.map(([title]) => title));
    for (const [i, [, level]] of expected.entries()) {
      const [, note, ...cells] = shown[i] ?? [];
      expect(note).toMatch(new RegExp(`^Kun ${RegExp.escape(level.name)} \\(`, 'u'));
      expect(cells).toEqual([FIRST, SECOND].map((one) => (one === level ? 'Kun her' : 'Ikke nævnt')));
    }
  });

  test('a term said to be only here is in no duty of the other level', async ({ expect }) => {
    await using visit = await openPage(addressOf(FIRST, SECOND));
    await expectColumns(expect, visit.page, [FIRST, SECOND]);
    for (const [column, level] of [FIRST, SECOND].entries()) {
      const other = column === 0 ? SECOND : FIRST;
      const hrefs = await visit.page
        .locator(`.side-by-side tbody td:nth-of-type(${column + 1}) .why a`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const shown = atlas.terms.filter(({ href }) => hrefs.includes(site.base.slice(0, -1) + href)).map(({ id }) => id);
      const [own, others] = [level, other].map((one) => new Set(dutiesOf(one).flatMap(({ terms }) => terms)));
      const expected = atlas.terms
        .filter(({ id, kind }) => kind !== 'titel' && own?.has(id) === true && others?.has(id) === false)
        .map(({ id }) => id);
      expect(expected.length).toBeGreaterThan(0);
      expect(shown).toEqual(expected);
    }
  });
});

test('a level page leads to the comparison with a level that answers to it', async ({ expect }) => {
  await using visit = await openPage(FIRST.href);
  await openComparisons(visit.page);
  await visit.page
    .locator(`a[href="${site.base.slice(0, -1)}${addressOf(FIRST, SECOND)}"]`)
    .first()
    .click();
  await expectColumns(expect, visit.page, [FIRST, SECOND]);
  expect(await valuesOf(visit.page)).toEqual([FIRST.id, SECOND.id, '']);
});

test('levels that do not come: the page says so, and choosing again helps', async ({ expect }) => {
  await using visit = await openPage('/om/');
  const { page } = visit;
  await page.route(DATA, (route) => route.abort());
  await page.goto(new URL(site.base.slice(0, -1) + addressOf(FIRST, SECOND), page.url()).href);
  await expectStatus(page, /^Niveauerne kunne ikke hentes/);
  expect(await comparisonOn(page).columns.count()).toBe(0);

  await page.unroute(DATA);
  await comparisonOn(page).fields[2].selectOption(THIRD.id);
  await expectColumns(expect, page, [FIRST, SECOND, THIRD]);
});

test('without JavaScript the page points to the rungs', async ({ expect }) => {
  await using visit = await openPage(addressOf(FIRST, SECOND), { javaScript: false });
  const main = visit.page.locator('main');
  expect(await main.innerText()).toContain('kræver JavaScript');
  expect(await visit.page.locator('[data-compare]').isVisible()).toBe(false);
  const shown = await main.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(atlas.rungs.length).toBeGreaterThan(0);
  expect(shown).toEqual(expect.arrayContaining(atlas.rungs.map(({ href }) => site.base.slice(0, -1) + href)));
});

describe.concurrent('every state is accessible and fits', () => {
  const STATES = [
    ['nothing chosen', addressOf(), /^Vælg to eller tre/],
    ['one level', addressOf(FIRST), /^Vælg mindst ét niveau mere/],
    ['two levels', addressOf(FIRST, SECOND), /^Viser /],
    ['three levels', addressOf(FIRST, SECOND, THIRD), /^Viser /],
  ] as const;
  const SIZES = [
    { width: 1280, colorScheme: 'light' },
    { width: 320, colorScheme: 'dark' },
  ] as const;

  test.for(
    STATES.flatMap(([state, pathname, status]) =>
      SIZES.map((size) => [`${state}, ${size.width} px`, pathname, status, size] as const),
    ),
  )('%s', async ([, pathname, status, size], { expect }) => {
    await using visit = await openPage(pathname, size);
    await expectStatus(visit.page, status);
    expect(await findViolations(visit.page)).toEqual([]);
    expect(await visit.page.evaluate<number>('document.documentElement.scrollWidth')).toBe(size.width);
  });
});

/** Unfold what a level page offers to compare with. */
async function openComparisons(page: Page): Promise<void> {
  await page.locator('.level-aside summary').filter({ hasText: 'Sammenlign med' }).click();
}
