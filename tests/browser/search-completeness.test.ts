import { test } from 'vitest';
import { deriveSearchRecords } from '../../src/atlas/search/derive-search-records.ts';
import { foldWord, splitWords } from '../../src/atlas/lexicon/fold-word.ts';
import { indexableWords } from '../../src/atlas/search/index-words.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { plainLexicon } from '../unit/plain-lexicon.ts';
import { setUpBrowser } from './browser.ts';
import { findStatements } from './find-statements.ts';

const site = readBuiltSite();
const atlas = readPublishedAtlas(site.dir);
const { statements } = atlas;
const { openPage } = setUpBrowser(site);

const wordsOf = ({ title, text }: { title: string | null; text: string }): string[] =>
  indexableWords(`${title ?? ''} ${text}`)
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

test.concurrent('every statement is found by its own first words', async ({ expect }) => {
  expect(statements.length).toBeGreaterThan(0);
  await using visit = await openPage('/soeg/');
  const queries = statements.map(({ text }) =>
    splitWords(text)
      .filter((word) => word.length > 3)
      .slice(0, 6)
      .join(' '),
  );
  const found = await findStatements(visit.page, site.base, queries);
  const lost = statements.filter(({ href }, i) => found[i]?.includes(site.base.slice(0, -1) + href) !== true);
  expect(lost.map(({ href }, i) => `${href}: ${queries[i] ?? ''}`)).toEqual([]);
});

/** From so many letters on, what is typed is the beginning of a word; fewer are so by chance, unless they are a word (»mål«). */
const SHORTEST_BEGINNING = 4;

test.concurrent('no statement is lost to the beginning of one of its words', async ({ expect }) => {
  const words = statements.map(wordsOf);
  const short = new Set(words.flat().filter(({ length }) => length === SHORTEST_BEGINNING - 1));
  const holding = new Map<string, Set<string>>();
  statements.forEach((statement, i) => {
    for (const word of words[i] ?? []) {
      if (word.length <= SHORTEST_BEGINNING) continue;
      const lengths = [SHORTEST_BEGINNING - 1, SHORTEST_BEGINNING, Math.min(6, word.length - 1), word.length - 1];
      for (const beginning of new Set(lengths.map((length) => word.slice(0, length)))) {
        if (beginning.length < SHORTEST_BEGINNING && !short.has(beginning)) continue;
        holding.set(beginning, (holding.get(beginning) ?? new Set()).add(site.base.slice(0, -1) + statement.href));
      }
    }
  });
  expect(short.size).toBeGreaterThan(0);
  const beginnings = [...holding.keys()].filter((beginning) => (holding.get(beginning)?.size ?? 0) > 2).sort();
  expect(beginnings.length).toBeGreaterThan(0);
  await using visit = await openPage('/soeg/');
  const found = await findStatements(visit.page, site.base, beginnings);
  const lossy = beginnings.flatMap((beginning, i) => {
    const lost = [...(holding.get(beginning) ?? [])].filter((href) => found[i]?.includes(href) !== true);
    return lost.length === 0 ? [] : [`${beginning}: ${lost.length} lost, ${lost[0] ?? ''}`];
  });
  expect(lossy).toEqual([]);
});
