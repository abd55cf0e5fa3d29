import { expect, test } from 'vitest';
import { PAGE_POLICY, SERVER_POLICY } from '../../../src/server/content-security-policy.ts';
import { checkPolicyText } from '../../site/checks/check-policy.ts';

test.for([PAGE_POLICY, SERVER_POLICY])('is strict: %s', (policy) => {
  expect(checkPolicyText(policy)).toEqual([]);
});

test('the server sends all that the pages carry', () => {
  expect(SERVER_POLICY.startsWith(`${PAGE_POLICY}; `)).toBe(true);
});
