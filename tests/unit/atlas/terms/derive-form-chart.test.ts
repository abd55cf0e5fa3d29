import { expect, test } from 'vitest';
import { deriveFormChart, type FormChartSource } from '../../../../src/atlas/terms/derive-form-chart.ts';

const statement = (id: string, forms: string[], pitfall = false) => {
  const [document = '', slug = ''] = id.split('/');
  return { id, document, level: `${document}/${slug}`, forms, pitfall };
};

const source: FormChartSource = {
  documents: [{ id: 'd' }, { id: 'e' }],
  forms: [{ id: 'drift' }, { id: 'faglig' }, { id: 'borger' }],
  levels: [
    { id: 'd/top', rungs: [3, 4] },
    { id: 'd/alle', rungs: [] },
    { id: 'e/leder', rungs: [3] },
  ],
  statements: [
    statement('d/top/a', ['drift', 'faglig']),
    statement('d/top/b', ['drift']),
    statement('d/top/c', ['borger'], true),
    statement('d/alle/a', ['faglig']),
    statement('e/leder/a', ['drift']),
  ],
};
const all = source.statements.map(({ id }) => id);

test('a row a form, a cell a rung, a mark a document; a level of several rungs on each', () => {
  const read = deriveFormChart(all, source).map(({ form, cells }) => [
    form,
    ...cells.map(({ marks }) => marks.map(({ document, count }) => `${document}:${count}`).join(' ')),
  ]);
  expect(read).toEqual([
    ['drift', 'd:2', 'd:2 e:1', '', '', ''],
    ['faglig', 'd:1', 'd:1', '', '', 'd:1'],
  ]);
});

test('a mark knows its levels', () => {
  expect(deriveFormChart(['d/top/a'], source)[0]?.cells[0]).toEqual({
    rung: 4,
    marks: [{ document: 'd', levels: ['d/top'], count: 1 }],
  });
});

test('a pitfall, and what was not chosen, is left out', () => {
  expect(deriveFormChart(['d/top/c'], source)).toEqual([]);
  expect(deriveFormChart([], source)).toEqual([]);
});
