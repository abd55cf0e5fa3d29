import { describe, expect, test } from 'vitest';
import { deriveSideBySide } from '../../../../src/atlas/statements/derive-side-by-side.ts';

const statement = (id: string, forms: string[], pitfall = false) => ({
  id,
  level: id.split('/')[0] ?? '',
  forms,
  pitfall,
});
const forms = [{ id: 'strategisk' }, { id: 'faglig' }, { id: 'drift' }];

describe('deriveSideBySide', () => {
  test('one row a form, one cell a level; a statement of two forms stands under both', () => {
    expect(
      deriveSideBySide([{ id: 'chef' }, { id: 'leder' }], forms, [
        statement('chef/1', ['strategisk', 'drift']),
        statement('leder/1', ['drift']),
        statement('leder/2', []),
        statement('anden/1', ['faglig']),
      ]),
    ).toEqual([
      { form: 'strategisk', cells: [cell('chef', 'chef/1'), cell('leder')] },
      { form: 'drift', cells: [cell('chef', 'chef/1'), cell('leder', 'leder/1')] },
      { form: null, cells: [cell('chef'), cell('leder', 'leder/2')] },
    ]);
  });

  test('pitfalls are left out', () => {
    expect(deriveSideBySide([{ id: 'chef' }], forms, [statement('chef/1', ['drift'], true)])).toEqual([]);
  });
});

function cell(level: string, ...statements: string[]) {
  return { level, statements };
}
