import { expect, test } from 'vitest';
import { toHeatStep } from '../../../../src/atlas/terms/to-heat-step.ts';

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [7, 3],
  [8, 4],
  [500, 4],
])('%i is step %i', (count, step) => {
  expect(toHeatStep(count)).toBe(step);
});
