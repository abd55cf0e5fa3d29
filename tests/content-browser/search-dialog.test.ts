import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { settle, setUpBrowser } from '../browser/browser.ts';
import { findViolations } from '../browser/find-violations.ts';
import { PATIENT } from '../browser/patience.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { expectStatus, focused, searchDialogOf, searchDownloads } from '../browser/search-visit.ts';

const site = readBuiltSite();
const atlas = readPublishedAtlas(site.dir);
const { openPage } = setUpBrowser(site);

const LEVEL = '/dokumenter/specialsektoren/tilbudsleder/';
const WORD = 'arbejdsmiljø';

/** Open the search with a key, and search. */
async function searchFor(page: Page, text: string, key = '/') {
  const over = searchDialogOf(page);
  await page.keyboard.press(key);
  await over.dialog.waitFor();
  await page.keyboard.type(text);
  await expectStatus(page, /forventning/, over);
  return over;
}

describe.concurrent('the keyboard alone', () => {
  test.for(['/', 'Control+k'])('%s opens it, and arrows and Enter lead to a statement', async (key, { expect }) => {
    await using visit = await openPage(LEVEL);
    const { page } = visit;
    const { dialog, results, hits } = await searchFor(page, WORD, key);
    expect(await focused(page)).toBe('input search');
    expect(await page.evaluate<boolean>(`document.activeElement.closest('dialog') !== null`)).toBe(true);
    expect(await dialog.evaluate((one) => one.matches(':modal')), 'the page beneath is out of reach').toBe(true);

    const links = await results.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(`a ${links[0] ?? ''}`);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('input search');

    const href = await hits.evaluateAll(
      (all, here) => all.map((a) => a.getAttribute('href') ?? '').find((address) => !address.startsWith(here)) ?? '',
      site.base.slice(0, -1) + LEVEL,
    );
    for (let i = 0; i <= links.indexOf(href); i++) await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(`a ${href}`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    expect(await page.locator('[data-statement]:target').isVisible()).toBe(true);
    expect(await dialog.isVisible()).toBe(false);
  });

  test('a result on the page itself closes it and is shown', async ({ expect }) => {
    await using visit = await openPage(LEVEL);
    const { page } = visit;
    const { dialog, results } = await searchFor(page, WORD);
    const links = await results.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    const place = links.findIndex((href) => href.startsWith(`${site.base.slice(0, -1)}${LEVEL}#`));
    expect(place).toBeGreaterThan(-1);
    for (let i = 0; i <= place; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${links[place] ?? ''}`);
    expect(await dialog.isVisible()).toBe(false);
    await expect
      .poll(() =>
        page.evaluate(`(() => {
      const { top, bottom } = document.querySelector('[data-statement]:target').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })()`),
      )
      .toBe(true);
  });

  test('Tab goes from the field past its button, the way out and the choice to the results, and not beneath', async ({
    expect,
  }) => {
    await using visit = await openPage(LEVEL);
    const { page } = visit;
    const { results } = await searchFor(page, 'tilbudsleder økonomi');
    const stops: string[] = [];
    for (let i = 0; i < 5; i++) {
      stops.push(await focused(page));
      await page.keyboard.press('Tab');
    }
    expect(stops.slice(0, 4)).toEqual(['input search', 'button submit', 'button submit', 'input checkbox']);
    const first = page.locator('dialog .search-results').locator('button, a').first();
    expect(stops[4]).toBe(
      `${await first.evaluate((one) => one.localName)} ${(await first.getAttribute('href')) ?? (await first.getAttribute('type')) ?? ''}`,
    );
    expect(await results.count()).toBeGreaterThan(0);
    for (let i = 0; i < 25; i++) {
      expect(
        await page.evaluate<boolean>(
          `document.activeElement === document.body || document.activeElement.closest('dialog') !== null`,
        ),
      ).toBe(true);
      await page.keyboard.press('Tab');
    }
  });

  test.for(['the field', 'a result'])(
    'Escape closes it from %s, and the focus is back where it was',
    async (from, { expect }) => {
      await using visit = await openPage(LEVEL);
      const { page } = visit;
      const link = page.locator('.breadcrumbs a').last();
      await link.focus();
      const before = await focused(page);
      const { dialog, field } = await searchFor(page, WORD);
      if (from === 'a result') await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await focused(page)).toBe(before);

      // What was asked for is still there, to be typed over.
      await page.keyboard.press('/');
      expect(await field.inputValue()).toBe(WORD);
      await page.keyboard.type('x');
      expect(await field.inputValue()).toBe('x');
    },
  );

  test('Enter in the field goes on to the search page with all that was asked for', async ({ expect }) => {
    await using visit = await openPage(LEVEL);
    const { page } = visit;
    const over = await searchFor(page, 'økonomi');
    const summary = await over.status.innerText();
    await over.onlyHere.check();
    await expect.poll(() => over.status.innerText(), PATIENT).not.toBe(summary);
    const narrowed = await over.status.innerText();
    expect(await over.searchPageLink.getAttribute('href')).toContain('?q=%C3%B8konomi&dokument=specialsektoren');
    await over.field.press('Enter');
    await page.waitForURL('**/soeg/?q=%C3%B8konomi&dokument=specialsektoren');
    await expectStatus(page, narrowed);
  });

  test('/ and Ctrl-K inside it lead back to the field', async ({ expect }) => {
    await using visit = await openPage(LEVEL);
    const { page } = visit;
    await searchFor(page, WORD);
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toMatch(/^a /);
      await page.keyboard.press(key);
      expect(await focused(page)).toBe('input search');
    }
  });

  test('/ is a letter where one writes, and what was written there is carried over by Ctrl-K', async ({ expect }) => {
    await using visit = await openPage(LEVEL);
    const { page } = visit;
    const ownField = page.locator('header').getByRole('searchbox');
    await ownField.pressSequentially('budget/');
    expect(await ownField.inputValue()).toBe('budget/');
    const { dialog, field, ...over } = searchDialogOf(page);
    expect(await dialog.isVisible()).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await field.inputValue()).toBe('budget/');
    await expectStatus(page, /forventning\S* i /, over);
  });
});

describe.concurrent('the key / can be turned off (WCAG 2.2, 2.1.4)', () => {
  test('beside the search, with the keyboard, for all pages, and on again', async ({ expect }) => {
    await using visit = await openPage(LEVEL);
    const { page } = visit;
    const hint = page.locator('header .search-form kbd');
    const field = page.locator('header').getByRole('searchbox');
    expect(await hint.isVisible()).toBe(true);
    expect(await field.getAttribute('aria-keyshortcuts')).toBe('/ Control+K');
    await page.keyboard.press('/');
    const { dialog, slash } = searchDialogOf(page);
    await slash.focus();
    await page.keyboard.press('Space');
    expect(await slash.isChecked()).toBe(false);
    await page.keyboard.press('Escape');

    for (const pathname of [null, '/begreber/', '/soeg/']) {
      if (pathname !== null) await page.goto(new URL(site.base.slice(0, -1) + pathname, page.url()).href);
      else await page.reload();
      expect(await page.locator('.search-form kbd').first().isVisible()).toBe(false);
      await page.evaluate(`document.activeElement.blur()`);
      await page.keyboard.press('/');
      expect(await dialog.isVisible()).toBe(false);
      expect(await focused(page)).toBe('body');
    }

    expect(await focused(page)).toBe('body');
    await page.keyboard.press('Control+k');
    expect(await focused(page), 'the other key is left').toBe('input search');
    await page.getByRole('checkbox', { name: 'Brug tasten' }).check();
    await page.goBack();
    await page.evaluate(`document.activeElement.blur()`);
    await page.keyboard.press('/');
    await dialog.waitFor();
  });

  test('where nothing can be kept it lasts as long as the page, and without JavaScript it is not offered', async ({
    expect,
  }) => {
    await using visit = await openPage('/404.html');
    const { page } = visit;
    await page.context().addInitScript(`Storage.prototype.setItem = () => { throw new Error('full'); }`);
    await page.reload();
    await page.keyboard.press('/');
    const { dialog, slash } = searchDialogOf(page);
    await slash.uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await dialog.isVisible()).toBe(false);

    await using plain = await openPage('/soeg/', { javaScript: false });
    expect(await plain.page.locator('[data-slash-setting]').first().isVisible()).toBe(false);
  });
});

describe.concurrent('by mouse and by touch', () => {
  test.for([
    ['/', 'main'],
    ['/begreber/', 'header'],
  ] as const)('a click into the search field of %s opens it', async ([pathname, where], { expect }) => {
    await using visit = await openPage(pathname);
    const { page } = visit;
    const over = searchDialogOf(page);
    await page.locator(where).getByRole('searchbox').click();
    await over.dialog.waitFor();
    await page.keyboard.type(WORD);
    await expectStatus(page, /forventning\S* i /, over);
    expect(await over.onlyHere.count(), 'no document here to search in').toBe(0);
    await page.mouse.click(5, 400);
    await over.dialog.waitFor({ state: 'hidden' });
  });

  test('the button closes it', async () => {
    await using visit = await openPage(LEVEL, { width: 320 });
    const { dialog } = await searchFor(visit.page, WORD);
    await dialog.getByRole('button', { name: 'Luk' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  test('only the page’s own document, and all again', async ({ expect }) => {
    await using visit = await openPage(LEVEL);
    const { page } = visit;
    const over = await searchFor(page, WORD);
    const all = await over.status.innerText();
    const count = await over.dialog.locator('[data-count]').innerText();
    await over.onlyHere.check();
    await expectStatus(page, new RegExp(`^${count} forventning(?:er)? i `, 'u'), over);
    expect(Number(count)).toBeGreaterThan(0);
    const addresses = await over.hits.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((href) => !href.startsWith(`${site.base}dokumenter/specialsektoren/`))).toEqual([]);
    await over.onlyHere.uncheck();
    await expectStatus(page, all, over);
  });
});

describe.concurrent('what is said and shown', () => {
  test('results come as one types and are announced, and what is beneath does not move', async ({ expect }) => {
    await using visit = await openPage(LEVEL);
    const { page } = visit;
    await page.keyboard.press('/');
    const over = searchDialogOf(page);
    await over.dialog.waitFor();
    const before = await page.evaluate<string>(MEASURE);
    await over.field.pressSequentially('budget', { delay: 30 });
    await expectStatus(page, /^\d+ forventning(?:er)? i \d+ sider?\./, over);
    expect(await focused(page)).toBe('input search');
    expect(await over.hits.count()).toBeGreaterThan(0);
    expect(await page.evaluate<string>(MEASURE)).toBe(before);
    expect(page.url()).toMatch(new RegExp(`${LEVEL}$`, 'u'));

    await over.field.fill('xyzzy');
    await expectStatus(page, 'Intet fundet.', over);
    expect(await over.dialog.innerText()).toContain('»xyzzy« står ingen steder');
    expect(await page.evaluate<string>(MEASURE)).toBe(before);
  });

  test('while a letter is typed, older results stay until newer ones are there', async ({ expect }) => {
    await using visit = await openPage(LEVEL);
    const { page } = visit;
    const over = await searchFor(page, 'arbejds');
    await page.evaluate(`
      window.emptied = 0;
      new MutationObserver(() => {
        if (document.querySelector('dialog .search-hits a') === null || document.querySelector('dialog [data-panel="found"]').hidden) window.emptied++;
      }).observe(document.querySelector('dialog [data-search-results]'), { childList: true, subtree: true, attributes: true });
    `);
    const before = await over.status.innerText();
    await over.field.pressSequentially('miljø', { delay: 200 });
    await expect.poll(() => over.status.innerText(), PATIENT).not.toBe(before);
    expect(await page.evaluate<number>('window.emptied')).toBe(0);
  });

  test.for([
    { width: 1280, colorScheme: 'light' },
    { width: 768, colorScheme: 'dark' },
    { width: 320, colorScheme: 'light' },
    { width: 320, colorScheme: 'dark' },
  ] as const)('it is accessible and fits: %j', async (size, { expect }) => {
    await using visit = await openPage(LEVEL, { ...size, height: 640 });
    const { page } = visit;
    await page.keyboard.press('/');
    const over = searchDialogOf(page);
    await over.dialog.waitFor();
    for (const [text, status] of [
      ['', /^$/],
      ['arbejdmiljø', /forventning\S* i /],
      ['plughplugh xyzzy', /^Intet fundet/],
      ['x'.repeat(99), /^Intet fundet/],
    ] as const) {
      await over.field.fill(text);
      await expectStatus(page, status, over);
      // Beneath the dialog the page is as it was.
      const within = text === '' ? {} : { within: 'dialog[open]' };
      expect.soft(await findViolations(page, within), text).toEqual([]);
      const box = await over.dialog.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(size.width);
      expect(await over.dialog.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    }
  });
});

describe.concurrent('what is loaded', () => {
  test.for([LEVEL, '/', '/begreber/', '/404.html'])(
    'nothing of the search on %s before it is opened',
    async (pathname, { expect }) => {
      await using visit = await openPage(pathname);
      const { page } = visit;
      await page.getByRole('searchbox').first().focus();
      await settle(page);
      expect(await searchDownloads(page)).toEqual([]);
      expect(await searchDialogOf(page).dialog.isVisible()).toBe(false);

      await searchFor(page, WORD, 'Control+k');
      const downloads = await searchDownloads(page);
      expect(downloads.filter((name) => name.includes('/pagefind/')).length).toBeGreaterThan(0);
      expect(downloads.filter((name) => name.includes('/assets/')).length).toBeGreaterThan(0);
      expect([visit.console, visit.pageErrors, visit.foreignRequests, visit.failedRequests]).toEqual([[], [], [], []]);
    },
  );

  test('what is typed before the search has come is searched for', async () => {
    await using visit = await openPage(LEVEL);
    const { page } = visit;
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/assets/search-dialog*', async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type(WORD);
    release?.();
    await expectStatus(page, /forventning\S* i /, searchDialogOf(page));
  });

  test('when the search does not come, it says so, and Enter leads to the search page', async () => {
    await using visit = await openPage(LEVEL);
    const { page } = visit;
    await page.route('**/assets/{search-dialog,live-search}*', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type(WORD);
    await expectStatus(page, /kunne ikke hentes/, searchDialogOf(page));
    await page.unroute('**/assets/{search-dialog,live-search}*');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/soeg/?q=*');
    await expectStatus(page, /forventning\S* i /);
  });

  test('without JavaScript, a search from any page goes to the search page', async ({ expect }) => {
    await using visit = await openPage(LEVEL, { javaScript: false });
    const { page } = visit;
    expect(await searchDialogOf(page).dialog.isVisible()).toBe(false);
    await page.locator('header').getByRole('searchbox').fill('budget');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/soeg/?q=budget');
  });

  test('the pages of a document, and only they, offer to search in it', ({ expect }) => {
    const offering = site.pages.filter(({ $ }) => $('dialog input[name="dokument"]').length > 0);
    expect(offering.length).toBeGreaterThan(atlas.levels.length);
    for (const { pathname, $ } of offering) {
      const value = $('dialog input[name="dokument"]').attr('value') ?? '';
      expect(pathname).toMatch(new RegExp(`^/(dokumenter|huller)/${value}/`, 'u'));
    }
  });
});

/** Where the search and what is in it stands, and the page beneath it. */
const MEASURE = `JSON.stringify(
  ['dialog', 'dialog input[type="search"]', 'dialog [data-search-results]', 'dialog .search-dialog-foot', 'main h1', '.site-header form'].map((selector) => {
    const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
    return [selector, x, y, width, height];
  }),
)`;
