import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { readTyped } from '../search/read-queries.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { askSearch } from './ask-search.ts';
import { expectLine, lineOf, READY, setUpOfflineVisits, settle, WHOLE, type OfflineVisit } from './offline-visit.ts';
import { keep, takeFile } from './collection-visit.ts';
import { PATIENT } from './patience.ts';
import { readWord } from './read-word.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { expectStatus, searchPageOf } from './search-visit.ts';

const site = readBuiltSite();
const { dir } = site;
const atlas = readPublishedAtlas(dir);
const { beginVisit } = setUpOfflineVisits(site.base);

test('a first visit makes fourteen requests at most until it is quiet', async ({ expect }) => {
  await using visit = await beginVisit({ dir });
  await expectLine(visit.page, READY);
  await settle(visit);
  const made = visit.served.requests.filter((file) => !file.startsWith('/marker-'));
  expect(made).toContain('/sw.js');
  expect(made.length, made.join('\n')).toBeLessThanOrEqual(14);
});

describe.concurrent('after one visit that kept the whole atlas, with the server gone', () => {
  /** One visit is enough for all: nothing changes what is kept. */
  let saved: OfflineVisit;

  beforeAll(async () => {
    saved = await beginVisit({ dir });
    await expectLine(saved.page, READY);
    await lineOf(saved.page).getByRole('button', { name: 'Gem hele atlasset' }).click();
    await expectLine(saved.page, WHOLE);
    await saved.served.stop();
  });
  afterAll(() => saved[Symbol.asyncDispose]());

  test('a Word file is made', async ({ expect }) => {
    const page = await saved.context.newPage();
    const [statement] = atlas.statements;
    await page.goto(saved.address('/om/'));
    await keep(page, site.base, { version: 1, picks: [{ id: statement?.id ?? '' }] });
    await page.goto(saved.address('/samling/?ark=kort'));
    await page.locator('.pick-text a').waitFor();
    const { bytes } = await takeFile(page, 'Hent som Word');
    expect(readWord(bytes).paragraphs.join('\n')).toContain(statement?.text);
    await page.close();
  });

  test('every page opens', async ({ expect }) => {
    const noise: string[] = [];
    const queue = site.pages.map(({ pathname }) => pathname).filter((pathname) => pathname !== '/404.html');
    expect(queue.length).toBeGreaterThan(100);
    const open = async () => {
      const page = await saved.context.newPage();
      page.on('pageerror', ({ message }) => noise.push(message));
      page.on('requestfailed', (request) => {
        // The search page may be left while it opens its index.
        const error = request.failure()?.errorText;
        if (error !== 'net::ERR_ABORTED') noise.push(`${request.url()}: ${error ?? 'failed'}`);
      });
      page.on('console', (message) => noise.push(message.text()));
      for (let pathname = queue.pop(); pathname !== undefined; pathname = queue.pop()) {
        const response = await page.goto(saved.address(pathname));
        expect(response?.status(), pathname).toBe(200);
        const built = readFileSync(path.join(dir, pathname, 'index.html'), 'utf8');
        expect(await response?.text(), pathname).toBe(built);
        expect(await page.evaluate(`document.styleSheets.length > 0`), pathname).toBe(true);
      }
      await page.close();
    };
    await Promise.all([open(), open()]);
    expect(noise).toEqual([]);
  });

  test('every query of the test set is answered as it is with a network', async ({ expect }) => {
    const queries = readTyped();
    await using online = await beginVisit({ dir, pathname: '/soeg/', browserOptions: { serviceWorkers: 'block' } });
    const page = await saved.context.newPage();
    await page.goto(saved.address('/soeg/'));
    const [expected, answers] = await Promise.all([askSearch(online.page, queries), askSearch(page, queries)]);
    const answered = expected.filter(({ status }) => /\d forventning|fundet på navnet/u.test(status));
    expect(answered.length).toBeGreaterThan(0);
    expect(answers).toEqual(expected);
  });

  test.for([
    '?trin=leder-af-ledere',
    '?q=ledelse&trin=topledelse&form=strategisk',
    '?form=personale&trin=leder-af-medarbejdere',
  ])('filters answer as they do with a network: %s', async (search, { expect }) => {
    await using online = await beginVisit({
      dir,
      pathname: `/soeg/${search}`,
      browserOptions: { serviceWorkers: 'block' },
    });
    const page = await saved.context.newPage();
    await page.goto(saved.address(`/soeg/${search}`));
    const [expected, answer] = await Promise.all(
      [online.page, page].map(async (one) => {
        await expectStatus(one, /forventning\S* i /u);
        const { status, hits } = searchPageOf(one);
        return [await status.innerText(), await hits.evaluateAll((links) => links.map((link) => link.outerHTML))];
      }),
    );
    expect(answer).toEqual(expected);
  });

  test('a filter narrows a search', async ({ expect }) => {
    const page = await saved.context.newPage();
    const { field, status } = searchPageOf(page);
    await page.goto(saved.address('/soeg/'));
    await field.fill('ledelse');
    await expectStatus(page, /forventning\S* i /u);
    const all = parseInt(await status.innerText());
    await page.locator('[data-facets] input').first().check();
    await expect.poll(async () => parseInt(await status.innerText()), PATIENT).toBeLessThan(all);
  });

  test('an address without its slash leads to the page, an unknown one to the page that says so', async ({
    expect,
  }) => {
    const page = await saved.context.newPage();
    await page.goto(saved.address('/soeg?q=budget'));
    expect(page.url()).toBe(saved.address('/soeg/?q=budget'));
    await page.goto(saved.address('/trin/index.html'));
    expect(page.url()).toBe(saved.address('/trin/'));
    const unknown = await page.goto(saved.address('/findes/ikke/'));
    expect(unknown?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Siden findes ikke');
    expect(await page.evaluate(`document.styleSheets.length > 0`)).toBe(true);
  });

  test('a download says that there is no network, and not that there is no file', async ({ expect }) => {
    const page = await saved.context.newPage();
    await expect(page.goto(saved.address('/data/atlas.json'))).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  test('the line is not printed', async ({ expect }) => {
    const page = await saved.context.newPage();
    await page.goto(saved.address('/'));
    await expectLine(page, WHOLE);
    await page.emulateMedia({ media: 'print' });
    expect(await lineOf(page).isVisible()).toBe(false);
  });
});
