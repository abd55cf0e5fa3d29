import { describe, expect, test } from 'vitest';
import { deriveAtlas } from '../../src/atlas/derive-atlas.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';
import { parseQueries, QUERY_KINDS, readQueries, readSecondHand, readThirdHand } from '../search/read-queries.ts';
import { plainLexicon } from '../unit/plain-lexicon.ts';

const { model } = parseContent(readContentFiles(process.cwd()));
const atlas = deriveAtlas(model, plainLexicon);

describe('the test set of the search', () => {
  // Fails on every id and page that does not exist.
  const queries = readQueries(atlas);

  test('asks in every way people ask', () => {
    const counts = Map.groupBy(queries, ({ kind }) => kind);
    expect(Object.fromEntries(QUERY_KINDS.map((kind) => [kind, counts.get(kind)?.length ?? 0]))).toEqual({
      exact: 22,
      inflected: 18,
      'compound-head': 15,
      'compound-middle': 8,
      'compound-tail': 16,
      synonym: 28,
      several: 25,
      question: 3,
      phrase: 12,
      misspelt: 17,
      ascii: 17,
      level: 20,
      title: 8,
      abbreviation: 10,
      'source-word': 14,
      'split-joined': 12,
      nothing: 20,
    });
  });

  test('is asked by a second hand in every way too', () => {
    const others = readSecondHand(atlas);
    expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(QUERY_KINDS));
    expect(new Set(others.map(({ hand, half }) => `${hand} ${half}`))).toEqual(new Set(['second tune', 'second held']));
  });

  test('is asked by a third hand, all held out', () => {
    const others = readThirdHand(atlas);
    expect(others.length).toBeGreaterThanOrEqual(80);
    expect(new Set(others.map(({ hand, half }) => `${hand} ${half}`))).toEqual(new Set(['third held']));
  });

  test.each(QUERY_KINDS)('holds half of the kind »%s« out, give or take one', (kind) => {
    const asked = queries.filter((query) => query.kind === kind);
    const held = asked.filter(({ half }) => half === 'held').length;
    expect(held).toBeGreaterThan(0);
    expect(Math.abs(asked.length - 2 * held)).toBeLessThanOrEqual(2);
  });

  test('asks, as »nothing«, only for what no statement, source word or term has', () => {
    const asked = queries.filter(({ kind }) => kind === 'nothing').map(({ q }) => q.replaceAll('"', '').toLowerCase());
    expect(asked.length).toBeGreaterThanOrEqual(15);
    const texts = [
      ...atlas.statements.map(({ title, text }) => `${title ?? ''} ${text}`),
      ...model.sourceMaps.flatMap(({ passages }) => passages.flatMap(({ words }) => words)),
      ...atlas.terms.flatMap(({ term, inflections, synonyms }) => [term, ...inflections, ...synonyms]),
    ].map((text) => text.toLowerCase());
    expect(asked.filter((words) => texts.some((text) => text.includes(words)))).toEqual([]);
  });

  test('quotes only what stands in every statement that is wanted exactly', () => {
    const texts = new Map(atlas.statements.map(({ id, title, text }) => [id, `${title ?? ''}\n${text}`.toLowerCase()]));
    const phrases = queries.filter(({ kind }) => kind === 'phrase');
    expect(phrases.length).toBeGreaterThan(0);
    for (const { q, want } of phrases) {
      const holding = [...texts].filter(([, text]) => text.includes(q.slice(1, -1).toLowerCase())).map(([id]) => id);
      expect([...want.keys()].sort(), q).toEqual(holding.sort());
    }
  });
});

describe('reading it', () => {
  const known = {
    statements: ['a/chef/budget', 'a/leder/budget', 'a/leder/trivsel'].map((id) => ({ id })),
    levels: [{ href: '/dokumenter/a/leder/' }],
    terms: [{ href: '/begreber/budget/' }],
    rungs: [],
    forms: [],
    documents: [],
  } as unknown as Parameters<typeof parseQueries>[1];
  const read = (queries: string) => parseQueries(`queries:\n${queries}`, known);

  test.each([
    ['an id', '{ 3: [a/leder/budget] }', { 'a/leder/budget': 3 }],
    ['a row at every level', '{ 2: [a/*/budget] }', { 'a/chef/budget': 2, 'a/leder/budget': 2 }],
    ['a whole level', '{ 1: [a/leder/*] }', { 'a/leder/budget': 1, 'a/leder/trivsel': 1 }],
    [
      'the highest grade of a statement reached twice',
      '{ 3: [a/chef/budget], 1: [a/*/budget] }',
      { 'a/chef/budget': 3, 'a/leder/budget': 1 },
    ],
  ])('gives %s', (_, want, expected) => {
    const [query] = read(`- { q: budget, kind: exact, want: ${want}, pages: [/begreber/budget/] }`);
    expect(Object.fromEntries(query?.want ?? [])).toEqual(expected);
    expect(query).toMatchObject({ q: 'budget', kind: 'exact', half: 'tune', pages: ['/begreber/budget/'], note: null });
  });

  test('deals each kind alternately', () => {
    const halves = read(`
      - { q: a, kind: nothing }
      - { q: budget, kind: exact, want: { 3: [a/chef/budget] } }
      - { q: b, kind: nothing }
      - { q: c, kind: nothing }
    `).map(({ q, half }) => `${q} ${half}`);
    expect(halves).toEqual(['a tune', 'budget tune', 'b held', 'c tune']);
  });

  test.each([
    ['{ q: x, kind: exact, want: { 3: [a/leder/tillid] } }', 'query 1, "x": no statement "a/leder/tillid"'],
    ['{ q: x, kind: exact, want: { 3: [a/*] } }', 'query 1, "x": no statement "a/*"'],
    ['{ q: x, kind: level, pages: [/dokumenter/a/chef/] }', 'query 1, "x": no page "/dokumenter/a/chef/"'],
    [
      '{ q: x, kind: exact, want: { 3: [a/chef/budget], 1: [a/chef/budget] } }',
      'query 1, "x": "a/chef/budget" is listed twice',
    ],
    ['{ q: x, kind: nothing, pages: [/begreber/budget/] }', 'query 1, "x": of the kind "nothing", but wants something'],
    ['{ q: x, kind: exact }', 'query 1, "x": wants nothing, but is not of the kind "nothing"'],
    ['{ q: x, kind: phrase, pages: [/begreber/budget/] }', 'query 1, "x": a phrase needs quotation marks around it'],
    ['{ q: x, kind: nothing }\n- { q: x, kind: nothing }', 'query 2, "x": is asked twice'],
    ['{ q: x, kind: guess }', 'queries[0].kind'],
    ['{ q: x, kind: exact, want: { 4: [a/chef/budget] } }', 'Unrecognized key: "4"'],
  ])('refuses %s', (entry, message) => {
    expect(() => read(`- ${entry}`)).toThrow(message);
  });
});
