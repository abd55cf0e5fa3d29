import { test } from 'vitest';
import { deriveSearchRecords } from '../../src/atlas/derive-search-records.ts';
import { foldWord, splitWords } from '../../src/atlas/fold-word.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { plainLexicon } from '../unit/plain-lexicon.ts';
import { setUpBrowser, type Visit } from './browser.ts';
import { expectStatus } from './search-visit.ts';

const site = readBuiltSite();
const atlas = readPublishedAtlas(site.dir);
const { statements } = atlas;
const { openPage } = setUpBrowser(site);

/** What one search of many found: how many statements, and the addresses shown once everything is unfolded. */
interface Found {
  count: number;
  addresses: string[];
}

const wordsOf = ({ title, text }: { title: string | null; text: string }): string[] =>
  splitWords(`${title ?? ''} ${text}`)
    .map(foldWord)
    .filter((word) => word !== '');

test('every record leads to a page of the site, and to what has its anchor', ({ expect }) => {
  const htmlOf = new Map(site.pages.map(({ pathname, html }) => [pathname, html]));
  const records = deriveSearchRecords(atlas, { sourceWords: new Map(), lexicon: plainLexicon });
  expect(records.length).toBeGreaterThan(statements.length);
  const dead = records.filter(({ url }) => {
    const [pathname = '', anchor] = url.split('#');
    const html = htmlOf.get(pathname);
    return html === undefined || (anchor !== undefined && !html.includes(` id="${anchor}"`));
  });
  expect(dead.map(({ url }) => url)).toEqual([]);
});

test('every statement is found by its own first words', async ({ expect }) => {
  expect(statements.length).toBeGreaterThan(0);
  await using visit = await openPage('/soeg/?q=ledelse');
  const queries = statements.map(({ text }) =>
    splitWords(text)
      .filter((word) => word.length > 3)
      .slice(0, 6)
      .join(' '),
  );
  const found = await searchOneByOne(visit, queries, { unfold: true });
  const lost = statements.filter(({ href }, i) => found[i]?.addresses.includes(site.base.slice(0, -1) + href) !== true);
  expect(lost.map(({ href }, i) => `${href}: ${queries[i] ?? ''}`)).toEqual([]);
});

test('no statement is lost to the beginning of one of its words', async ({ expect }) => {
  const holding = new Map<string, Set<string>>();
  for (const statement of statements) {
    for (const word of wordsOf(statement)) {
      if (word.length < 5) continue;
      for (const length of new Set([3, 4, Math.min(6, word.length - 1), word.length - 1])) {
        const beginning = word.slice(0, length);
        holding.set(beginning, (holding.get(beginning) ?? new Set()).add(statement.href));
      }
    }
  }
  const beginnings = [...holding.keys()].filter((beginning) => (holding.get(beginning)?.size ?? 0) > 2).sort();
  expect(beginnings.length).toBeGreaterThan(0);
  await using visit = await openPage('/soeg/?q=ledelse');
  const found = await searchOneByOne(visit, beginnings, { unfold: false });
  const lossy = beginnings.flatMap((beginning, i) => {
    const expected = holding.get(beginning)?.size ?? 0;
    const count = found[i]?.count ?? 0;
    return count < expected ? [`${beginning}: ${count} of ${expected}`] : [];
  });
  expect(lossy).toEqual([]);
});

/** Search in one open page, one query after the other, as a reader who presses Enter. */
async function searchOneByOne({ page }: Visit, queries: readonly string[], { unfold }: { unfold: boolean }) {
  await expectStatus(page, /fund i/);
  // One call for many searches: a call for each would cost more than the searches themselves.
  return page.evaluate<Found[]>(`(async () => {
    const field = document.querySelector('input[type="search"]');
    const list = document.querySelector('[data-section="hits"] [data-list]');
    const status = document.querySelector('main [role="status"]');
    const change = (act) => new Promise((resolve) => {
      const finish = () => { observer.disconnect(); clearTimeout(timer); resolve(); };
      const observer = new MutationObserver(finish);
      observer.observe(list, { childList: true, subtree: true });
      // A search without hits, after one without hits, changes nothing.
      const timer = setTimeout(finish, 2000);
      act();
    });
    const found = [];
    for (const query of ${JSON.stringify(queries)}) {
      field.value = query;
      await change(() => field.form.requestSubmit());
      for (let more; ${String(unfold)} && (more = list.querySelector('button')) !== null; ) await change(() => more.click());
      found.push({
        count: Number(/^(\\d+) fund/.exec(status.textContent)?.[1] ?? 0),
        addresses: [...list.querySelectorAll('a[href*="#"]')].map((link) => link.getAttribute('href')),
      });
    }
    return found;
  })()`);
}
