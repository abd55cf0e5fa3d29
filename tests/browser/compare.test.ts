import type { Locator, Page } from 'playwright-core';
import { describe, type ExpectStatic, test } from 'vitest';
import type { IndexedLevel } from '../../src/atlas/atlas.ts';
import { isCounterpart } from '../../src/atlas/crosswalk/relations.ts';
import { markChanges } from '../../src/atlas/statements/mark-changes.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { settle, setUpBrowser, setTextSize } from './browser.ts';
import { findViolations } from './find-violations.ts';
import { noiseOf, QUIET } from './noise.ts';
import { PATIENT } from './patience.ts';

const site = readBuiltSite();
const atlas = readPublishedAtlas(site.dir);
const { openPage } = setUpBrowser(site);

const DATA = '**/sammenlign/dokumenter/*.json';

/** What a level asks for; pitfalls ask for nothing. */
function dutiesOf(level: IndexedLevel) {
  return atlas.statements.filter((statement) => statement.level === level.id && !statement.pitfall);
}

/** The duties of a level that one of the other answers to. */
function answeredBy(level: IndexedLevel, other: IndexedLevel) {
  const duties = new Set(dutiesOf(other).map(({ id }) => id));
  return dutiesOf(level).filter(({ mappings }) =>
    mappings.some((view) => isCounterpart(view.relation) && duties.has(view.other)),
  );
}

/** The first two levels of different documents of which each has something that the other answers to, and more. */
function choosePair(): [IndexedLevel, IndexedLevel] {
  for (const level of atlas.levels) {
    for (const { level: id } of level.equivalents) {
      const other = atlas.levels.find((one) => one.id === id);
      if (other === undefined) continue;
      const counts = [answeredBy(level, other).length, answeredBy(other, level).length];
      if (counts.every((count) => count > 0) && (counts[0] ?? 0) < dutiesOf(level).length) return [level, other];
    }
  }
  throw new Error('No two levels answer to each other in some of what they ask.');
}

/** The first two levels of a document with a row in which they say the same in partly other words. */
function chooseStep(): [IndexedLevel, IndexedLevel] {
  for (const level of atlas.levels) {
    for (const above of level.above.flatMap((id) => atlas.levels.find((one) => one.id === id) ?? [])) {
      const rows = new Map(dutiesOf(above).flatMap(({ row, text }) => (row === null ? [] : [[row, text] as const])));
      const isChanged = dutiesOf(level).some(({ row, text }) =>
        markChanges(rows.get(row ?? '') ?? '', text)?.some((part) => part.change !== 'same'),
      );
      if (isChanged) return [level, above];
    }
  }
  throw new Error('No two levels of a document share a row.');
}

const [FIRST, SECOND] = choosePair();
const STEP = chooseStep();
const [THIRD = SECOND, FOURTH = SECOND] = atlas.levels.filter(
  (level) => level !== FIRST && level !== SECOND && level.rungs.length > 0 && dutiesOf(level).length > 0,
);

/** The address of a comparison, as it is written. */
function addressOf(...levels: IndexedLevel[]): string {
  const choice = levels.map(({ id }, i) => `${'abcd'[i]}=${id}`);
  return `/sammenlign/${choice.length === 0 ? '' : `?${choice.join('&')}`}`;
}

const toHref = (href: string): string => site.base.slice(0, -1) + href;

/** What a reader sees of the page. */
function comparisonOn(page: Page) {
  const names = ['Første niveau', 'Andet niveau', 'Tredje niveau', 'Fjerde niveau'];
  return {
    fields: names.map((name) => page.getByLabel(name)) as [Locator, Locator, Locator, Locator],
    status: page.locator('main [role="status"]'),
    heads: page.locator('.side-heads a'),
    lines: page.locator('.side-lines > .side-line'),
    texts: page.locator('.side-text'),
  };
}

const hrefsOf = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

/** Wait until the levels stand beside each other, in this order. */
async function expectColumns(expect: ExpectStatic, page: Page, levels: readonly IndexedLevel[]): Promise<void> {
  await expect.poll(() => hrefsOf(comparisonOn(page).heads), PATIENT).toEqual(levels.map(({ href }) => toHref(href)));
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

/** How many of the elements can be seen. */
async function countSeen(elements: Locator): Promise<number> {
  return elements.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
}

describe.concurrent('choosing', () => {
  test('two levels stand beside each other, and the address follows without a page to go back to', async ({
    expect,
  }) => {
    await using visit = await openPage('/sammenlign/');
    const { page } = visit;
    const { fields, heads } = comparisonOn(page);
    const offers = page.getByRole('heading', { name: 'Et trin op i samme dokument' });
    const title = await page.title();
    const before = await page.evaluate<number>('history.length');
    await expectStatus(page, /^Vælg to til fire niveauer/);
    expect(await offers.isVisible()).toBe(true);

    await fields[0].selectOption(FIRST.id);
    await expectStatus(page, /^Vælg mindst ét niveau mere/);
    expect(addressOn(page)).toBe(addressOf(FIRST));
    expect(await heads.count()).toBe(0);

    await fields[1].selectOption(SECOND.id);
    await expectColumns(expect, page, [FIRST, SECOND]);
    expect(addressOn(page)).toBe(addressOf(FIRST, SECOND));
    expect(await page.evaluate<number>('history.length')).toBe(before);
    expect(await page.title()).not.toBe(title);
    expect(await offers.isVisible()).toBe(false);

    await fields[1].selectOption('');
    await expectStatus(page, /^Vælg mindst ét niveau mere/);
    expect(addressOn(page)).toBe(addressOf(FIRST));
    expect([await heads.count(), await page.title()]).toEqual([0, title]);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('a pair that is offered is laid side by side', async ({ expect }) => {
    await using visit = await openPage('/sammenlign/');
    const { page } = visit;
    const offered = page.getByRole('link', { name: /^Læg ved siden af hinanden/ });
    expect(await offered.count()).toBeGreaterThan(0);
    const names = (await page.locator('.pair').first().locator('.level-link a').allInnerTexts()).map((name) =>
      name.trim(),
    );
    await offered.first().click();
    await expect.poll(() => comparisonOn(page).heads.allInnerTexts(), PATIENT).toEqual(names);
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

    // Past two fields and two heads the focus comes to the lines' filter, whose choices the arrows go through.
    for (let i = 0; i < 6; i++) await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('linjer-alle');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('linjer-answered');
    expect(await countSeen(comparisonOn(page).lines.and(page.locator('[data-kinds^="only"]')))).toBe(0);
  });
});

describe.concurrent('the address', () => {
  test('brings the choice back', async ({ expect }) => {
    await using visit = await openPage(addressOf(FIRST, SECOND, THIRD, FOURTH));
    await expectColumns(expect, visit.page, [FIRST, SECOND, THIRD, FOURTH]);
    expect(await valuesOf(visit.page)).toEqual([FIRST.id, SECOND.id, THIRD.id, FOURTH.id]);
    await visit.page.reload();
    await expectColumns(expect, visit.page, [FIRST, SECOND, THIRD, FOURTH]);
  });

  test.for([
    ['a level that does not exist', `/sammenlign/?a=${FIRST.id}&b=ingen/steder`],
    ['the same level twice', addressOf(FIRST, FIRST)],
    ['markup', `/sammenlign/?a=${FIRST.id}&b=%3Cimg%20src%3Dx%3E`],
  ])('%s is left out', async ([, pathname], { expect }) => {
    await using visit = await openPage(pathname ?? '');
    await expectStatus(visit.page, /^Vælg mindst ét niveau mere/);
    expect(await valuesOf(visit.page)).toEqual([FIRST.id, '', '', '']);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('back leads in one step to where one came from, and forward to the choice', async ({ expect }) => {
    await using visit = await openPage('/om/');
    const { page } = visit;
    await page.locator('.wide-header a', { hasText: 'Sammenlign' }).click();
    await expectStatus(page, /^Vælg to til fire/);
    await comparisonOn(page).fields[0].selectOption(FIRST.id);
    await comparisonOn(page).fields[1].selectOption(SECOND.id);
    await expectColumns(expect, page, [FIRST, SECOND]);
    await comparisonOn(page).fields[2].selectOption(THIRD.id);
    await expectColumns(expect, page, [FIRST, SECOND, THIRD]);

    await page.goBack();
    expect(addressOn(page)).toBe('/om/');
    await page.goForward();
    await expectColumns(expect, page, [FIRST, SECOND, THIRD]);
    expect(await valuesOf(page)).toEqual([FIRST.id, SECOND.id, THIRD.id, '']);
  });

  test('back from a duty brings the levels back', async ({ expect }) => {
    await using visit = await openPage(addressOf(FIRST, SECOND));
    const { page } = visit;
    await expectColumns(expect, page, [FIRST, SECOND]);
    const duty = comparisonOn(page).texts.first();
    const href = (await duty.getAttribute('href')) ?? '';
    await duty.click();
    await page.waitForURL(`**${href}`);
    await page.goBack();
    await expectColumns(expect, page, [FIRST, SECOND]);
  });
});

describe.concurrent('lines', () => {
  test('every duty of the levels stands once, with its text and a link to it', async ({ expect }) => {
    await using visit = await openPage(addressOf(FIRST, SECOND));
    await expectColumns(expect, visit.page, [FIRST, SECOND]);
    const shown = await comparisonOn(visit.page).texts.evaluateAll((links) =>
      links.map((link) => `${link.getAttribute('href')} ${link.textContent}`),
    );
    const expected = [FIRST, SECOND].flatMap(dutiesOf).map(({ href, text }) => `${toHref(href)} ${text}`);
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });

  test('the strip counts what is answered and what only one has, and shows just that', async ({ expect }) => {
    await using visit = await openPage(addressOf(FIRST, SECOND));
    const { page } = visit;
    await expectColumns(expect, page, [FIRST, SECOND]);
    const { lines } = comparisonOn(page);
    const answered = page.locator('.side-filter label', { hasText: 'med modpart' });
    const expected = answeredBy(FIRST, SECOND).length;
    expect((await answered.innerText()).trim()).toBe(`${expected} med modpart`);
    await answered.click();
    expect(await countSeen(lines)).toBe(expected);

    const only = page.locator('.side-filter label', { hasText: /kun for/ }).first();
    const count = Number.parseInt(await only.innerText(), 10);
    expect(count).toBeGreaterThan(0);
    await only.click();
    expect(await countSeen(lines)).toBe(count);
    const headings = page.locator('.side-section > h2');
    expect(await countSeen(headings)).toBeLessThanOrEqual(count);
    await page.locator('.side-filter label').first().click();
    expect(await countSeen(lines)).toBe(await lines.count());
  });

  test('within a document, the words that are not the same are marked on both sides', async ({ expect }) => {
    await using visit = await openPage(addressOf(...STEP));
    const { page } = visit;
    await expectColumns(expect, page, STEP);
    const changed = page.locator('.side-line[data-kinds="changed"]:has(mark)');
    expect(await changed.count()).toBeGreaterThan(0);
    expect(await page.locator('.side-filter').innerText()).toContain('ændret');
  });

  test('a line is where its number leads, below the heads', async ({ expect }) => {
    await using visit = await openPage(addressOf(FIRST, SECOND));
    const { page } = visit;
    await expectColumns(expect, page, [FIRST, SECOND]);
    const number = await page.locator('.side-lines > .side-line').count();
    await page.evaluate(`location.hash = 'linje-${Math.ceil(number / 2)}'; undefined`);
    const [heads = 0, line = 0] = await page.evaluate<number[]>(`[
      document.querySelector('.side-heads').getBoundingClientRect().bottom,
      document.querySelector(':target').getBoundingClientRect().top,
    ]`);
    expect(line).toBeGreaterThanOrEqual(heads - 1);
  });
});

describe.concurrent('where there is little room', () => {
  test('one column is shown at a time, and the line that is read stays', async ({ expect }) => {
    await using visit = await openPage(addressOf(FIRST, SECOND), { width: 360 });
    const { page } = visit;
    const { texts } = comparisonOn(page);
    await page.locator('.side-text:visible').first().waitFor();
    expect(await countSeen(texts)).toBe(dutiesOf(FIRST).length);
    const flips = page.locator('.side-flip label:visible');
    expect(await flips.count()).toBeGreaterThan(2);
    const id = await flips.nth(2).evaluate((label) => label.closest('.side-line')?.id);
    const line = page.locator(`#${id}`);
    await line.scrollIntoViewIfNeeded();
    const before = (await line.boundingBox())?.y ?? 0;
    await line.locator('.side-flip label:visible').first().click();
    await expect.poll(() => countSeen(texts), PATIENT).toBe(dutiesOf(SECOND).length);
    await expect.poll(async () => Math.abs(((await line.boundingBox())?.y ?? 0) - before), PATIENT).toBeLessThan(2);

    await page.locator('.side-switch label', { hasText: 'Alle' }).click();
    expect(await countSeen(texts)).toBe(dutiesOf(FIRST).length + dutiesOf(SECOND).length);
  });

  test('text at 400 % fits', async ({ expect }) => {
    await using visit = await openPage(addressOf(FIRST, SECOND, THIRD, FOURTH));
    const { page } = visit;
    await expectColumns(expect, page, [FIRST, SECOND, THIRD, FOURTH]);
    await setTextSize(page, 4);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(1280);
  });
});

describe.concurrent('rung pages', () => {
  const rung = atlas.rungs.find(({ levels }) => levels.includes(FIRST.id));
  if (rung === undefined) throw new Error('The first level stands on no rung.');

  test('show levels without JavaScript, one below another under each form', async ({ expect }) => {
    await using visit = await openPage(rung.href, { javaScript: false, width: 360 });
    const { page } = visit;
    const shown = await hrefsOf(page.locator('.side-about .side-name a'));
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.length).toBeLessThanOrEqual(4);
    const levels = atlas.levels.filter(({ href }) => shown.includes(toHref(href)));
    const expected = levels.flatMap(dutiesOf).map(({ href }) => toHref(href));
    expect([...new Set(await hrefsOf(comparisonOn(page).texts))].toSorted()).toEqual(expected.toSorted());
    expect(await countSeen(comparisonOn(page).texts)).toBeGreaterThanOrEqual(expected.length);
    expect(await page.getByLabel('Første niveau').isVisible()).toBe(false);
  });

  test('show the levels the reader chooses, and lead to their lines', async ({ expect }) => {
    const others = atlas.levels.filter(({ id }) => rung.levels.includes(id)).filter((one) => dutiesOf(one).length > 0);
    const [one = FIRST, other = FIRST] = others.toReversed();
    await using visit = await openPage(rung.href);
    const { page } = visit;
    const { fields } = comparisonOn(page);
    for (const field of fields.toReversed()) await field.selectOption('');
    await expectStatus(page, /^Vælg ét til fire niveauer/);
    await fields[0].selectOption(one.id);
    await expectColumns(expect, page, [one]);
    await fields[1].selectOption(other.id);
    await expectColumns(expect, page, [one, other]);
    expect(addressOn(page)).toBe(`${rung.href}?a=${one.id}&b=${other.id}`);
    await page.getByRole('link', { name: /^Læg dem på linje/ }).click();
    await expect.poll(() => addressOn(page), PATIENT).toBe(addressOf(one, other));
    await expectColumns(expect, page, [one, other]);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('fetch nothing for the levels they have', async ({ expect }) => {
    await using visit = await openPage('/om/');
    const { page } = visit;
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.json')) fetched.push(request.url());
    });
    await page.goto(new URL(toHref(rung.href), page.url()).href);
    await settle(page);
    expect(await comparisonOn(page).heads.count()).toBeGreaterThan(0);
    expect(fetched).toEqual([]);
  });
});

test('levels that do not come: the page says so, and choosing again helps', async ({ expect }) => {
  await using visit = await openPage('/om/');
  const { page } = visit;
  await page.route(DATA, (route) => route.abort());
  await page.goto(new URL(toHref(addressOf(FIRST, SECOND)), page.url()).href);
  await expectStatus(page, /^Niveauerne kunne ikke hentes/);
  expect(await comparisonOn(page).heads.count()).toBe(0);

  await page.unroute(DATA);
  await comparisonOn(page).fields[2].selectOption(THIRD.id);
  await expectColumns(expect, page, [FIRST, SECOND, THIRD]);
});

test('without JavaScript the page points to the rungs, to rows, and to the levels of the pairs', async ({ expect }) => {
  await using visit = await openPage(addressOf(FIRST, SECOND), { javaScript: false });
  const main = visit.page.locator('main');
  expect(await main.innerText()).toContain('kræver JavaScript');
  expect(await visit.page.locator('[data-compare]').isVisible()).toBe(false);
  expect(await countSeen(visit.page.locator('[data-compare-link]'))).toBe(0);
  const shown = await hrefsOf(main.locator('a'));
  expect(atlas.rungs.length).toBeGreaterThan(0);
  expect(shown).toEqual(expect.arrayContaining(atlas.rungs.map(({ href }) => toHref(href))));
  expect(await main.locator('.pair .level-link a').count()).toBeGreaterThan(0);
});

describe.concurrent('every state is accessible and fits', () => {
  const STATES = [
    ['nothing chosen', addressOf(), /^Vælg to til fire/],
    ['one level', addressOf(FIRST), /^Vælg mindst ét niveau mere/],
    ['two levels', addressOf(FIRST, SECOND), /./],
    ['two levels of a document', addressOf(...STEP), /^Niveauerne står i samme dokument/],
    ['four levels', addressOf(FIRST, SECOND, THIRD, FOURTH), / fører: /],
  ] as const;
  const SIZES = [
    { width: 1920, colorScheme: 'light' },
    { width: 1024, colorScheme: 'dark' },
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
