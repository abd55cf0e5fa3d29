import { expect, test } from 'vitest';
import { toHeatStep } from '../../../../src/atlas/terms/to-heat-step.ts';

test.each([
  [0, 0, 0],
  [0, 20, 0],
  [1, 20, 1],
  [5, 20, 1],
  [6, 20, 2],
  [20, 20, 4],
  [1, 1, 4],
])('%i of at most %i is step %i', (count, greatest, step) => {
  expect(toHeatStep(count, greatest)).toBe(step);
});
