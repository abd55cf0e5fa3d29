import { expect, test } from 'vitest';
import { countGaps } from '../../../../../src/atlas/crosswalk/gaps/count-gaps.ts';
import { buildGapDeriver } from '../../../../../src/atlas/crosswalk/gaps/derive-gaps.ts';
import { tellGaps } from './sample-gaps.ts';

const count = (unread: string[]) =>
  countGaps(
    buildGapDeriver(
      tellGaps({
        statements: [
          ['d/to/x', { terms: ['eget'] }],
          ['d/to/y'],
          ['d/et/z'],
          ['e/to/a', { terms: ['andet'] }],
          ['e/to/b'],
          ['e/et/c'],
        ],
        links: [
          ['d/et/z', 'e/to/b'],
          ['d/to/y', 'e/et/c'],
        ],
        terms: [{ id: 'eget' }, { id: 'andet' }],
        unread,
      }),
    )('d', 2),
  );

test('what is missing, had otherwise and had alone; what others have on another rung is not alone', () => {
  expect(count([])).toEqual({ responsibilities: 1, terms: 1, otherwise: 1, own: 2 });
});

test('of responsibilities nothing is known where nobody has read', () => {
  expect(count(['d--e', 'd--f', 'd--g', 'd--w'])).toEqual({ responsibilities: null, terms: 1, otherwise: 0, own: 1 });
});
