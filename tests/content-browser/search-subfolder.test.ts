import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, test } from 'vitest';
import { writeSearchIndex } from '../../src/search/write-search-index.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { plainLexicon } from '../unit/plain-lexicon.ts';
import { setUpBrowser } from '../browser/browser.ts';
import { expectStatus, searchDialogOf, searchPageOf } from '../browser/search-visit.ts';

const BASE = '/atlas/';
const run = promisify(execFile);

const dir = await mkdtemp(path.join(tmpdir(), 'ledelsesatlas-'));
await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', dir], {
  // Nothing else of the environment: Vitest's own variables (BASE_URL among them) would reach the build.
  env: { PATH: process.env['PATH'], HOME: process.env['HOME'], BASE_PATH: BASE },
});
const hidden = { sourceWords: new Map<string, string[]>(), lexicon: plainLexicon };
await writeSearchIndex(readPublishedAtlas(readBuiltSite().dir), hidden, dir);
const { openPage } = setUpBrowser({ dir, base: BASE });

afterAll(() => rm(dir, { recursive: true, force: true }));

test('in a sub-folder of a host, a search from a level page leads to the statement', async ({ expect }) => {
  await using visit = await openPage('/dokumenter/specialsektoren/tilbudsleder/');
  const { page } = visit;
  await page.keyboard.press('/');
  await page.keyboard.type('arbejdsmiljø');
  const over = searchDialogOf(page);
  await expectStatus(page, /forventning\S* i /, over);
  expect(await over.hits.first().getAttribute('href')).toMatch(/^\/atlas\/dokumenter\/[^/]+\/[^/]+\/#/);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${BASE}soeg/?q=*`);
  await expectStatus(page, /forventning\S* i /);
  const { hits, named } = searchPageOf(page);
  const href = (await hits.first().getAttribute('href')) ?? '';
  expect(href).toMatch(/^\/atlas\/dokumenter\/[^/]+\/[^/]+\/#/);
  expect(await named.first().getAttribute('href')).toBe('/atlas/begreber/arbejdsmiljoe/');

  await page.getByLabel('Topledelse').check();
  await page.waitForURL('**/atlas/soeg/?q=*&trin=topledelse');
  await page.goBack();
  await expectStatus(page, /forventning\S* i /);
  await hits.first().click();
  await page.waitForURL(`**${href}`);
  expect(await page.locator('[data-statement]:target').isVisible()).toBe(true);
  expect(visit.failedRequests).toEqual([]);
  expect(visit.console).toEqual([]);
});
