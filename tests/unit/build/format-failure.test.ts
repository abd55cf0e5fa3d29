import { expect, test } from 'vitest';
import { formatFailure } from '../../../src/build/format-failure.ts';
import { Refusal } from '../../../src/build/refusal.ts';

const UNTOUCHED = 'Nothing is built; the last build stands as it was.';

test('a refusal is shown as it stands', () => {
  expect(formatFailure(new Refusal('Another build is at work.'))).toBe('Another build is at work.');
});

test.each([
  ['by its code', Object.assign(new Error('write failed'), { code: 'ENOSPC' })],
  ['by a quota', Object.assign(new Error('write failed'), { code: 'EDQUOT' })],
  ['in the words of the system', new Error('ENOSPC: no space left on device, write')],
  ['in the words of a tool', new Error('Failed to write file: No space left on device (os error 28)')],
  [
    'behind another error',
    new Error('The page was not made.', { cause: Object.assign(new Error(''), { code: 'ENOSPC' }) }),
  ],
])('a full disk is said in one line, known %s', (_, error) => {
  expect(formatFailure(error)).toMatch(/^The disk is full\. [^\n]*\n/u);
  expect(formatFailure(error)).toContain(UNTOUCHED);
});

test('what is not expected keeps its stack', () => {
  const text = formatFailure(new Error('a step failed'));
  expect(text).toContain('Error: a step failed\n');
  expect(text).toContain('format-failure.test.ts');
  expect(text.split('\n').at(-1)).toBe(UNTOUCHED);
});

test('what is no error is shown as text', () => {
  expect(formatFailure('odd')).toBe(`odd\n${UNTOUCHED}`);
});
