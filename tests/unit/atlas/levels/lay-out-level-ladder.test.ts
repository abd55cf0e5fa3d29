import { expect, test } from 'vitest';
import { layOutLevelLadder } from '../../../../src/atlas/levels/lay-out-level-ladder.ts';
import type { RungNumber } from '../../../../src/atlas/model.ts';

const level = (id: string, rungs: RungNumber[], above: string[] = [], below: string[] = []) => ({
  id,
  document: id.split('/')[0] ?? '',
  name: id.split('/')[1] ?? '',
  rungs,
  above,
  below,
});

const LEVELS = [
  level('a/chef', [3], [], ['a/leder']),
  level('a/leder', [2], ['a/chef'], []),
  level('a/centerleder', [2]),
  level('b/chef', [3]),
  level('c/direktion', [3]),
  level('d/direktion', [3]),
  level('c/mellem', [1, 2]),
  level('c/alle', []),
];

test('a level is shown with its own line, and with the names of what stands on one rung alone elsewhere', () => {
  expect(layOutLevelLadder({ id: 'a/leder', document: 'a', rungs: [2] }, LEVELS)).toEqual([
    { rung: 3, own: ['a/chef'], names: ['direktion', 'chef'] },
    { rung: 2, own: ['a/leder'], names: [] },
    { rung: 1, own: [], names: [] },
  ]);
});
