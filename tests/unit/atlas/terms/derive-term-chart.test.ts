import { describe, expect, test } from 'vitest';
import { deriveTermChart, type TermChartSource } from '../../../../src/atlas/terms/derive-term-chart.ts';
import type { LevelFacts, RungNumber } from '../../../../src/atlas/model.ts';

const level = (id: string, rungs: RungNumber[], announced = false) => ({
  id,
  document: id.split('/')[0] ?? '',
  rungs,
  facts: rungs.length === 0 ? null : ({ announced } as LevelFacts),
});
const statement = (id: string, pitfall = false) => {
  const [document = '', slug = ''] = id.split('/');
  return { id, document, level: `${document}/${slug}`, pitfall };
};

const source: TermChartSource = {
  documents: [{ id: 'd' }, { id: 'e' }],
  levels: [
    level('d/top', [3, 4]),
    level('d/midt', [2, 3]),
    level('d/lovet', [1], true),
    level('d/alle', []),
    level('e/leder', [1]),
  ],
  statements: [
    statement('d/top/a'),
    statement('d/top/b', true),
    statement('d/midt/a'),
    statement('d/midt/b'),
    statement('d/alle/a'),
    statement('e/leder/a'),
  ],
};

describe('deriveTermChart', () => {
  test('a cell for each rung a document describes, from the top down, all leaders last', () => {
    expect(deriveTermChart(['d/midt/a'], source)).toEqual([
      {
        document: 'd',
        cells: [
          { rung: 4, levels: [], count: 0 },
          { rung: 3, levels: ['d/midt'], count: 1 },
          { rung: 2, levels: ['d/midt'], count: 1 },
          { rung: null, levels: [], count: 0 },
        ],
        pitfalls: 0,
        count: 1,
      },
    ]);
  });

  test('a level of several rungs counts on each, and in the sum once', () => {
    const [row] = deriveTermChart(['d/top/a', 'd/midt/a', 'd/midt/b', 'd/alle/a'], source);
    expect(row?.cells.map(({ count }) => count)).toEqual([1, 3, 2, 1]);
    expect(row?.cells[1]?.levels).toEqual(['d/top', 'd/midt']);
    expect(row?.count).toBe(4);
  });

  test('a pitfall is in the sum, and in no cell', () => {
    const [row] = deriveTermChart(['d/top/b'], source);
    expect(row).toMatchObject({ pitfalls: 1, count: 1 });
    expect(row?.cells.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
  });

  test('rows in the order of the documents; a document without the term has none', () => {
    expect(deriveTermChart(['e/leder/a', 'd/alle/a'], source).map(({ document }) => document)).toEqual(['d', 'e']);
    expect(deriveTermChart([], source)).toEqual([]);
  });
});
