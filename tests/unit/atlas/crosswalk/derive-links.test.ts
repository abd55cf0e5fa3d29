import { describe, expect, test } from 'vitest';
import { deriveLinks } from '../../../../src/atlas/crosswalk/derive-links.ts';
import type { IndexedMapping } from '../../../../src/atlas/atlas.ts';
import type { Relation, RungNumber } from '../../../../src/atlas/model.ts';

/** Two documents of three levels each, on rungs 1, 2–3 and 4, each with a row; the second has *alle ledere* too. */
const levels: { id: string; rungs: RungNumber[] }[] = [
  { id: 'd/top', rungs: [4] },
  { id: 'd/mid', rungs: [2, 3] },
  { id: 'd/low', rungs: [1] },
  { id: 'e/top', rungs: [3, 4] },
  { id: 'e/mid', rungs: [2] },
  { id: 'e/low', rungs: [1] },
  { id: 'e/alle', rungs: [] },
];
const statements = ['d/top/x', 'd/mid/x', 'd/low/x', 'd/low/y', 'e/top/z', 'e/mid/z', 'e/low/z', 'e/alle/w'].map(
  (id) => ({ id, level: id.slice(0, id.lastIndexOf('/')) }),
);
const rows = [
  { id: 'd/x', statements: ['d/top/x', 'd/mid/x', 'd/low/x'] },
  { id: 'e/z', statements: ['e/top/z', 'e/mid/z', 'e/low/z'] },
];
const mapping = (subject: string, relation: Relation, object: string, strength = 5): IndexedMapping => ({
  id: `${subject} ${relation} ${object}`,
  subject,
  relation,
  object,
  strength,
  why: 'Fordi.',
  author: 'redaktionen',
  date: '2026-01-31',
  status: 'kladde',
});
const derive = (...mappings: IndexedMapping[]): string[] =>
  deriveLinks(mappings, { levels, rows, statements }).map(
    ({ subject, relation, object, strength, basis }) => `${subject} ${relation} ${strength} ${object} (${basis})`,
  );

describe('deriveLinks', () => {
  test('two rows are linked wherever their levels share a rung', () => {
    expect(derive(mapping('d/x', 'overlapper', 'e/z'))).toEqual([
      'd/low/x overlapper 5 e/low/z (row)',
      'd/mid/x overlapper 5 e/mid/z (row)',
      'd/mid/x overlapper 5 e/top/z (row)',
      'd/top/x overlapper 5 e/top/z (row)',
    ]);
  });

  test('what binds all leaders meets every level of a row', () => {
    expect(derive(mapping('e/alle/w', 'daekker', 'd/x'))).toEqual([
      'e/alle/w daekker 5 d/low/x (row)',
      'e/alle/w daekker 5 d/mid/x (row)',
      'e/alle/w daekker 5 d/top/x (row)',
    ]);
  });

  test('two statements are linked though their levels share no rung', () => {
    expect(derive(mapping('d/low/y', 'se-ogsaa', 'e/top/z'))).toEqual(['d/low/y se-ogsaa 5 e/top/z (statement)']);
  });

  test.each([
    ['as written', mapping('d/low/x', 'daekkes-af', 'e/low/z', 8), 'd/low/x daekkes-af 8 e/low/z (statement)'],
    ['turned', mapping('e/low/z', 'daekker', 'd/low/x', 8), 'e/low/z daekker 8 d/low/x (statement)'],
    ['weaker', mapping('d/low/x', 'overlapper', 'e/low/z', 2), 'd/low/x overlapper 2 e/low/z (statement)'],
  ])('a mapping of two statements replaces the row’s for its pair alone, %s', (_, own, expected) => {
    const links = derive(mapping('d/x', 'overlapper', 'e/z'), own);
    expect(links).toHaveLength(4);
    expect(links).toContain(expected);
    expect(links.filter((link) => link.includes('d/low/x'))).toHaveLength(1);
  });

  test.each([
    ['of a statement and a row before one of two rows', mapping('d/mid/x', 'daekkes-af', 'e/z', 3), 'daekkes-af 3'],
    ['the stronger of two alike', mapping('e/mid/z', 'overlapper', 'd/x', 7), 'overlapper 7'],
  ])('the more exact mapping decides: %s', (_, own, expected) => {
    const others = [mapping('d/x', 'overlapper', 'e/z', 9), mapping('d/x', 'overlapper', 'e/mid/z', 2)];
    const link = derive(...others, own).find((text) => text.includes('d/mid/x') && text.includes('e/mid/z'));
    expect(link).toContain(expected);
  });

  test('no counterpart takes away what rows say of a statement and a row, and nothing else', () => {
    expect(derive(mapping('d/x', 'overlapper', 'e/z'), mapping('d/mid/x', 'ingen-modpart', 'e/z', 0))).toEqual([
      'd/low/x overlapper 5 e/low/z (row)',
      'd/top/x overlapper 5 e/top/z (row)',
    ]);
  });

  test('no counterpart leaves what an editor says of the two statements', () => {
    expect(
      derive(
        mapping('d/x', 'overlapper', 'e/z'),
        mapping('d/mid/x', 'ingen-modpart', 'e/z', 0),
        mapping('d/mid/x', 'se-ogsaa', 'e/mid/z', 2),
      ),
    ).toContain('d/mid/x se-ogsaa 2 e/mid/z (statement)');
  });

  test('the order of mappings changes nothing', () => {
    const mappings = [
      mapping('d/x', 'overlapper', 'e/z'),
      mapping('d/mid/x', 'overlapper', 'e/z', 5),
      mapping('e/mid/z', 'overlapper', 'd/x', 5),
    ];
    expect(derive(...mappings.toReversed())).toEqual(derive(...mappings));
  });

  test('a mapping of levels links no statements', () => {
    expect(derive(mapping('d/top', 'daekkes-af', 'e/top'))).toEqual([]);
  });
});
