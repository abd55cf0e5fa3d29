import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Atlas, IndexedTerm } from '../../src/atlas/atlas.ts';
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

/** The statements a section of a page lists, in its order, with the level they stand under. */
function readListed($: CheerioAPI, section: string, { levels, statements }: Pick<Atlas, 'levels' | 'statements'>) {
  return $(`[aria-labelledby="${section}"] .statement-group .statement-links > li`)
    .toArray()
    .map((item) => ({
      statement: find(statements, $(item).find('.statement-link').attr('href')),
      level: find(levels, $(item).parent().prevAll('h4').first().find('a').attr('href')),
      isMarked: $(item).find('mark').length > 0,
      isFromSource: $(item).find('.source-mention').length > 0,
    }));
}

/** The rows of a page's chart: the document it leads to, the numbers by rung (`null`: a dash), and the sum. */
function readChart($: CheerioAPI) {
  return $('.term-chart tbody tr')
    .toArray()
    .map((row) => {
      const numbers = $(row)
        .find('td')
        .toArray()
        .map((cell) => ($(cell).text().includes('–') ? null : Number($(cell).text())));
      return {
        document: ($(row).find('th a').attr('href') ?? '').replace('#dokument-', ''),
        counts: numbers.slice(0, -1),
        sum: numbers.at(-1),
      };
    });
}

function idsOf(term: IndexedTerm): string[] {
  return [...term.statements, ...term.sourceMentions.map(({ statement }) => statement)];
}

describe.each(terms)('the page of %s', (_, term) => {
  const $ = readPage(term.href);
  const listed = readListed($, 'punkter', atlas);
  const chart = readChart($);

  test('lists every statement once, under its level, with the word marked or said to be in the source', () => {
    expect(listed.map(({ statement }) => statement.id).sort()).toEqual(idsOf(term).sort());
    for (const { statement, level, isMarked, isFromSource } of listed) {
      expect(level.id).toBe(statement.level);
      expect({ id: statement.id, isMarked, isFromSource }).toEqual({
        id: statement.id,
        isMarked: term.statements.includes(statement.id),
        isFromSource: !term.statements.includes(statement.id),
      });
    }
  });

  test('lists every statement that is about it in other words apart, under its level', () => {
    const apart = readListed($, 'andre-ord', atlas);
    expect(apart.map(({ statement }) => statement.id).sort()).toEqual([...term.subjectOf].sort());
    for (const { statement, level, isMarked, isFromSource } of apart) {
      expect([level.id, isMarked, isFromSource]).toEqual([statement.level, false, false]);
    }
    expect($('#andre-ord').length).toBe(term.subjectOf.length > 0 ? 1 : 0);
  });

  test('its chart adds up to the statements listed', () => {
    expect(chart.map(({ document }) => document).sort()).toEqual(
      [...new Set(listed.map(({ statement }) => statement.document))].sort(),
    );
    for (const { document, counts, sum } of chart) {
      const own = listed.filter(({ statement }) => statement.document === document);
      const duties = own.filter(({ statement }) => !statement.pitfall);
      expect(sum).toBe(own.length);
      expect(counts.map((count) => count ?? 0)).toEqual(
        RUNGS.map(
          (rung) =>
            duties.filter(({ level }) => (rung === null ? level.rungs.length === 0 : level.rungs.includes(rung)))
              .length,
        ),
      );
    }
  });

  test('speaks of every document: in the chart, as one that has it elsewhere, or as one that has it not', () => {
    const named = $('[aria-labelledby="punkter"] .term-mentions a')
      .toArray()
      .filter((link) => $(link).attr('href')?.startsWith('#') === false)
      .map((link) => find(atlas.documents, $(link).attr('href')).id);
    const unnamed =
      term.notMentioned.length === atlas.documents.length ? term.notMentioned.filter((id) => !named.includes(id)) : [];
    expect([...chart.map(({ document }) => document), ...named, ...unnamed].sort()).toEqual(
      atlas.documents.map(({ id }) => id).sort(),
    );
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
