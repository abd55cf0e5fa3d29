import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { shortenIds } from '../../src/search/shorten-ids.ts';

const listed = (hash: string, file: string) => `\x83jda_${hash}\x06pda_group_${file}`;
const pack = (list: string) => gzipSync(Buffer.from(`pagefind_dcd\x86e1.6.0\x99\x03${list}\xff`, 'latin1'));
const unpack = (list: Uint8Array) => gunzipSync(list).toString('latin1');

test('records are named by the file of their text and their place there', () => {
  const { list, ids } = shortenIds(
    pack(listed('717d58c', 'c5b2d85') + listed('47e452f', 'c5b2d85') + listed('c2217f6', '0ed32a0')),
  );
  expect([...ids]).toEqual([
    ['da_717d58c', 'c5b2d850'],
    ['da_47e452f', 'c5b2d851'],
    ['da_c2217f6', '0ed32a00'],
  ]);
  expect(unpack(list)).toBe(
    'pagefind_dcd\x86e1.6.0\x99\x03\x83hc5b2d850\x06pda_group_c5b2d85\x83hc5b2d851\x06pda_group_c5b2d85\x83h0ed32a00\x06pda_group_0ed32a0\xff',
  );
});

test('where each record has a file of its own, the list stays as it is', () => {
  const whole = pack('\x83jda_717d58c\x06`');
  const { list, ids } = shortenIds(whole);
  expect(ids.size).toBe(0);
  expect(unpack(list)).toBe(unpack(whole));
});
