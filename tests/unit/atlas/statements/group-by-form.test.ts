import { expect, test } from 'vitest';
import { groupByForm } from '../../../../src/atlas/statements/group-by-form.ts';

const statement = (id: string, ownForm: string | null, forms: string[], aspect = 'ansvar') => ({
  id,
  ownForm,
  forms,
  aspect,
});

test('statements stand under the own form, else under the forms of the editor, else under the aspect', () => {
  expect(
    groupByForm([
      statement('1', 'd/retning', ['strategisk']),
      statement('2', null, ['drift', 'faglig']),
      statement('3', null, [], 'rolle'),
      statement('4', 'd/retning', ['strategisk', 'drift']),
      statement('5', null, ['drift', 'faglig'], 'rolle'),
      statement('6', null, ['drift']),
    ]),
  ).toEqual([
    { ownForm: 'd/retning', forms: [], aspect: null, statements: ['1', '4'] },
    { ownForm: null, forms: ['drift', 'faglig'], aspect: null, statements: ['2', '5'] },
    { ownForm: null, forms: [], aspect: 'rolle', statements: ['3'] },
    { ownForm: null, forms: ['drift'], aspect: null, statements: ['6'] },
  ]);
});
