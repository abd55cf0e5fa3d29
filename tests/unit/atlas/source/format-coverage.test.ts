import { describe, expect, test } from 'vitest';
import { formatCoverage, toPercents } from '../../../../src/atlas/source/format-coverage.ts';

describe('toPercents', () => {
  test.each([
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [739, 447, 55, 28],
      [58, 35, 5, 2],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [[5], [100]],
  ])('%j → %j', (counts, percents) => {
    expect(toPercents(counts)).toEqual(percents);
  });
});

describe('formatCoverage', () => {
  test('says where the words went', () => {
    expect(formatCoverage({ statement: 739, prose: 447, heading: 55, furniture: 28 })).toBe(
      'Af kildens 1.269 ord står 58 % i forventningerne, 35 % i den øvrige tekst, 5 % i overskrifter og 2 % i sidehoveder, ledetekster og gentagne etiketter.',
    );
  });

  test('leaves out what there is none of, and says »under 1 %« of what is hardly there', () => {
    expect(formatCoverage({ statement: 999, prose: 0, heading: 1, furniture: 0 })).toBe(
      'Af kildens 1.000 ord står 100 % i forventningerne og under 1 % i overskrifter.',
    );
  });

  test('is empty for an empty source', () => {
    expect(formatCoverage({ statement: 0, prose: 0, heading: 0, furniture: 0 })).toBe('');
  });
});
