import { describe, expect, test } from 'vitest';
import { meanScore, ndcgAt, recallAt, reciprocalRank } from '../../search/score.ts';

const grades = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 1],
]);
const nothingToFind = new Map([['c', 0]]);

describe('recallAt', () => {
  // Relevant are a and b; c, graded 1, is not.
  test.each([
    [['a', 'b'], 20, 1],
    [['x', 'b', 'y', 'a'], 20, 1],
    [['a', 'x', 'b'], 2, 0.5],
    [['x', 'c'], 20, 0],
    [[], 20, 0],
    // Of two relevant answers one place can show one: 1 / min(1, 2).
    [['a'], 1, 1],
  ])('%j at %i is %f', (ranking, k, expected) => {
    expect(recallAt(ranking, grades, k)).toBe(expected);
  });

  test('has no value without a relevant answer', () => {
    expect(recallAt(['c'], new Map([['c', 1]]), 20)).toBeNull();
  });
});

describe('reciprocalRank', () => {
  test.each([
    [['a', 'b'], 1],
    [['c', 'b'], 1 / 2],
    [['x', 'y', 'z', 'a'], 1 / 4],
    [['x', 'c'], 0],
    [[], 0],
  ])('of %j is %f', (ranking, expected) => {
    expect(reciprocalRank(ranking, grades)).toBe(expected);
  });

  test('has no value without a relevant answer', () => {
    expect(reciprocalRank(['c'], new Map([['c', 1]]))).toBeNull();
  });
});

describe('ndcgAt', () => {
  // Gains: a 7, b 3, c 1. Discounts: 1, log2 3 = 1.58496, 2, log2 5 = 2.32193.
  // Ideal DCG@10 = 7 + 3 / 1.58496 + 1 / 2 = 9.39279.
  test.each([
    [['a', 'b', 'c'], 10, 1],
    // 3 + 0 + 7 / 2 = 6.5
    [['b', 'x', 'a'], 10, 0.69202],
    // 1 + 3 / 1.58496 + 7 / 2 = 6.39279
    [['c', 'b', 'a'], 10, 0.68061],
    // 7 / 2.32193 = 3.01473
    [['x', 'y', 'z', 'a'], 10, 0.32096],
    // 3 / 7
    [['b', 'a'], 1, 0.42857],
    [['x'], 10, 0],
    [[], 10, 0],
  ])('of %j at %i is %f', (ranking, k, expected) => {
    expect(ndcgAt(ranking, grades, k)).toBeCloseTo(expected, 5);
  });

  test('has no value without a graded answer', () => {
    expect(ndcgAt(['c'], nothingToFind, 10)).toBeNull();
    expect(ndcgAt(['c'], new Map(), 10)).toBeNull();
  });
});

test.each([
  ['recallAt', () => recallAt(['a', 'a'], grades, 20)],
  ['reciprocalRank', () => reciprocalRank(['a', 'a'], grades)],
  ['ndcgAt', () => ndcgAt(['a', 'a'], grades, 10)],
])('%s refuses a ranking with an answer twice', (_, score) => {
  expect(score).toThrow(new RangeError('The ranking has "a" twice.'));
});

test.each([
  [[1, 0, 0.5], 0.5],
  [[1, null, 0], 0.5],
  [[null], null],
  [[], null],
])('the mean of %j is %s', (scores, expected) => {
  expect(meanScore(scores)).toBe(expected);
});
