import { expect, test } from 'vitest';
import { chooseSteps } from '../../../../src/atlas/levels/choose-steps.ts';
import type { RungNumber } from '../../../../src/atlas/model.ts';

const level = (id: string, rungs: RungNumber[], above: string[] = []) => ({ id, rungs, above });
const levels = [
  level('d/top', [3]),
  level('d/low', [1], ['d/mid']),
  level('d/mid', [2], ['d/top']),
  level('e/top', [2]),
  level('e/low', [1], ['e/top', 'e/announced']),
];
const documents = [{ levels: ['d/top', 'd/low', 'd/mid', 'd/alle'] }, { levels: ['e/top', 'e/announced', 'e/low'] }];
const choose = (most: number) => chooseSteps(levels, documents, most).map(({ below, above }) => `${below} ${above}`);

test('the step from the lowest rung of each document comes first, to levels that are described', () => {
  expect(choose(6)).toEqual(['d/low d/mid', 'e/low e/top', 'd/mid d/top']);
});

test('no more than asked for', () => {
  expect(choose(2)).toEqual(['d/low d/mid', 'e/low e/top']);
});
