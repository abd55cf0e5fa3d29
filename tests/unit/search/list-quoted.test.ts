import { expect, test } from 'vitest';
import { listQuoted } from '../../../src/client/search/show/list-quoted.ts';

test.each([
  [['a'], '»a«'],
  [['a', 'b'], '»a«, »b«'],
  [Array.from('abcdef'), '»a«, »b«, »c«, »d«, »e«, »f«'],
  [Array.from('abcdefgh'), '»a«, »b«, »c«, »d«, »e«, »f« og 2 ord til'],
])('%j is listed as %s', (words, listed) => {
  expect(listQuoted(words)).toBe(listed);
});
