import { expect, test } from 'vitest';
import { deriveByForm } from '../../../../../src/atlas/crosswalk/side-by-side/derive-by-form.ts';
import { duty, forms, level } from './compared-levels.ts';

const SHARED = { text: 'Sætte mål.' };

const { sections } = deriveByForm({
  forms,
  levels: [level('d/x'), level('d/y'), level('d/z')],
  duties: [
    duty('d/x/own'),
    duty('d/x/shared', SHARED),
    duty('d/y/shared', SHARED),
    duty('d/z/shared', SHARED),
    duty('d/z/two', { forms: ['strategisk', 'drift'] }),
    duty('d/x/pair', { forms: [], text: 'Følge op.' }),
    duty('d/z/pair', { forms: [], text: 'Følge op.' }),
  ],
});
const shown = sections.map(({ form, lines }) => [
  form?.id ?? null,
  ...lines.map(({ cells }) =>
    cells.map(({ first, last, duties }) => `${first}-${last}: ${duties.map(({ id }) => id).join()}`).join(' | '),
  ),
]);

test('what adjacent levels say in the same words comes first, as one cell', () => {
  expect(shown[0]).toEqual([
    'strategisk',
    '0-2: d/x/shared,d/y/shared,d/z/shared',
    '0-0: d/x/own | 1-1:  | 2-2: d/z/two',
  ]);
});

test('a duty of two forms stands under both', () => {
  expect(shown[1]).toEqual(['drift', '0-0:  | 1-1:  | 2-2: d/z/two']);
});

test('levels that are not adjacent keep cells of their own', () => {
  expect(shown[2]).toEqual([null, '0-0: d/x/pair | 1-1:  | 2-2: d/z/pair']);
});

test('a level that has nothing of a form is told', () => {
  expect(sections.map(({ elsewhere }) => elsewhere)).toEqual([
    [[], [], []],
    [null, null, []],
    [[], null, []],
  ]);
});
