import { expect, test } from 'vitest';
import { findBegun, isBegun } from '../../../../src/atlas/search/find-begun.ts';

const WORDS = ['budget', 'budgetansvar', 'budgettet', 'lov', 'mål'];

test.each([
  ['budget', ['budget', 'budgetansvar', 'budgettet']],
  ['budgett', ['budgettet']],
  ['mål', ['mål']],
  ['a', []],
  ['x', []],
  ['', []],
])('»%s« begins %j', (beginning, expected) => {
  expect(findBegun(WORDS, beginning)).toEqual(expected);
  expect(isBegun(WORDS, beginning)).toBe(expected.length > 0);
});
