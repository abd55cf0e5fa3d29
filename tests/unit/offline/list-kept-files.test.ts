import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listKeptFiles } from '../../../src/offline/list-kept-files.ts';
import { KEPT, writeSampleSite } from './sample-site.ts';

const list = (dir: string) => listKeptFiles(dir, 'sw.js');
const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');

test('all but downloads, pictures, packs, the worker and what begins with a dot may be kept', async () => {
  using site = writeSampleSite();
  writeFileSync(path.join(site.dir, 'sw.js'), '');
  mkdirSync(path.join(site.dir, 'offline'));
  writeFileSync(path.join(site.dir, 'offline/old.zst'), '');
  expect((await list(site.dir)).map(({ url }) => url)).toEqual(KEPT);
});

test('a file has its size, its type and the hash of its bytes', async () => {
  using site = writeSampleSite();
  const file = (await list(site.dir)).find(({ url }) => url === 'trin/');
  const text = 'This is trin/';
  expect(file).toMatchObject({ size: text.length, hash: hashOf(text), type: 'text/html; charset=utf-8' });
});

test('of a file that is packed on its own, what is in it counts', async () => {
  using site = writeSampleSite();
  const text = 'pagefind_dcd and more';
  writeFileSync(path.join(site.dir, 'pagefind/index/da_1.pf_index'), gzipSync(text));
  const file = (await list(site.dir)).find(({ url }) => url === 'pagefind/index/da_1.pf_index');
  expect(file).toMatchObject({ size: text.length, hash: hashOf(text), type: 'application/octet-stream' });
});

test.for([
  ['./', 'index.html'],
  ['404.html', '404.html'],
  ['soeg/', 'soeg'],
  ['uden-net/', 'uden-net'],
  ['pagefind/', 'pagefind'],
] as const)('a site without %s is refused', async ([address, file]) => {
  using site = writeSampleSite();
  rmSync(path.join(site.dir, file), { recursive: true });
  await expect(list(site.dir)).rejects.toThrow(`is not a whole site: ${address} missing.`);
});

test('a folder that is not there is an error', async () => {
  await expect(list('tests/unit/offline/not-here')).rejects.toThrow();
});
