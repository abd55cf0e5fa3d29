import { expect, test } from 'vitest';
import { chooseSteps } from '../../../../src/atlas/levels/choose-steps.ts';

const levels = [
  { id: 'd/top', above: [] },
  { id: 'd/mid', above: ['d/top'] },
  { id: 'd/low', above: ['d/mid'] },
  { id: 'e/top', above: [] },
  { id: 'e/low', above: ['e/top', 'e/announced'] },
];
const documents = [{ levels: ['d/top', 'd/mid', 'd/low', 'd/alle'] }, { levels: ['e/top', 'e/announced', 'e/low'] }];
const choose = (most: number) => chooseSteps(levels, documents, most).map(({ below, above }) => `${below} ${above}`);

test('the lowest step of each document comes first, to levels that are described', () => {
  expect(choose(6)).toEqual(['d/low d/mid', 'e/low e/top', 'd/mid d/top']);
});

test('no more than asked for', () => {
  expect(choose(2)).toEqual(['d/low d/mid', 'e/low e/top']);
});
