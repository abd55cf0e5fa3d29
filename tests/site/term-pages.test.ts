import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Atlas, IndexedStatement, IndexedTerm } from '../../src/atlas/atlas.ts';
import { readBuiltSite } from './built-site.ts';
import { readPublishedAtlas } from './published-atlas.ts';

const { base, dir, pages } = readBuiltSite();
const atlas = readPublishedAtlas(dir);
const terms = atlas.terms.map((term) => [term.id, term] as const);

/** The columns of the chart between the document and the sum. */
const RUNGS = [4, 3, 2, 1, null] as const;

function readPage(pathname: string): CheerioAPI {
  const page = pages.find((candidate) => candidate.pathname === pathname);
  if (page === undefined) throw new Error(`${pathname} was not built`);
  return page.$;
}

/** An address of the site without its base. */
const toPathname = (href: string | undefined): string => `/${(href ?? '').slice(base.length)}`;

function find<Entry extends { href: string }>(entries: readonly Entry[], href: string | undefined): Entry {
  const entry = entries.find((candidate) => candidate.href === toPathname(href));
  if (entry === undefined) throw new Error(`${String(href)} is no address of the index`);
  return entry;
}

/**
 * The statements a section of a page lists, in its order: the name of the level each is under, and whether the statement
 * shown, its own or one that reads alike, has the word marked or says that it is in the source.
 */
function readListed($: CheerioAPI, section: string, { levels, statements }: Pick<Atlas, 'levels' | 'statements'>) {
  return $(`[aria-labelledby="${section}"] .statement-group .statement-links > li`)
    .toArray()
    .flatMap((item) => {
      const level = find(levels, $(item).parent().prevAll('h4').first().find('a').attr('href'));
      const shown = find(statements, $(item).find('.statement-link').attr('href'));
      const marks = {
        isMarked: $(item).find('mark').length > 0,
        isFromSource: $(item).find('.source-mention').length > 0,
      };
      const others = $(item)
        .find('.alike a')
        .toArray()
        .map((link) => ({
          statement: find(statements, $(link).attr('href')),
          shown,
          levelName: $(link).text(),
          ...marks,
        }));
      return [{ statement: shown, shown, levelName: level.name, ...marks }, ...others];
    });
}

/**
 * The rows of a page's chart: the document it leads to, and by rung how many statements have the word and how many are
 * about the same in other words, with the sums of both last.
 */
function readChart($: CheerioAPI) {
  return $('.term-chart tbody tr')
    .toArray()
    .map((row) => {
      const cells = $(row).find('td').toArray();
      const read = (isOther: boolean) =>
        cells.map((cell) => {
          const other = $(cell).find('.in-other-words, .other-sum');
          const text = isOther
            ? other.text()
            : $(cell)
                .text()
                .slice(0, $(cell).text().length - other.text().length);
          return Number(/\d+/u.exec(text)?.[0] ?? 0);
        });
      return {
        document: /dokument-(.+)$/u.exec($(row).find('th a').attr('href') ?? '')?.[1] ?? '',
        own: read(false),
        inOtherWords: read(true),
      };
    });
}

function levelOf({ level }: Pick<IndexedStatement, 'level'>) {
  const found = atlas.levels.find(({ id }) => id === level);
  if (found === undefined) throw new Error(`${level} is no level of the index`);
  return found;
}

/** How many statements of a document there are on each rung, pitfalls left out, and then all of them. */
function countByRung(listed: readonly { statement: IndexedStatement }[], document: string): number[] {
  const own = listed.filter(({ statement }) => statement.document === document);
  const rungs = own.filter(({ statement }) => !statement.pitfall).map(({ statement }) => levelOf(statement).rungs);
  return [
    ...RUNGS.map((rung) => rungs.filter((on) => (rung === null ? on.length === 0 : on.includes(rung))).length),
    own.length,
  ];
}

function idsOf(term: IndexedTerm): string[] {
  return [...term.statements, ...term.sourceMentions.map(({ statement }) => statement)];
}

test('some statements that read alike are told once', () => {
  const alike = terms.flatMap(([, { href }]) => readPage(href)('.alike li').toArray());
  expect(alike.length).toBeGreaterThan(0);
});

describe.each(terms)('the page of %s', (_, term) => {
  const $ = readPage(term.href);
  const listed = readListed($, 'punkter', atlas);
  const apart = readListed($, 'andre-ord', atlas);
  const chart = readChart($);

  test('lists every statement once, under its level, with the word marked or said to be in the source', () => {
    expect(listed.map(({ statement }) => statement.id).sort()).toEqual(idsOf(term).sort());
    for (const { statement, shown, levelName, isMarked, isFromSource } of listed) {
      expect(levelName).toBe(levelOf(statement).name);
      expect(shown.row === statement.row || shown === statement).toBe(true);
      expect({ id: statement.id, isMarked, isFromSource }).toEqual({
        id: statement.id,
        isMarked: term.statements.includes(statement.id),
        isFromSource: !term.statements.includes(statement.id),
      });
    }
  });

  test('lists every statement that is about it in other words apart, under its level', () => {
    expect(apart.map(({ statement }) => statement.id).sort()).toEqual([...term.subjectOf].sort());
    for (const { statement, levelName, isMarked, isFromSource } of apart) {
      expect([levelName, isMarked, isFromSource]).toEqual([levelOf(statement).name, false, false]);
    }
    expect($('#andre-ord').length).toBe(term.subjectOf.length > 0 ? 1 : 0);
  });

  test('its chart adds up to the statements listed', () => {
    expect(chart.map(({ document }) => document).sort()).toEqual(
      [...new Set([...listed, ...apart].map(({ statement }) => statement.document))].sort(),
    );
    for (const { document, own, inOtherWords } of chart) {
      expect(own).toEqual(countByRung(listed, document));
      expect(inOtherWords).toEqual(countByRung(apart, document));
    }
  });

  test('speaks of every document: in the chart, as one that has it elsewhere, or as one that has it not', () => {
    const named = $('[aria-labelledby="punkter"] .term-mentions a')
      .toArray()
      .filter((link) => $(link).attr('href')?.startsWith('#') === false)
      .map((link) => find(atlas.documents, $(link).attr('href')).id);
    const unnamed =
      term.notMentioned.length === atlas.documents.length ? term.notMentioned.filter((id) => !named.includes(id)) : [];
    const withWord = new Set(listed.map(({ statement }) => statement.document));
    expect([...withWord, ...named, ...unnamed].sort()).toEqual(atlas.documents.map(({ id }) => id).sort());
  });
});

describe('the index A–Å', () => {
  const $ = readPage('/begreber/');
  const entries = $('.term-index li')
    .toArray()
    .map((item) => ({
      letter: $(item).closest('section').find('h2').text(),
      text: $(item).text().replaceAll(/\s+/gu, ' ').trim(),
      term: find(atlas.terms, $(item).find('a').attr('href')),
    }));

  test('has every term with the number of its statements, and every synonym with »se« under its own letter', () => {
    const texts = entries.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(
        atlas.terms.flatMap((term) => [
          [term.term, idsOf(term).length].filter((part) => part !== 0).join(' '),
          ...term.synonyms.map((synonym) => `${synonym}, se ${term.term}`),
        ]),
      ),
    );
    for (const { letter, text } of entries) {
      expect(letter).toBe(/^aa/iu.test(text) ? 'Å' : (text[0] ?? '').toLocaleUpperCase('da'));
    }
  });

  test('its letters stand in Danish order and lead to their section', () => {
    const letters = $('.letters li')
      .toArray()
      .map((item) => $(item).text().trim());
    expect(letters.join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ');
    const leading = $('.letters a')
      .toArray()
      .map((link) => $($(link).attr('href') ?? '').text());
    expect(leading).toEqual(
      $('.term-index h2')
        .toArray()
        .map((heading) => $(heading).text()),
    );
  });
});
