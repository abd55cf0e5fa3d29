import { describe, expect, test } from 'vitest';
import type { IndexedOwnForm, IndexedStatement } from '../../../../src/atlas/atlas.ts';
import { deriveMatrix } from '../../../../src/atlas/statements/derive-matrix.ts';

const statement = (level: string, ownForm: string | null, aspect: string, pitfall = false): IndexedStatement =>
  ({ id: '', document: 'd', level: `d/${level}`, ownForm, aspect, pitfall }) as IndexedStatement;

const atlas = {
  aspects: [{ id: 'reference', title: 'Reference', definition: '' }],
  ownForms: [
    { id: 'd/drift', title: 'Driftsledelse' },
    { id: 'd/faglig', title: 'Faglig ledelse' },
  ] as IndexedOwnForm[],
  statements: [
    statement('top', null, 'reference'),
    statement('top', 'd/faglig', 'rolle'),
    statement('top', 'd/faglig', 'ansvar'),
    statement('leder', 'd/drift', 'rolle'),
    statement('leder', 'd/drift', 'rolle', true),
    { ...statement('leder', 'd/drift', 'rolle'), document: 'andet' },
  ],
};
const document = { id: 'd', levels: ['d/top', 'd/leder', 'd/bebudet'] };

describe('deriveMatrix', () => {
  test('duties: columns in the order of the pages, every level a row, sums on both sides', () => {
    expect(deriveMatrix(atlas, document, { pitfalls: false })).toEqual({
      columns: [
        { ownForm: null, aspect: 'reference', title: 'Reference' },
        { ownForm: 'd/faglig', aspect: null, title: 'Faglig ledelse' },
        { ownForm: 'd/drift', aspect: null, title: 'Driftsledelse' },
      ],
      rows: [
        { level: 'd/top', counts: [1, 2, 0], sum: 3 },
        { level: 'd/leder', counts: [0, 0, 1], sum: 1 },
        { level: 'd/bebudet', counts: [0, 0, 0], sum: 0 },
      ],
      sums: [1, 2, 1],
      total: 4,
    });
  });

  test('pitfalls are counted apart, on the levels that have any', () => {
    expect(deriveMatrix(atlas, document, { pitfalls: true })).toEqual({
      columns: [{ ownForm: 'd/drift', aspect: null, title: 'Driftsledelse' }],
      rows: [{ level: 'd/leder', counts: [1], sum: 1 }],
      sums: [1],
      total: 1,
    });
  });
});
