import { expect, test } from 'vitest';
import { chooseTellingPairs } from '../../../../src/atlas/levels/choose-telling-pairs.ts';
import type { RungNumber } from '../../../../src/atlas/model.ts';

const level = (id: string, rungs: RungNumber[], friends: string[] = [], shared = 'afdeling') => ({
  id,
  document: id.split('/')[0] ?? '',
  rungs,
  falseFriends: friends.map((friend) => ({ level: friend, shared })),
});
const choose = (levels: ReturnType<typeof level>[], most = 6) =>
  chooseTellingPairs(levels, most).map((pair) => pair.levels.join(' '));

test('a pair that both levels name is chosen once', () => {
  expect(choose([level('d/x', [1], ['e/y']), level('e/y', [2], ['d/x'])])).toEqual(['d/x e/y']);
});

test('those that share no rung come first', () => {
  expect(choose([level('d/x', [1], ['e/y', 'f/z']), level('e/y', [1, 2]), level('f/z', [2])])).toEqual([
    'd/x f/z',
    'd/x e/y',
  ]);
});

test('another name, and other documents, come before more of the same', () => {
  const levels = [
    level('d/a', [1], ['e/a', 'e/b', 'f/a']),
    level('d/o', [1], ['e/o'], 'område'),
    level('e/a', [2]),
    level('e/b', [2]),
    level('e/o', [3]),
    level('f/a', [2]),
  ];
  expect(choose(levels)).toEqual(['d/a e/a', 'd/a f/a', 'd/o e/o', 'd/a e/b']);
  expect(choose(levels, 2)).toEqual(['d/a e/a', 'd/a f/a']);
});

test('a friend that is not among the levels makes no pair', () => {
  expect(choose([level('d/x', [1], ['e/y'])])).toEqual([]);
});
