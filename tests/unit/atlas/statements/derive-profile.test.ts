import { expect, test } from 'vitest';
import type { RungNumber } from '../../../../src/atlas/model.ts';
import { deriveProfile } from '../../../../src/atlas/statements/derive-profile.ts';

const level = (id: string, rungs: RungNumber[]) => ({ id, document: id.split('/')[0] ?? '', rungs });
const duty = (of: string, ...forms: string[]) => ({ level: of, forms, pitfall: false });

const LEVELS = [level('a/x', [2]), level('b/x', [1, 2]), level('b/y', [2]), level('c/x', [2, 3]), level('c/z', [4])];
const FORMS = [{ id: 'drift' }, { id: 'faglig' }];
const STATEMENTS = [
  duty('a/x', 'drift'),
  duty('a/x', 'drift', 'faglig'),
  duty('a/x'),
  duty('a/x'),
  { ...duty('a/x', 'faglig'), pitfall: true },
  duty('b/x', 'drift'),
  duty('b/y'),
  duty('c/x', 'faglig'),
  duty('c/z', 'drift'),
];

test('each document whose levels meet a rung counts once, and pitfalls do not', () => {
  expect(deriveProfile(level('a/x', [2]), { forms: FORMS, levels: LEVELS, statements: STATEMENTS })).toEqual([
    // b: the mean of 1 and 0; c: 0.
    { form: 'drift', count: 2, share: 0.5, elsewhere: 0.25 },
    // b: 0; c: 1.
    { form: 'faglig', count: 1, share: 0.25, elsewhere: 0.5 },
  ]);
});

test.each([
  ['a level nobody else meets has no mean', level('c/z', [4]), [1, null]],
  ['a level without duties has no profile', level('c/none', [2]), []],
] as const)('%s', (_, one, [share, elsewhere]) => {
  const [bar] = deriveProfile(one, { forms: FORMS, levels: LEVELS, statements: STATEMENTS });
  expect(bar && [bar.share, bar.elsewhere]).toEqual(share === undefined ? undefined : [share, elsewhere]);
});
