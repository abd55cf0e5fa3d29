import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { readTable } from '../site/checks/read-table.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { setUpBrowser } from './browser.ts';
import { chooseLevel, keep, keyOf, pickFirst, readKept, takeFile } from './collection-visit.ts';
import { noiseOf, QUIET } from './noise.ts';
import { PATIENT } from './patience.ts';
import { readWord } from './read-word.ts';

const site = readBuiltSite();
const { base } = site;
const atlas = readPublishedAtlas(site.dir);
const { openPage } = setUpBrowser(site);
const LEVEL = chooseLevel(atlas);
const ids = LEVEL.statements;
const textOf = (id = ''): string => {
  const { title, text } = atlas.statements.find((statement) => statement.id === id) ?? { title: null, text: '' };
  return title === null ? text : `${title}. ${text}`;
};
const formOf = (id = ''): string => {
  const { ownForm } = atlas.statements.find((statement) => statement.id === id) ?? {};
  return atlas.ownForms.find((form) => form.id === ownForm)?.title ?? '';
};
const toStored = (picks: readonly string[]) => ({ version: 1, picks: picks.map((id) => ({ id })) });

/** Open the collection with so many picks of the level in it. */
async function openCollection(count: number, search = '', options = {}) {
  const visit = await openPage('/om/', options);
  await keep(visit.page, base, toStored(ids.slice(0, count)));
  await visit.page.goto(new URL(`${base}samling/${search}`, visit.page.url()).href);
  if (count > 0)
    await visit.page
      .locator('.pick-text a')
      .nth(count - 1)
      .waitFor();
  return visit;
}

/** How many pages a print of the page takes (each is an object of its own in the PDF). */
async function countSheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

const words = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));

describe.concurrent('picking', () => {
  test('from the page of a level, nothing is ticked beforehand, and one click leads to the print', async ({
    expect,
  }) => {
    await using visit = await openPage(LEVEL.href);
    const { page } = visit;
    // The print itself is the browser's: here it is only counted.
    await page.context().addInitScript(`window.print = () => { window.printed = (window.printed ?? 0) + 1; }`);
    await page.getByRole('button', { name: 'Lav et samtaleark' }).click();
    await page.locator('.pick-box').first().waitFor();
    expect(await page.locator('.pick-box').count()).toBe(ids.length);
    expect(await page.locator('.pick-box:checked').count()).toBe(0);
    expect(await page.locator('.pick-primary').isVisible()).toBe(false);
    for (const i of [0, 2, 5]) await page.locator('.pick-box').nth(i).check();
    expect(await page.locator('.pick-bar [role="status"]').innerText()).toBe('3 valgt.');
    await page.getByRole('link', { name: 'Udskriv samtalearket' }).click();
    await page.waitForURL('**/samling/**');
    await expect.poll(() => page.evaluate<number | undefined>('window.printed'), PATIENT).toBe(1);
    expect(new URL(page.url()).searchParams.has('udskriv')).toBe(false);
    expect(await words(page, '.paper h3')).toEqual([LEVEL.name]);
    expect(await words(page, '.paper-text')).toEqual([0, 2, 5].map((at, i) => `${i + 1}. ${textOf(ids[at])}`));
    expect(await words(page, '.paper-table thead th')).toEqual([
      'Forventning',
      'Hvor er jeg i dag?',
      'Hvor vil jeg hen?',
      'Det aftaler vi',
    ]);
    // Under the words stands the form, and no slug.
    expect(await words(page, '.paper-form')).toEqual([0, 2, 5].map((at) => formOf(ids[at])));
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('in the menu of a statement it is put in and taken out, and the header counts', async ({ expect }) => {
    await using visit = await openPage(LEVEL.href, { width: 360, height: 740 });
    const { page } = visit;
    const header = page.locator('.collection-badge');
    expect(await header.isVisible()).toBe(false);
    const menu = page.locator('.statement-more').nth(1);
    await menu.locator('summary').click();
    const pick = menu.getByRole('button', { name: 'Læg i samlingen' });
    await pick.waitFor();
    expect((await pick.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await pick.click();
    await menu.getByText('Lagt i samlingen.').waitFor();
    expect(await header.innerText()).toContain('(1)');
    expect(await readKept(page, base)).toEqual([ids[1]]);
    await menu.getByRole('button', { name: 'Tag ud af samlingen' }).click();
    expect(await header.isVisible()).toBe(false);
    expect(await readKept(page, base)).toEqual([]);
  });

  test('the link of a statement is copied whole', async ({ expect }) => {
    await using visit = await openPage(LEVEL.href);
    const { page } = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.statement-more > summary').first().click();
    await page.getByRole('button', { name: 'Kopiér link' }).click();
    await page.getByText('Linket er kopieret.').waitFor();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(link).toBe(new URL(`#${(ids[0] ?? '').split('/')[2] ?? ''}`, page.url()).href);
  });

  test.for([
    ['a term', atlas.terms.find(({ statements }) => statements.length > 2)?.href ?? ''],
    ['a rung', atlas.rungs.find(({ levels }) => levels.length > 1)?.href ?? ''],
    ['a form', atlas.forms.find(({ statements }) => statements.length > 2)?.href ?? ''],
  ])('on the page of %s, too', async ([, href = ''], { expect }) => {
    await using visit = await openPage(href);
    const { page } = visit;
    await page.getByRole('button', { name: 'Vælg til samlingen' }).click();
    const box = page.locator('.pick-box').first();
    await box.waitFor();
    await box.check();
    expect(await readKept(page, base)).toEqual([await box.getAttribute('value')]);
    await page.getByRole('link', { name: 'Se samlingen' }).click();
    await page.locator('.pick-text').first().waitFor();
    expect(await page.locator('.pick').count()).toBe(1);
  });

  test('among hits of the search, also those that come later', async ({ expect }) => {
    await using visit = await openPage(`/soeg/?q=${encodeURIComponent('ansvar')}`);
    const { page } = visit;
    await page.locator('.search-results .statement-link').first().waitFor();
    await page.getByRole('button', { name: 'Vælg til samlingen' }).click();
    await page.locator('.pick-box').first().waitFor();
    const before = await page.locator('.pick-box').count();
    await page
      .getByRole('button', { name: /^Vis flere/u })
      .last()
      .click();
    await expect.poll(() => page.locator('.pick-box').count(), PATIENT).toBeGreaterThan(before);
    await page.locator('.pick-box').last().check();
    expect(await readKept(page, base)).toHaveLength(1);
  });
});

describe.concurrent('the list', () => {
  test('is ordered by buttons, and the focus stays', async ({ expect }) => {
    await using visit = await openCollection(3);
    const { page } = visit;
    await page.getByRole('button', { name: 'Ned: forventning 1' }).click();
    expect(await readKept(page, base)).toEqual([ids[1], ids[0], ids[2]]);
    expect(await page.evaluate<string>('document.activeElement.ariaLabel')).toBe('Ned: forventning 2');
    await page.getByRole('button', { name: 'Op: forventning 3' }).click();
    expect(await readKept(page, base)).toEqual([ids[1], ids[2], ids[0]]);
  });

  test('every removal can be undone, the last one first', async ({ expect }) => {
    await using visit = await openCollection(3);
    const { page } = visit;
    await page.getByRole('button', { name: 'Fjern: forventning 1' }).click();
    await page.getByRole('button', { name: 'Fjern: forventning 1' }).click();
    expect(await readKept(page, base)).toEqual([ids[2]]);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    expect(await readKept(page, base)).toEqual([ids[1], ids[2]]);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    expect(await readKept(page, base)).toEqual(ids.slice(0, 3));
    expect(await page.getByRole('button', { name: 'Fortryd' }).count()).toBe(0);
  });

  test('a note is kept, and stands on the sheet', async ({ expect }) => {
    await using visit = await openCollection(1);
    const { page } = visit;
    await page.getByText('Egen note', { exact: true }).click();
    await page.locator('.pick textarea').fill('Spørg TR');
    expect(await words(page, '.paper-note')).toEqual(['Spørg TR']);
    await page.reload();
    expect(await page.locator('.pick textarea').inputValue()).toBe('Spørg TR');
  });

  test('another tab follows', async ({ expect }) => {
    await using visit = await openCollection(2);
    const { page } = visit;
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('.pick').nth(1).waitFor();
    await page.getByRole('button', { name: 'Fjern: forventning 1' }).click();
    await expect.poll(() => other.locator('.pick').count(), PATIENT).toBe(1);
    await expect.poll(() => other.locator('.collection-link span').first().innerText(), PATIENT).toBe(' (1)');
  });

  test('all of it is deleted when asked, and confirmed', async ({ expect }) => {
    await using visit = await openCollection(2);
    const { page } = visit;
    await page.getByRole('button', { name: 'Slet alt fra denne computer' }).click();
    expect(await readKept(page, base)).toHaveLength(2);
    await page.getByRole('button', { name: 'Ja, slet alt' }).click();
    await page.getByText('Alt er slettet fra denne computer.').waitFor();
    expect(
      await page.evaluate<number>(`Object.keys(localStorage).filter((key) => key.includes('samling')).length`),
    ).toBe(0);
    await page.getByText('Samlingen er tom.').waitFor();
    expect(await page.evaluate<string>('document.activeElement.localName')).toBe('h1');
  });

  test('what is gone from the site keeps its words, and says so', async ({ expect }) => {
    await using visit = await openPage('/samling/');
    const { page } = visit;
    const gone = `${LEVEL.id}/findes-ikke-mere`;
    await keep(page, base, { version: 1, picks: [{ id: gone, text: 'Det, der stod.', source: 'Chef, By' }] });
    await page.reload();
    await page.getByText('Den findes ikke på siderne mere. Teksten er den, du valgte.').waitFor();
    expect(await words(page, '.pick-text')).toEqual(['Det, der stod.']);
    expect(await words(page, '.paper-text')).toEqual(['1. Det, der stod.']);
  });

  test('one that has moved is followed, and it is said', async ({ expect }) => {
    await using visit = await openPage('/samling/');
    const { page } = visit;
    const old = `${LEVEL.id}/hed-noget-andet`;
    await page.route('**/samling/oversigt.json', (route) =>
      route.fulfill({
        json: { documents: atlas.documents.map(({ id }) => id), former: { [old]: { to: ids[0], why: null } } },
      }),
    );
    await keep(page, base, toStored([old]));
    await page.reload();
    await page.getByText('1 forventning har fået en ny adresse og er fulgt med.').waitFor();
    expect(await readKept(page, base)).toEqual([ids[0]]);
  });

  test('what cannot be read is set aside, to be taken as a file; the rest goes on', async ({ expect }) => {
    await using visit = await openPage('/samling/');
    const { page } = visit;
    const broken = JSON.stringify(toStored(ids.slice(0, 2))).slice(0, -3);
    await keep(page, base, broken);
    await page.reload();
    await page.locator('.pick').nth(1).waitFor();
    const { name, bytes } = await takeFile(page, 'Hent det som fil');
    expect(name).toBe('samling-lagt-til-side.txt');
    expect(bytes.toString()).toBe(broken);
    await page.getByRole('button', { name: 'Slet det' }).click();
    await page.reload();
    await page.locator('.pick').nth(1).waitFor();
    expect(await page.locator('[data-aside]').isVisible()).toBe(false);
  });

  test.for([
    ['full', `new DOMException('full', 'QuotaExceededError')`, 'Browserens lager er fuldt.'],
    ['shut', `new DOMException('shut', 'SecurityError')`, 'Browseren gemmer ikke noget for siden.'],
  ] as const)('a storage that is %s is said, and the collection works', async ([, error, said], { expect }) => {
    await using visit = await openPage('/');
    const { page } = visit;
    await page.context().addInitScript(`Storage.prototype.setItem = () => { throw ${error}; }`);
    await page.goto(new URL(LEVEL.href.slice(1), new URL(base, page.url())).href);
    await pickFirst(page, 2);
    await page.locator('.pick-bar').getByText(said).waitFor();
    expect(await page.locator('.pick-bar [role="status"]').innerText()).toContain('2 valgt');
    expect(await page.locator('.pick-box:checked').count()).toBe(2);
    expect(await page.locator('.collection-link span').first().innerText()).toBe(' (2)');
  });

  test('where nothing is kept, the picks go to the collection in its address', async ({ expect }) => {
    await using visit = await openPage('/');
    const { page } = visit;
    await page.context().addInitScript(`
      for (const name of ['getItem', 'setItem', 'removeItem'])
        Storage.prototype[name] = () => { throw new DOMException('shut', 'SecurityError'); };
    `);
    await page.goto(new URL(LEVEL.href.slice(1), new URL(base, page.url())).href);
    await pickFirst(page, 2);
    await page.getByRole('link', { name: 'Se det først' }).click();
    await page.getByRole('button', { name: 'Læg dem i min samling' }).click();
    // The address has no words: they are fetched.
    const expected = [0, 1].map((i) => `${i + 1}. ${textOf(ids[i])}`);
    await expect.poll(() => words(page, '.paper-text'), PATIENT).toEqual(expected);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('without JavaScript the page says what it needs', async ({ expect }) => {
    await using visit = await openPage('/samling/', { javaScript: false });
    expect(await visit.page.locator('main').innerText()).toContain('kræver JavaScript');
    await using level = await openPage(LEVEL.href, { javaScript: false });
    expect(await level.page.getByRole('button', { name: 'Lav et samtaleark' }).count()).toBe(0);
    expect(await level.page.locator('.collection-link').isVisible()).toBe(false);
  });
});

describe.concurrent('ways out', () => {
  test.for([1, 6, 7])('%i picks as a sheet, on paper and in Word', async (count, { expect }) => {
    await using visit = await openCollection(count);
    const { page } = visit;
    const sheets = await page.locator('.paper').count();
    expect(sheets).toBe(Math.ceil(count / 6));
    expect(await countSheets(page)).toBe(sheets);
    expect(await page.locator('.paper .profile').count()).toBe(1);
    await page.getByLabel('Navn').first().fill('Anne Æble');
    const { name, bytes } = await takeFile(page, 'Hent som Word');
    expect(name).toBe('samtaleark.docx');
    const { paragraphs, sections } = readWord(bytes);
    expect(sections).toBe(sheets);
    expect(paragraphs).toEqual(expect.arrayContaining(['Forventning', 'Navn  Anne Æble']));
    for (const [i, id] of ids.slice(0, count).entries()) expect(paragraphs).toContain(`${i + 1}. ${textOf(id)}`);
    expect(paragraphs.filter((text) => text.startsWith(LEVEL.name))).toHaveLength(sheets);
    expect(paragraphs.at(-1)).toContain(LEVEL.href.slice(1));
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('six of the longest picks fit one sheet, or are cut into more that do', async ({ expect }) => {
    const longest = LEVEL.statements.toSorted((a, b) => textOf(b).length - textOf(a).length).slice(0, 6);
    await using visit = await openPage('/samling/');
    const { page } = visit;
    await keep(page, base, toStored(longest));
    await page.reload();
    await page
      .locator('.pick-text a')
      .nth(longest.length - 1)
      .waitFor();
    expect(await countSheets(page)).toBe(await page.locator('.paper').count());
  });

  test('a job profile by form, with own words and what binds all leaders', async ({ expect }) => {
    await using visit = await openCollection(3, '?ark=profil');
    const { page } = visit;
    await page.getByLabel('Din tekst før').fill('Vi søger en leder.\nStedet er godt.');
    await page.getByLabel('Din tekst efter').fill('Søg nu.');
    await page
      .getByText(/^Gælder også: /u)
      .first()
      .click();
    const box = page.locator('.binding input').first();
    await box.check();
    const added = textOf((await box.getAttribute('value')) ?? '');
    await page.locator('.job-profile li', { hasText: added }).waitFor();
    expect(await page.locator('.job-profile li').count()).toBe(4);
    expect(await page.locator('.job-profile').innerText()).toContain('Stedet er godt.');
    expect(await countSheets(page)).toBe(1);
    const { name, bytes } = await takeFile(page, 'Hent som Word');
    expect(name).toBe('jobprofil.docx');
    const { paragraphs } = readWord(bytes);
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        'Vi søger en leder.',
        'Stedet er godt.',
        'Søg nu.',
        added,
        ...ids.slice(0, 3).map(textOf),
      ]),
    );
    await page.reload();
    await page.locator('.job-profile').waitFor();
    expect(await page.getByLabel('Din tekst efter').inputValue()).toBe('Søg nu.');
  });

  test.for([
    [5, 1],
    [6, 2],
  ] as const)('%i picks make cards on %i papers, three of them empty', async ([count, papers], { expect }) => {
    await using visit = await openCollection(count, '?ark=kort');
    const { page } = visit;
    expect(await page.locator('.talk-card').count()).toBe(count + 3);
    expect(await countSheets(page)).toBe(papers);
    const { bytes } = await takeFile(page, 'Hent som Word');
    const { paragraphs, sections } = readWord(bytes);
    expect(sections).toBe(papers);
    expect(paragraphs.filter((text) => text === 'Vores egen')).toHaveLength(3);
    expect(paragraphs).toEqual(expect.arrayContaining(ids.slice(0, count).map(textOf)));
  });

  test('the longest texts stand on their cards whole, on paper', async ({ expect }) => {
    const byLength = atlas.statements.toSorted((a, b) => textOf(b.id).length - textOf(a.id).length);
    const chosen = [...byLength.slice(0, 8), ...byLength.filter((_, i) => i % 40 === 0)].map(({ id }) => id);
    await using visit = await openPage('/samling/?ark=kort');
    const { page } = visit;
    await keep(page, base, toStored([...new Set(chosen)]));
    await page.reload();
    await page.locator('.talk-address').last().waitFor();
    // As wide as an A4 without its margins: 194 mm.
    await page.setViewportSize({ width: 733, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const cards = page.locator('.talk-card:not(:has(p:only-child))');
    expect(await cards.count()).toBeGreaterThan(8);
    const cut = await cards.evaluateAll((all) =>
      all.filter((card) => card.scrollHeight > card.clientHeight).map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
    const foots = await cards.evaluateAll((all) =>
      all.map((card) => {
        const foot = card.querySelector('.talk-foot')?.getBoundingClientRect().bottom ?? Infinity;
        return card.getBoundingClientRect().bottom - foot;
      }),
    );
    // Nothing stands in the margin along which they are cut: 6 mm.
    expect(Math.min(...foots.slice(0, -3))).toBeGreaterThan(20);
  });

  test('as text and Markdown on the clipboard, and as a table for Excel', async ({ expect }) => {
    await using visit = await openCollection(2, '?ark=tekst');
    const { page } = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
    await page.getByRole('button', { name: 'Kopiér som tekst' }).click();
    await page.getByText('Kopieret.').waitFor();
    expect(await copied()).toContain(`1. ${textOf(ids[0])}\n2. ${textOf(ids[1])}\n`);
    await page.getByRole('button', { name: 'Kopiér som Markdown' }).click();
    await expect.poll(copied, PATIENT).toMatch(/^## /u);
    expect(await copied()).toContain(`](${new URL(LEVEL.href.slice(1), new URL(base, page.url())).href}#`);
    const { name, bytes } = await takeFile(page, 'Hent til Excel');
    expect(name).toBe('samling.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { rows } = readTable(bytes.toString('utf8'), ';');
    expect(rows.map((row) => row['Forventning'])).toEqual(ids.slice(0, 2).map(textOf));
  });

  test('where nothing can be copied, the text is marked', async ({ expect }) => {
    await using visit = await openCollection(1, '?ark=tekst');
    const { page } = visit;
    await page.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error('no'))`);
    await page.getByRole('button', { name: 'Kopiér som tekst' }).click();
    await page.getByText('Teksten er markeret.').waitFor();
    expect(await page.evaluate<string>('document.activeElement.className')).toBe('as-text');
  });
});

describe.concurrent('a shared collection', () => {
  /** The link to the first so many picks. */
  async function makeLink(page: Page): Promise<string> {
    await page.getByRole('button', { name: 'Kopiér link' }).click();
    const field = page.locator('[data-share-link]');
    await expect.poll(() => field.inputValue(), PATIENT).not.toBe('');
    return field.inputValue();
  }

  test('asks before it changes anything, and can be put with one’s own', async ({ expect }) => {
    await using sender = await openCollection(2);
    const link = await makeLink(sender.page);
    expect(link).toMatch(/#samling-1\./u);
    const hash = new URL(link).hash;

    await using receiver = await openPage('/samling/');
    const { page } = receiver;
    await keep(page, base, toStored([ids[4] ?? '']));
    await page.goto(`${page.url()}${hash}`);
    await page.reload();
    await page.getByRole('heading', { name: 'Linket har en samling på 2 forventninger' }).waitFor();
    expect(await readKept(page, base)).toEqual([ids[4]]);
    await page.getByRole('button', { name: 'Læg dem til mine' }).click();
    expect(await readKept(page, base)).toEqual([ids[4], ids[0], ids[1]]);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Fortryd' }).click();
    expect(await readKept(page, base)).toEqual([ids[4]]);
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    await page.getByRole('button', { name: 'Erstat min ene' }).click();
    expect(await readKept(page, base)).toEqual([ids[0], ids[1]]);
    expect(receiver.foreignRequests).toEqual([]);
  });

  test('has notes only where they are asked for', async ({ expect }) => {
    await using visit = await openCollection(1);
    const { page } = visit;
    await page.getByText('Egen note', { exact: true }).click();
    await page.locator('.pick textarea').fill('Kun til mig');
    const without = await makeLink(page);
    await page.getByLabel('Tag mine noter med').check();
    const fill = `document.querySelector('[data-share-link]').value = ''`;
    await page.evaluate(fill);
    expect((await makeLink(page)).length).toBeGreaterThan(without.length + 10);
  });

  test.for(['#samling-1.xxxx', '#samling-1.', '#samling-7.eJw', '#samling-%E0%A4%A'])(
    '%s is refused with a message, and nothing is lost',
    async (hash, { expect }) => {
      await using visit = await openCollection(2);
      const { page } = visit;
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await page.getByText(/^Linket er (?:beskadiget|lavet af en nyere udgave)/u).waitFor();
      expect(await readKept(page, base)).toEqual(ids.slice(0, 2));
      expect(noiseOf(visit)).toEqual(QUIET);
    },
  );
});

test('what is kept stands under a key of the site’s folder', async ({ expect }) => {
  await using visit = await openCollection(1);
  const keys = await visit.page.evaluate<string[]>(`Object.keys(localStorage)`);
  expect(keys).toContain(keyOf(base));
});
