import { describe, expect, test } from 'vitest';
import type { IndexedForm, IndexedLevel, IndexedStatement, IndexedTerm } from '../../../../src/atlas/atlas.ts';
import { deriveComparison, deriveComparisonSource } from '../../../../src/atlas/statements/derive-comparison.ts';

const statement = (id: string, forms: string[], terms: string[], pitfall = false): IndexedStatement =>
  ({ id, level: id.split('#')[0], title: null, text: id, href: `/${id}`, forms, terms, pitfall }) as IndexedStatement;

const source = deriveComparisonSource(
  {
    forms: ['strategisk', 'drift', 'faglig'].map((id) => ({ id, title: id, href: `/${id}` }) as IndexedForm),
    terms: [
      { id: 'chef', term: 'chef', kind: 'titel', href: '/chef' },
      { id: 'mål', term: 'mål', kind: 'emne', href: '/mål' },
      { id: 'trivsel', term: 'trivsel', kind: 'emne', href: '/trivsel' },
      { id: 'ubrugt', term: 'ubrugt', kind: 'emne', href: '/ubrugt' },
    ] as IndexedTerm[],
    levels: ['a/x', 'b/y', 'c/bebudet'].map((id) => ({ id, name: id, href: `/${id}` }) as IndexedLevel),
    statements: [
      statement('a/x#1', ['strategisk'], ['mål', 'trivsel', 'chef']),
      statement('a/x#2', ['drift'], []),
      statement('b/y#1', ['strategisk', 'faglig'], ['mål']),
      statement('b/y#2', [], []),
      statement('b/y#3', ['drift'], ['trivsel'], true),
    ],
  },
  () => ({ owner: 'ejer', colour: 1 }),
);

describe('deriveComparisonSource', () => {
  test('levels that are only announced, pitfalls, titles and unused terms are left out', () => {
    expect(source.levels.map(({ id }) => id)).toEqual(['a/x', 'b/y']);
    expect(source.duties.map(({ id }) => id)).toEqual(['a/x#1', 'a/x#2', 'b/y#1', 'b/y#2']);
    expect(source.terms.map(({ id }) => id)).toEqual(['mål', 'trivsel']);
    expect(source.duties[0]?.terms).toEqual(['mål', 'trivsel']);
  });
});

describe('deriveComparison', () => {
  const rows = deriveComparison(source, ['b/y', 'a/x', 'c/ukendt']);
  const outline = rows.map(({ form, cells, onlyLevel }) => [
    form?.id ?? null,
    onlyLevel?.id ?? null,
    ...cells.map(({ duties }) => duties.map(({ id }) => id).join()),
  ]);

  test('one row a form, cells in the order asked for, and who is alone with it', () => {
    expect(outline).toEqual([
      ['strategisk', null, 'b/y#1', 'a/x#1'],
      ['drift', 'a/x', '', 'a/x#2'],
      ['faglig', 'b/y', 'b/y#1', ''],
      [null, 'b/y', 'b/y#2', ''],
    ]);
  });

  test('a term only here is spoken of by no other compared level, under whatever form', () => {
    expect(rows[0]?.cells.map(({ termsOnlyHere }) => termsOnlyHere.map(({ id }) => id))).toEqual([[], ['trivsel']]);
  });

  test('a single level is alone with nothing', () => {
    expect(deriveComparison(source, ['a/x']).every(({ onlyLevel }) => onlyLevel === null)).toBe(true);
  });
});
