import { expect, test } from 'vitest';
import { deriveStepUps } from '../../../../src/atlas/statements/derive-step-up.ts';

const duty = (id: string, text: string, title: string | null = null) => ({
  id,
  level: id.split('/').slice(0, 2).join('/'),
  pitfall: false,
  title,
  text,
});

const STATEMENTS = [
  duty('d/over/drift', 'Sikre driften i området.'),
  duty('d/over/alene', 'Gå til møder.'),
  duty('d/over/fald', 'Glemme det hele.'),
  duty('d/over/tryghed', 'Fremme tryghed, også selv.'),
  duty('d/over/titel', 'Holde budgettet.', 'Økonomi i området'),
  duty('d/over/anden-raekke', 'Se ud over området.'),
  duty('d/under/drift', 'Sikre driften i tilbuddet.'),
  duty('d/under/tryghed', 'Fremme tryghed – også selv'),
  duty('d/under/titel', 'Holde budgettet.', 'Økonomi i tilbuddet'),
  duty('d/under/egen', 'Lægge vagtplanen.'),
  duty('d/anden/drift', 'Sikre driften.'),
].map((statement) => ({ ...statement, pitfall: statement.id === 'd/over/fald' }));

const row = (id: string, ...statements: string[]) => ({ id, statements });
const ROWS = [
  row('d/drift', 'd/over/drift', 'd/under/drift', 'd/anden/drift'),
  row('d/tryghed', 'd/over/tryghed', 'd/under/tryghed'),
  row('d/titel', 'd/over/titel', 'd/under/titel'),
  row('d/anden-raekke', 'd/over/anden-raekke', 'd/top/anden-raekke'),
];
const ATLAS = { rows: ROWS, statements: STATEMENTS };

test('what is in no row of the level is new, other words are a change, commas and capitals are none', () => {
  expect(deriveStepUps({ id: 'd/under', above: ['d/over'] }, ATLAS)).toEqual([
    {
      level: 'd/over',
      added: ['d/over/alene', 'd/over/anden-raekke'],
      changed: [
        { row: 'd/drift', statement: 'd/over/drift' },
        { row: 'd/titel', statement: 'd/over/titel' },
      ],
      kept: 1,
    },
  ]);
});

test('each level above is told of by itself, the lowest first', () => {
  expect(
    deriveStepUps({ id: 'd/under', above: ['d/over', 'd/anden'] }, ATLAS).map(({ level, added }) => [level, added]),
  ).toEqual([
    ['d/anden', []],
    ['d/over', ['d/over/alene', 'd/over/anden-raekke']],
  ]);
});

test('a duty beside a pitfall of its row is new', () => {
  const statements = STATEMENTS.map((one) => ({ ...one, pitfall: one.id === 'd/under/drift' }));
  const [step] = deriveStepUps({ id: 'd/under', above: ['d/over'] }, { rows: ROWS, statements });
  expect(step?.added).toContain('d/over/drift');
});

test.each([
  ['a level without a level above', { id: 'd/over', above: [] }],
  ['a level without duties', { id: 'd/tavs', above: ['d/over'] }],
  ['a level above without duties', { id: 'd/under', above: ['d/tavs'] }],
])('%s: nothing is said', (_, level) => {
  expect(deriveStepUps(level, ATLAS)).toEqual([]);
});
