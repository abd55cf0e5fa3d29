import { expect, test } from 'vitest';
import { selectStatements } from '../../../../src/atlas/statements/select-statements.ts';

const IDS = ['kompas/chef/pege', 'kompas/leder/pege', 'kompas/leder/trivsel', 'rejse/leder/pege'];

test.each([
  ['kompas/chef/pege', ['kompas/chef/pege']],
  ['kompas/*/pege', ['kompas/chef/pege', 'kompas/leder/pege']],
  ['kompas/leder/*', ['kompas/leder/pege', 'kompas/leder/trivsel']],
  ['*/leder/pege', ['kompas/leder/pege', 'rejse/leder/pege']],
  ['kompas/leder', []],
  ['kompas/leder/peg', []],
])('%s selects %j', (selector, expected) => {
  expect(selectStatements(selector, IDS)).toEqual(expected);
});
