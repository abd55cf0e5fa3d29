import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listSavedFiles } from '../../../src/offline/list-saved-files.ts';
import { SAVED, writeSampleSite } from './sample-site.ts';

const list = (dir: string) => listSavedFiles(dir, 'sw.js');

test('all but the downloads and the worker is kept: the shell, then search, then the pages from above', async () => {
  using site = writeSampleSite();
  writeFileSync(path.join(site.dir, 'sw.js'), '');
  expect((await list(site.dir)).map(({ url }) => url)).toEqual(SAVED);
});

test('a file has its size and the hash of its bytes', async () => {
  using site = writeSampleSite();
  const file = (await list(site.dir)).find(({ url }) => url === 'trin/');
  const text = 'This is trin/';
  expect(file?.size).toBe(text.length);
  expect(file?.integrity).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
  expect(file?.revision).toMatch(/^[\da-f]{32}$/u);
});

test('a name with a hash needs no revision', async () => {
  using site = writeSampleSite();
  expect((await list(site.dir)).filter(({ revision }) => revision === null).map(({ url }) => url)).toEqual([
    'assets/page.a1b2c3.css',
  ]);
});

test.for([
  ['./', 'index.html'],
  ['404.html', '404.html'],
  ['soeg/', 'soeg'],
  ['pagefind/', 'pagefind'],
] as const)('a site without %s is refused', async ([address, file]) => {
  using site = writeSampleSite();
  rmSync(path.join(site.dir, file), { recursive: true });
  await expect(list(site.dir)).rejects.toThrow(`is not a whole site: ${address} missing.`);
});

test('a folder that is not there is an error', async () => {
  await expect(list('tests/unit/offline/not-here')).rejects.toThrow();
});
