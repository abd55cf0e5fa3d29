import { expect, test } from 'vitest';
import { findUniformBlocks } from '../../../../src/atlas/statements/find-uniform-blocks.ts';

const column = (title: string) => ({ ownForm: `d/${title}`, aspect: null, title });
const [drift, faglig, alle] = [column('drift'), column('faglig'), column('alle')] as const;
const row = (level: string, ...counts: number[]) => ({
  level,
  counts,
  sum: counts.reduce((sum, count) => sum + count, 0),
});

test('levels with the same number in every column are one block, and those without statements none', () => {
  const rows = [row('top', 3, 3, 0), row('leder', 3, 3, 0), row('bebudet', 0, 0, 0), row('alle', 0, 0, 7)];
  expect(findUniformBlocks({ columns: [drift, faglig, alle], rows })).toEqual([
    { levels: ['top', 'leder'], columns: [drift, faglig], count: 3 },
    { levels: ['alle'], columns: [alle], count: 7 },
  ]);
});

test.each([
  ['numbers that differ', [row('top', 3, 4), row('leder', 3, 3)]],
  ['a column that blocks share', [row('top', 3, 3), row('leder', 3, 0)]],
])('%s take a table', (_, rows) => {
  expect(findUniformBlocks({ columns: [drift, faglig], rows })).toBeNull();
});

test('so do many blocks', () => {
  const columns = ['a', 'b', 'c', 'd'].map(column);
  const rows = columns.map((_, i) => row(`level-${i}`, ...columns.map((_column, j) => (i === j ? 2 : 0))));
  expect(findUniformBlocks({ columns, rows })).toBeNull();
  expect(
    findUniformBlocks({
      columns: columns.slice(1),
      rows: rows.slice(1).map(({ level, counts, sum }) => ({ level, sum, counts: counts.slice(1) })),
    }),
  ).toHaveLength(3);
});

test('a matrix without statements has no block', () => {
  expect(findUniformBlocks({ columns: [drift], rows: [row('bebudet', 0)] })).toEqual([]);
});
