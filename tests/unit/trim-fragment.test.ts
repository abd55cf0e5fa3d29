import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { trimFragment } from '../../src/search/trim-fragment.ts';

const pack = (text: string) => gzipSync(text);

test('what only the index needs is left out of the texts', () => {
  const record = {
    content: 'Lede',
    url: '/a/',
    filters: { art: ['ansvar'] },
    meta: { title: 'T', korttekst: 'ledez', orddele: 'dez' },
  };
  const trimmed = gunzipSync(trimFragment(pack(`pagefind_dcd${JSON.stringify({ da_1: record })}`))).toString('utf8');
  expect(JSON.parse(trimmed.replace('pagefind_dcd', ''))).toEqual({
    da_1: { ...record, filters: {}, meta: { title: 'T', orddele: 'dez' } },
  });
});

test('a file of another shape is refused', () => {
  expect(() => trimFragment(pack('other{}'))).toThrow('Pagefind');
});
