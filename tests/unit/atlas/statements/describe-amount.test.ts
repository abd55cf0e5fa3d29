import { expect, test } from 'vitest';
import { describeAmount } from '../../../../src/atlas/statements/describe-amount.ts';

const statements = (duties: number, pitfalls: number) =>
  [true, false].flatMap((pitfall) => Array.from({ length: pitfall ? pitfalls : duties }, () => ({ pitfall })));

test.each([
  [1529, 24, '1.529 forventninger og 24 faldgruber'],
  [1, 1, '1 forventning og 1 faldgrube'],
  [2, 0, '2 forventninger'],
  [0, 2, '2 faldgruber'],
  [0, 0, 'ingen forventninger'],
])('%d duties and %d pitfalls are %s', (duties, pitfalls, expected) => {
  expect(describeAmount(statements(duties, pitfalls))).toBe(expected);
});
