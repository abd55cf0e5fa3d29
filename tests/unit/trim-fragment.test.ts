import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { trimFragment } from '../../src/search/trim-fragment.ts';

const pack = (text: string) => gzipSync(text);

test('what only the index needs is left out of the texts', () => {
  const titled = { content: 'Lede Gå forrest.', url: '/a/', anchors: [] };
  const untitled = { content: 'Gå forrest.', url: '/b/', anchors: [] };
  const more = { filters: { art: ['ansvar'] }, word_count: 2 };
  const records = {
    da_1: { ...titled, ...more, meta: { title: 'Lede', korttekst: 'ledez', orddele: 'dez' } },
    da_2: { ...untitled, ...more, meta: { title: 'Chef: Ledelse', form: 'Ledelse' } },
  };
  const trimmed = gunzipSync(trimFragment(pack(`pagefind_dcd${JSON.stringify(records)}`))).toString('utf8');
  expect(JSON.parse(trimmed.replace('pagefind_dcd', ''))).toEqual({
    da_1: { ...titled, meta: { title: 'Lede', orddele: 'dez' } },
    da_2: { ...untitled, meta: { form: 'Ledelse' } },
  });
});

test('a file of another shape is refused', () => {
  expect(() => trimFragment(pack('other{}'))).toThrow('Pagefind');
});
