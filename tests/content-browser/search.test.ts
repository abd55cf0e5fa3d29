import { describe, test } from 'vitest';
import { foldWord, splitWords } from '../../src/atlas/lexicon/fold-word.ts';
import { holdsPhrase } from '../../src/client/search/holds-words.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { settle, setUpBrowser } from '../browser/browser.ts';
import { findViolations } from '../browser/find-violations.ts';
import { noiseOf, QUIET } from '../browser/noise.ts';
import { PATIENT } from '../browser/patience.ts';
import { expectStatus, focused, searchDownloads, searchPageOf } from '../browser/search-visit.ts';

const site = readBuiltSite();
const atlas = readPublishedAtlas(site.dir);
const { openPage } = setUpBrowser(site);

const LEVEL = atlas.levels.find(({ statements }) => statements.length > 0) ?? failWithoutLevels();

/**
 * The statements that have a word with this beginning, counted from the index and not by the search. It finds just these
 * where only what was typed is searched for (`ordret=ja`); otherwise those that are about it in other words, too.
 */
function statementsWith(beginning: string) {
  const folded = foldWord(beginning);
  return atlas.statements.filter(({ title, text }) =>
    splitWords(`${title ?? ''} ${text}`).some((word) => foldWord(word).startsWith(folded)),
  );
}

function countOf(statements: readonly { level: string }[]): string {
  const pages = new Set(statements.map(({ level }) => level)).size;
  return `${statements.length} ${statements.length === 1 ? 'forventning' : 'forventninger'} i ${pages} ${pages === 1 ? 'side' : 'sider'}.`;
}

function startOf(text: string): RegExp {
  return new RegExp(`^${RegExp.escape(text)}`, 'u');
}

describe.concurrent('what is found', () => {
  test('»arbejdsmiljø« leads to the statement itself, which is highlighted', async ({ expect }) => {
    const expected = statementsWith('arbejdsmiljø');
    expect(expected.length).toBeGreaterThan(0);
    await using visit = await openPage('/soeg/?q=arbejdsmilj%C3%B8');
    const { hits, named } = searchPageOf(visit.page);
    await expectStatus(visit.page, /forventning\S* i /);
    expect(await named.first().innerText()).toBe('arbejdsmiljø');

    const addresses = new Set(expected.map(({ href }) => site.base.slice(0, -1) + href));
    const href = (await hits.first().getAttribute('href')) ?? '';
    expect(addresses).toContain(href);
    expect(foldWord(await hits.first().locator('mark').first().innerText())).toMatch(/^arbejdsmiljø/);

    await hits.first().click();
    await visit.page.waitForURL(`**${href}`);
    const background = (selector: string) =>
      visit.page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`);
    expect(await background('[data-statement]:target')).not.toBe(await background('[data-statement]:not(:target)'));
    expect(await visit.page.locator('[data-statement]:target').isVisible()).toBe(true);
  });

  test('every hit of a short search bears a mark, or says why it is there', async ({ expect }) => {
    await using visit = await openPage('/soeg/?q=arbejdsmilj%C3%B8');
    await expectStatus(visit.page, /forventning\S* i /);
    const { hits } = searchPageOf(visit.page);
    const count = await hits.count();
    expect(count).toBeGreaterThan(0);
    const marked = await hits.filter({ has: visit.page.locator('mark') }).count();
    expect(marked).toBeGreaterThan(0);
    const explained = visit.page.locator('.search-hits li', {
      hasText: /Samme sag med andre ord|Findes i dokumentets ordlyd|Redaktionen forbinder/,
    });
    expect(marked + (await explained.filter({ hasNot: visit.page.locator('.statement-link mark') }).count())).toBe(
      count,
    );
  });

  test('a phrase in quotation marks is found as it stands', async ({ expect }) => {
    const phrase = 'faglig kvalitet';
    const holding = atlas.statements.filter(({ title, text }) =>
      holdsPhrase(`${title ?? ''} ${text}`, phrase.split(' ')),
    );
    const loose = statementsWith('faglig').filter((statement) => statementsWith('kvalitet').includes(statement));
    expect(holding.length).toBeGreaterThan(0);
    expect(holding.length).toBeLessThan(loose.length);
    await using visit = await openPage(`/soeg/?q=${encodeURIComponent(`"${phrase}"`)}`);
    await expectStatus(visit.page, startOf(countOf(holding)));
  });

  test('words of the level and the organisation narrow a search', async ({ expect }) => {
    await using visit = await openPage('/soeg/?q=%C3%B8konomi+tilbudsleder');
    await expectStatus(visit.page, /forventning\S* i /);
    expect(await visit.page.locator('.search-group h3 a').first().innerText()).toBe('Tilbudsleder');
  });

  test('a name leads to its page first', async ({ expect }) => {
    await using visit = await openPage(`/soeg/?q=${encodeURIComponent(LEVEL.name)}`);
    await expectStatus(visit.page, /fundet på navnet/);
    const names = await searchPageOf(visit.page).named.allInnerTexts();
    expect(names[0]?.toLowerCase()).toBe(LEVEL.name.toLowerCase());
  });

  test('more statements come on demand, and the focus goes to the first of them', async ({ expect }) => {
    await using visit = await openPage('/soeg/?q=samarbejde');
    await expectStatus(visit.page, /forventning\S* i /);
    const { hits } = searchPageOf(visit.page);
    const before = await hits.count();
    const groups = visit.page.locator('.search-group');
    const groupsBefore = await groups.count();
    await visit.page.getByRole('button', { name: 'Vis flere forventninger' }).click();
    await expect.poll(() => hits.count(), PATIENT).toBeGreaterThan(before);
    const first = await groups.nth(groupsBefore).locator('h3 a').getAttribute('href');
    await expect.poll(() => focused(visit.page), PATIENT).toBe(`a ${first ?? ''}`);
  });

  test('what has only some of the words is folded away, and unfolds', async ({ expect }) => {
    await using visit = await openPage('/soeg/?q=psykisk+arbejdsmilj%C3%B8');
    await expectStatus(visit.page, /forventning\S* i /);
    const { hits } = searchPageOf(visit.page);
    const before = await hits.count();
    expect(await visit.page.locator('button.search-rest').innerText()).toMatch(/^og \d+, der kun har /);
    await visit.page.locator('button.search-rest').click();
    await expect.poll(() => hits.count(), PATIENT).toBeGreaterThan(before);
  });

  test('what a level is asked comes first, and whole, with the way to its page', async ({ expect }) => {
    const own = atlas.statements.filter(({ level }) => level === LEVEL.id);
    await using visit = await openPage(`/soeg/?q=${encodeURIComponent(LEVEL.name)}`);
    await expectStatus(visit.page, /fundet på navnet/);
    const shown = await searchPageOf(visit.page).hits.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    const pathnames = new Set(atlas.levels.filter(({ name }) => name === LEVEL.name).map(({ href }) => href));
    expect(shown.length).toBeGreaterThan(0);
    expect(pathnames.has(shown[0]?.replace(/^.*(?=\/dokumenter\/)|#.*$/gu, '') ?? '')).toBe(true);
    expect(await visit.page.locator('.search-all').first().innerText()).toContain('forventninger til');
    expect(own.length).toBeGreaterThan(0);
  });

  test('two levels lead to their comparison', async ({ expect }) => {
    await using visit = await openPage(`/soeg/?q=${encodeURIComponent('sammenlign direktør og hospitalsledelse')}`);
    await expectStatus(visit.page, /forventning\S* i /);
    const href = await visit.page.locator('.search-comparison a').getAttribute('href');
    expect(href).toMatch(/\/sammenlign\/\?a=.+&b=region-midtjylland\/hospitalsledelse$/u);
  });

  test('whoever comes back finds what was unfolded', async ({ expect }) => {
    await using visit = await openPage('/soeg/?q=samarbejde');
    await expectStatus(visit.page, /forventning\S* i /);
    const { hits } = searchPageOf(visit.page);
    const before = await hits.count();
    await visit.page.getByRole('button', { name: 'Vis flere forventninger' }).click();
    await expect.poll(() => hits.count(), PATIENT).toBeGreaterThan(before);
    const unfolded = await hits.count();
    await hits.nth(before).click();
    await visit.page.waitForURL(/\/dokumenter\//);
    await visit.page.goBack();
    await expect.poll(() => hits.count(), PATIENT).toBe(unfolded);
  });
});

describe.concurrent('before and after the field', () => {
  test('with nothing typed, the terms that are used most and two examples with filters are offered', async ({
    expect,
  }) => {
    await using visit = await openPage('/soeg/');
    const offered = searchPageOf(visit.page).panel('idle').locator('.search-examples');
    const used = new Map(atlas.terms.map(({ term, statements }) => [term, statements.length]));
    const counts = (await offered.first().locator('a').allInnerTexts()).map((term) => used.get(term) ?? 0);
    expect(counts).toHaveLength(12);
    const subjects = atlas.terms.filter(({ kind }) => kind === 'emne').map(({ statements }) => statements.length);
    expect(counts).toEqual(subjects.sort((a, b) => b - a).slice(0, counts.length));
    expect(await offered.last().locator('a').count()).toBe(2);
    for (let i = 0; i < 2; i++) {
      await using example = await openPage('/soeg/');
      const { chosen } = searchPageOf(example.page);
      await example.page.locator('[data-panel="idle"] .search-examples').last().locator('a').nth(i).click();
      await expectStatus(example.page, /forventning\S* i /);
      expect(await chosen.count()).toBeGreaterThan(0);
    }
  });

  test.for(['arbejdsmiljø', 'managment', 'psykisk arbejdsmiljø', 'sammenlign tilbudsleder og afdelingsleder'])(
    'from the field to the first result of »%s« are six steps of Tab at most',
    async (query, { expect }) => {
      await using visit = await openPage(`/soeg/?q=${encodeURIComponent(query)}`);
      await expectStatus(visit.page, /forventning\S* i /);
      await searchPageOf(visit.page).field.focus();
      const isResult = () => visit.page.evaluate<boolean>(`document.activeElement.matches('[data-result]')`);
      let steps = 0;
      while (steps < 30 && !(await isResult())) {
        await visit.page.keyboard.press('Tab');
        steps++;
      }
      expect(steps).toBeLessThanOrEqual(6);
    },
  );

  test('a word that only readers type is corrected, and said to be', async ({ expect }) => {
    await using visit = await openPage('/soeg/?q=managment');
    await expectStatus(visit.page, /forventning\S* i /);
    const notes = await visit.page.locator('[data-expansion]').innerText();
    expect(notes).toContain('Mente du »management«?');
    expect(await searchPageOf(visit.page).named.first().innerText()).toBe('driftsledelse');
  });

  test("a document's own form, by its name, leads to what stands under it and to a page", async ({ expect }) => {
    const own = atlas.ownForms.find(
      ({ id, title }) =>
        atlas.ownForms.filter((other) => other.title === title).length === 1 &&
        atlas.statements.some(({ ownForm }) => ownForm === id),
    );
    const under = atlas.statements.filter(({ ownForm }) => ownForm === own?.id);
    expect(under.length).toBeGreaterThan(0);
    await using visit = await openPage(`/soeg/?q=${encodeURIComponent(own?.title ?? '')}`);
    await expectStatus(visit.page, /forventning\S* i .*fundet på navnet/);
    const { hits } = searchPageOf(visit.page);
    const first = (await hits.first().getAttribute('href')) ?? '';
    expect(under.map(({ href }) => site.base.slice(0, -1) + href)).toContain(first);
  });
});

describe.concurrent('typing', () => {
  test('results come as one types, the focus stays and the address follows', async ({ expect }) => {
    await using visit = await openPage('/soeg/?ordret=ja');
    const { field, panel } = searchPageOf(visit.page);
    expect(await panel('idle').isVisible()).toBe(true);
    const before = await visit.page.evaluate<number>('history.length');
    await field.pressSequentially('budget', { delay: 30 });
    await expectStatus(visit.page, startOf(countOf(statementsWith('budget'))));
    expect(await focused(visit.page)).toBe('input search');
    expect(new URL(visit.page.url()).search).toBe('?q=budget&ordret=ja');
    expect(await visit.page.evaluate<number>('history.length')).toBe(before);

    await field.fill('');
    await expect.poll(() => panel('idle').isVisible(), PATIENT).toBe(true);
    expect(new URL(visit.page.url()).search).toBe('');
  });

  test('an answer that comes late does not take the place of a newer one', async ({ expect }) => {
    await using visit = await openPage('/soeg/');
    let held: (() => void) | undefined;
    const hold = new Promise<void>((resolve) => (held = resolve));
    let isFirst = true;
    await visit.page.route('**/*.pf_fragment', async (route) => {
      if (isFirst) {
        isFirst = false;
        await hold;
      }
      await route.continue();
    });
    const { field } = searchPageOf(visit.page);
    await field.fill('arbejdsmiljø');
    await field.press('Enter');
    await expect.poll(() => isFirst, PATIENT).toBe(false);
    const late = visit.page.waitForResponse('**/*.pf_fragment');
    await field.fill('xyzzy');
    await field.press('Enter');
    await expectStatus(visit.page, 'Intet fundet.');
    held?.();
    await (await late).finished();
    await visit.page.evaluate('new Promise((done) => requestIdleCallback(() => done()))');
    await expectStatus(visit.page, 'Intet fundet.');
  });

  test.for([
    ['100 kB of words', () => LONG_TEXT, 'Søger kun på de første 200 ord.'],
    ['100 kB of unknown words', () => LONG_TEXT.replaceAll(/[aeiouyæøå]/gu, 'x'), 'Søger kun på de første 200 ord.'],
    ['100 kB in one word', () => 'æ'.repeat(100_000), 'Søger kun på de første 60 bogstaver af et ord.'],
    ['100 kB of quotation marks', () => '"a '.repeat(33_000), 'Søger kun på de første 200 ord.'],
  ] as const)('%s are cut, and that is said', async ([, makeText, said], { expect }) => {
    await using visit = await openPage('/soeg/');
    const { field } = searchPageOf(visit.page);
    await field.fill(makeText());
    await expectStatus(visit.page, /forventning|fundet/);
    expect(await visit.page.locator('[data-expansion]').innerText()).toContain(said);
    const { searchParams } = new URL(visit.page.url());
    expect(searchParams.get('q')?.split(/\s+/u).length).toBeLessThanOrEqual(200);
    expect(searchParams.get('q')?.length).toBeLessThanOrEqual(200 * 61);
    expect((await visit.page.title()).length).toBeLessThanOrEqual(200 * 61 + 40);
  });

  test('what is typed stays text', async ({ expect }) => {
    await using visit = await openPage('/soeg/');
    const { field, panel } = searchPageOf(visit.page);
    await field.fill('<img src=x onerror=alert(1)> budget');
    await expectStatus(visit.page, 'Intet fundet.');
    expect(await panel('none').innerText()).toContain('»<img«');
    expect(await visit.page.locator('main img').count()).toBe(0);
    expect(noiseOf(visit)).toEqual(QUIET);
  });
});

describe.concurrent('filters', () => {
  const expected = statementsWith('økonomi');
  const top = atlas.rungs.find(({ id }) => id === 'topledelse');
  const atTop = expected.filter(({ level }) => top?.levels.includes(level));
  const atTopOperating = atTop.filter(({ forms }) => forms.includes('drift'));

  test('they narrow, show their counts, stand in the address and are taken back one by one', async ({ expect }) => {
    expect(atTop.length).toBeGreaterThan(atTopOperating.length);
    expect(atTopOperating.length).toBeGreaterThan(0);
    await using visit = await openPage('/soeg/?q=%C3%B8konomi&ordret=ja');
    const { filter, chosen } = searchPageOf(visit.page);
    await expectStatus(visit.page, startOf(countOf(expected)));
    const label = visit.page.locator('label').filter({ has: visit.page.locator('input[value="topledelse"]') });
    expect(await label.locator('[data-count]').innerText()).toBe(String(atTop.length));

    await filter('Topledelse').check();
    await expectStatus(visit.page, startOf(countOf(atTop)));
    await filter('Drift og administration').check();
    await expectStatus(visit.page, startOf(countOf(atTopOperating)));
    expect(new URL(visit.page.url()).search).toBe('?q=%C3%B8konomi&trin=topledelse&form=drift&ordret=ja');
    expect(await chosen.allInnerTexts()).toEqual(['Topledelse', 'Drift og administration', 'Fjern alle']);

    await visit.page.getByRole('button', { name: 'Fjern filteret Drift og administration' }).click();
    await expectStatus(visit.page, startOf(countOf(atTop)));
    expect(await filter('Drift og administration').isChecked()).toBe(false);
    expect(await focused(visit.page)).toBe('button button');
    await visit.page.getByRole('button', { name: 'Fjern filteret Topledelse' }).click();
    await expectStatus(visit.page, startOf(countOf(expected)));
    expect(await focused(visit.page)).toBe('input search');

    for (const statements of [atTop, atTopOperating, atTop, expected]) {
      await visit.page.goBack();
      await expectStatus(visit.page, startOf(countOf(statements)));
    }
  });

  test('the address is restored when the page is loaded again', async ({ expect }) => {
    await using visit = await openPage('/soeg/?q=%C3%B8konomi&trin=topledelse&form=ukendt&ordret=ja');
    await expectStatus(visit.page, startOf(countOf(atTop)));
    await visit.page.reload();
    await expectStatus(visit.page, startOf(countOf(atTop)));
    const { field, filter } = searchPageOf(visit.page);
    expect(await field.inputValue()).toBe('økonomi');
    expect(await filter('Topledelse').isChecked()).toBe(true);
  });

  test('filters alone list the statements', async () => {
    const statements = atlas.statements.filter(
      ({ level, forms }) => top?.levels.includes(level) === true && forms.includes('drift'),
    );
    await using visit = await openPage('/soeg/?trin=topledelse&form=drift');
    await expectStatus(visit.page, countOf(statements));
  });

  test('a document and an aspect narrow, alone and together', async ({ expect }) => {
    const pairs = atlas.documents.flatMap((document) => atlas.aspects.map((aspect) => ({ document, aspect })));
    const narrowed = pairs
      .map(({ document, aspect }) => {
        const inDocument = atlas.statements.filter((statement) => statement.document === document.id);
        const ofAspect = atlas.statements.filter((statement) => statement.aspect === aspect.id);
        const both = inDocument.filter((statement) => ofAspect.includes(statement));
        return { document, aspect, inDocument, ofAspect, both };
      })
      .find(({ inDocument, ofAspect, both }) => {
        return both.length > 0 && both.length < Math.min(inDocument.length, ofAspect.length);
      });
    if (narrowed === undefined) throw new Error('No document and aspect narrow each other.');
    const { document, aspect, inDocument, ofAspect, both } = narrowed;
    const publisher = atlas.organisations.find(({ id }) => id === document.organisation);

    await using visit = await openPage(`/soeg/?vinkel=${aspect.id}`);
    const { chosen, filter, group } = searchPageOf(visit.page);
    await expectStatus(visit.page, countOf(ofAspect));
    expect(await filter(aspect.title).isVisible()).toBe(true);
    expect(await filter(document.title).isVisible()).toBe(false);
    await group('Dokument').click();
    const label = visit.page.locator('[data-facet="dokument"] label').filter({ hasText: document.title });
    expect(await label.locator('.key').getAttribute('data-colour')).toBe(String(publisher?.colour));
    expect(await label.locator('[data-count]').innerText()).toBe(String(both.length));

    await filter(document.title).check();
    await expectStatus(visit.page, countOf(both));
    expect(new URL(visit.page.url()).search).toBe(`?dokument=${document.id}&vinkel=${aspect.id}`);
    expect(await group('Dokument').innerText()).toContain('1 valgt');
    expect(await chosen.allInnerTexts()).toEqual([document.title, aspect.title, 'Fjern alle']);
    await visit.page.getByRole('button', { name: `Fjern filteret ${aspect.title}`, exact: true }).click();
    await expectStatus(visit.page, countOf(inDocument));
  });

  test.for([
    [1280, ['Organisation', 'Trin', 'Ledelsesform']],
    [320, []],
  ] as const)(
    'at %i px these groups are unfolded, and those with a choice: %j',
    async ([width, unfolded], { expect }) => {
      await using visit = await openPage('/soeg/?q=%C3%B8konomi&vinkel=rolle', { width });
      await expectStatus(visit.page, /forventning\S* i /);
      const open = await visit.page.locator('details[data-facet][open] > summary').allTextContents();
      expect(open.map((text) => text.trim().split(/\s/)[0])).toEqual([...unfolded, 'Vinkel']);
    },
  );

  test('a filter without hits offers to search without', async () => {
    await using visit = await openPage('/soeg/?q=arbejdsmilj%C3%B8&form=selvledelse&ordret=ja');
    await expectStatus(visit.page, 'Intet fundet.');
    await visit.page.getByRole('button', { name: 'Søg uden filtre' }).click();
    await expectStatus(visit.page, startOf(countOf(statementsWith('arbejdsmiljø'))));
  });
});

describe.concurrent('the keyboard alone', () => {
  test('from a level page by / to a statement and back to the field', async ({ expect }) => {
    await using visit = await openPage(LEVEL.href);
    const { page } = visit;
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('input search');
    await page.keyboard.type('arbejdsmiljø');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/soeg/?q=*');
    await expectStatus(page, /forventning\S* i /);

    await page.keyboard.press('/');
    const links = await page
      .locator('main a[data-result]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(`a ${links[0] ?? ''}`);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(`a ${links[1] ?? ''}`);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('input search');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('input search');

    const statement = links.findIndex((href) => href?.includes('#'));
    for (let i = 0; i <= statement; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${links[statement] ?? 'no statement'}`);
  });

  test('/ is a letter where one writes, and leads to the field from a filter, as Ctrl-K does', async ({ expect }) => {
    await using visit = await openPage('/soeg/');
    const { field, filter } = searchPageOf(visit.page);
    await field.press('/');
    expect(await field.inputValue()).toBe('/');
    for (const key of ['/', 'Control+k']) {
      await filter('Topledelse').focus();
      await visit.page.keyboard.press(key);
      expect(await focused(visit.page)).toBe('input search');
      expect(await field.inputValue()).toBe('/');
    }
  });

  test('the skip link does not disturb the search', async ({ expect }) => {
    await using visit = await openPage('/soeg/?q=budget');
    await expectStatus(visit.page, /forventning\S* i /);
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    expect(await focused(visit.page)).toBe('main');
    await expectStatus(visit.page, /forventning\S* i /);
  });
});

describe.concurrent('nothing found', () => {
  test.for([
    ['a word that stands nowhere', 'xyzzy', ['xyzzy']],
    ['a word that only begins as one that is there', 'parxyzzy', ['parxyzzy']],
    ['two such words', 'parxyzzy xyzzy', ['parxyzzy', 'xyzzy']],
  ] as const)('%s', async ([, query, unknown], { expect }) => {
    await using visit = await openPage(`/soeg/?q=${encodeURIComponent(query)}`);
    await expectStatus(visit.page, 'Intet fundet.');
    const { panel, hits, named } = searchPageOf(visit.page);
    const text = await panel('none').innerText();
    for (const word of unknown) expect(text).toContain(`»${word}« står ingen steder`);
    expect((await hits.count()) + (await named.count())).toBe(0);
    expect(
      await panel('none')
        .getByRole('link', { name: /begreberne/ })
        .getAttribute('href'),
    ).toBe(`${site.base}begreber/`);
  });

  test('a phrase that stands nowhere is searched for by its words, and said to be', async ({ expect }) => {
    await using visit = await openPage(`/soeg/?q=${encodeURIComponent('"kvalitet faglig"')}`);
    await expectStatus(visit.page, /forventning\S* i /);
    expect(await visit.page.locator('[data-expansion]').innerText()).toContain('med egne ord');
  });

  test('å is a letter of its own', async ({ expect }) => {
    await using visit = await openPage('/soeg/?q=t%C3%A5le');
    await expectStatus(visit.page, 'Intet fundet.');
    expect(await searchPageOf(visit.page).panel('none').innerText()).toContain('»tåle« står ingen steder');
  });

  test('without the letters of a Danish keyboard the word is found, and said', async ({ expect }) => {
    await using visit = await openPage('/soeg/?q=parorende');
    await expectStatus(visit.page, /forventning\S* i /);
    expect(await visit.page.locator('[data-expansion]').innerText()).toContain('Mente du »pårørende«?');
    await visit.page.getByRole('button', { name: 'Søg kun på det, jeg skrev' }).click();
    await expectStatus(visit.page, 'Intet fundet.');
    expect(visit.page.url()).toContain('ordret=ja');
  });

  test('one such word among others is named, and the others answer', async ({ expect }) => {
    await using visit = await openPage('/soeg/?q=arbejdsmilj%C3%B8+xyzzy');
    await expectStatus(visit.page, /forventning\S* i /);
    expect(await searchPageOf(visit.page).hits.first().locator('mark').first().innerText()).toMatch(/arbejdsmiljø/i);
    expect(await visit.page.locator('[data-expansion]').innerText()).toContain('»xyzzy« står ingen steder');
  });

  test('taken literally, fewer words are offered', async () => {
    await using visit = await openPage('/soeg/?q=arbejdsmilj%C3%B8+xyzzy&ordret=ja');
    await expectStatus(visit.page, 'Intet fundet.');
    await visit.page.getByRole('button', { name: 'Søg kun på »arbejdsmiljø«' }).click();
    await expectStatus(visit.page, startOf(countOf(statementsWith('arbejdsmiljø'))));
  });
});

describe.concurrent('an index that does not come', () => {
  test.for([
    '**/pagefind.js*',
    '**/pagefind-entry.json*',
    '**/*.pf_meta',
    '**/wasm.*',
    '**/search.json',
    '**/*.pf_index',
    '**/*.pf_fragment',
  ])('%s: the page says so, and trying again helps', async (files, { expect }) => {
    await using visit = await openPage('/om/');
    await visit.page.route(files, (route) => route.abort());
    await visit.page.goto(new URL(`${site.base}soeg/`, visit.page.url()).href);
    const { field, panel } = searchPageOf(visit.page);
    await field.fill('arbejdsmiljø');
    await expectStatus(visit.page, 'Søgningen kunne ikke hentes.');
    expect(await panel('failed').isVisible()).toBe(true);
    expect(await panel('none').isVisible()).toBe(false);

    await visit.page.unroute(files);
    await visit.page.getByRole('button', { name: 'Prøv igen' }).click();
    await expectStatus(visit.page, /forventning\S* i /);
  });
});

describe.concurrent('what is loaded', () => {
  test('the search is quiet: nothing in the console, no error, no request to another host', async ({ expect }) => {
    await using visit = await openPage('/soeg/?q=samarbejde&trin=topledelse');
    await expectStatus(visit.page, /forventning\S* i /);
    await settle(visit.page);
    expect((await searchDownloads(visit.page)).length).toBeGreaterThan(0);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('without JavaScript the page points to the terms and the documents', async ({ expect }) => {
    await using visit = await openPage('/soeg/?q=budget', { javaScript: false });
    const main = visit.page.locator('main');
    for (const pathname of ['begreber/', 'dokumenter/']) {
      expect(
        await main
          .locator(`noscript a[href="${site.base}${pathname}"], a[href="${site.base}${pathname}"]:visible`)
          .count(),
      ).toBeGreaterThan(0);
    }
    expect(await main.innerText()).toContain('kræver JavaScript');
    expect(new URL(visit.page.url()).searchParams.get('q')).toBe('budget');
    await main.locator('noscript').getByRole('link', { name: 'B', exact: true }).click();
    await visit.page.waitForURL('**/begreber/#bogstav-b');
    expect(await visit.page.locator('#bogstav-b').isVisible()).toBe(true);
    expect(await visit.page.locator('[data-search-page]').isVisible()).toBe(false);
  });
});

describe.concurrent('every state is accessible and fits', () => {
  const STATES = [
    ['before a search', '/soeg/', /^$/],
    ['with results', '/soeg/?q=samarbejde&organisation=region-midtjylland', /forventning\S* i /],
    ['nothing found', '/soeg/?q=samarbejde+xyzzy&ordret=ja&trin=topledelse', /^Intet fundet/],
    ['with words as long as they can be', `/soeg/?q=ledelse+${'x'.repeat(99)}+${'y'.repeat(40)}`, /^Intet fundet/],
    ['with such words taken as typed', `/soeg/?q=ledelse+${'x'.repeat(99)}&ordret=ja`, /^Intet fundet/],
  ] as const;
  const SIZES = [
    { width: 1280, colorScheme: 'light' },
    { width: 320, colorScheme: 'dark' },
  ] as const;

  test.for(STATES.flatMap((state) => SIZES.map((size) => [...state, size] as const)))(
    '%s %s',
    async ([, pathname, status, size], { expect }) => {
      await using visit = await openPage(pathname, size);
      await expectStatus(visit.page, status);
      await visit.page.evaluate(`for (const details of document.querySelectorAll('main details')) details.open = true`);
      expect(await findViolations(visit.page)).toEqual([]);
      expect(await visit.page.evaluate<number>('document.documentElement.scrollWidth')).toBe(size.width);
    },
  );
});

/** What a reader might paste by mistake. */
const LONG_TEXT = atlas.statements
  .map(({ text }) => text)
  .join(' ')
  .repeat(3)
  .slice(0, 100_000);

function failWithoutLevels(): never {
  throw new Error('The built site has no level with statements.');
}
