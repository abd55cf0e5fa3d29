import { afterAll, describe, test } from 'vitest';
import { buildSmallSite } from '../site/build-small-site.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { checkFilled } from '../site/checks/check-filled.ts';
import { checkWholeSite } from '../site/checks/check-whole-site.ts';
import { checkWordsApart } from '../site/checks/check-words-apart.ts';
import { formatDiagnostic } from '../site/checks/diagnostic.ts';
import { parsePage, type BuiltPage } from '../site/checks/parse-page.ts';
import { LONE_CONTENT, PAIR_CONTENT } from '../unit/content/small-content.ts';
import { settle, setUpBrowser } from './browser.ts';
import { findViolations } from './find-violations.ts';
import { noiseOf, QUIET } from './noise.ts';
import { pageKind } from './page-kinds.ts';
import { expectStatus, searchPageOf } from './search-visit.ts';

/** Pages looked at at once. */
const TABS = 3;
/** The kinds of pages that the project's own site has. */
const KINDS = kindsOf(readBuiltSite().pages);
/** Pages of what is said of statements in other documents, and of rows. */
const JOINED = ['/dokumenter/*/*/andre-steder/', '/dokumenter/*/raekker/'];

const [lone, pair] = await Promise.all([buildSmallSite(LONE_CONTENT), buildSmallSite(PAIR_CONTENT)]);
afterAll(() => [lone, pair].forEach((site) => site[Symbol.dispose]()));

describe.for([
  {
    name: 'one document, no terms, no rows, no cross-references',
    dir: lone.dir,
    without: [...JOINED, '/begreber/*/', '/former/*/', '/huller/*/*/'],
    word: 'natten',
    hit: '/dokumenter/lampe/fyrmester/#lampen',
  },
  {
    name: 'two documents that nothing joins',
    dir: pair.dir,
    without: JOINED,
    word: 'vandstanden',
    hit: '/dokumenter/sluse/slusemester/#vandstand',
  },
])('a site of $name', ({ dir, without, word, hit }) => {
  const site = readBuiltSite(dir, '/');
  const { pages } = site;
  const { openPage } = setUpBrowser(site);

  test('has every kind of page it has something for, each whole, and no link to what is not there', async ({
    expect,
  }) => {
    expect(KINDS).toEqual(expect.arrayContaining(without));
    expect(kindsOf(pages)).toEqual(KINDS.filter((kind) => !without.includes(kind)));
    expect((await checkWholeSite(site)).map(formatDiagnostic)).toEqual([]);
    // Without a former edition there is none to search in.
    expect([...site.files].filter((file) => file.includes('tidligere'))).toEqual([]);
    expect(pages.filter(({ $ }) => $('[name="tidligere"], [data-former]').length > 0)).toEqual([]);
  });

  test('is quiet on every page, with its scripts', async ({ expect }) => {
    await using visit = await openPage('/');
    const { page } = visit;
    // To wait until a page has all its scripts takes longer than to look at it.
    const look = async (tab: number): Promise<void> => {
      const opened = await page.context().newPage();
      for (const { pathname } of pages.filter((_, i) => i % TABS === tab)) {
        await opened.goto(new URL(pathname, page.url()).href);
        await settle(opened);
        const scripted = parsePage(pathname.slice(1), await opened.content());
        expect.soft(checkFilled(scripted).map(formatDiagnostic)).toEqual([]);
      }
    };
    await Promise.all(Array.from({ length: TABS }, (_, tab) => look(tab)));
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test('finds what it says, and says what it does not find', async ({ expect }) => {
    await using visit = await openPage(`/soeg/?q=${encodeURIComponent(word)}`);
    const { page } = visit;
    const { field, hits, panel } = searchPageOf(page);
    await expectStatus(page, /^1 forventning/);
    expect(await hits.first().getAttribute('href')).toBe(hit);
    expect(await findViolations(page)).toEqual([]);
    expect(checkWordsApart(parsePage('soeg/index.html', await page.content())).map(formatDiagnostic)).toEqual([]);
    await field.fill('kvqxz');
    await panel('none').waitFor();
    await page.goto(new URL(hit, page.url()).href);
    expect(await page.locator('[data-statement]:target').isVisible()).toBe(true);
    expect(noiseOf(visit)).toEqual(QUIET);
  });
});

function kindsOf(pages: readonly BuiltPage[]): string[] {
  return [...new Set(pages.map(({ pathname }) => pageKind(pathname)))].sort();
}
