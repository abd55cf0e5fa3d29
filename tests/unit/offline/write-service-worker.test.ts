import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withdrawServiceWorker } from '../../../src/offline/withdraw-service-worker.ts';
import { writeServiceWorker } from '../../../src/offline/write-service-worker.ts';
import { SAVED, writeSampleSite } from './sample-site.ts';

const read = (dir: string) => readFileSync(path.join(dir, 'sw.js'), 'utf8');

test('it is one file, which loads no other script and names no map of its source', async () => {
  using site = writeSampleSite();
  const before = readdirSync(site.dir);
  const { files } = await writeServiceWorker(site.dir);
  expect(files).toBe(SAVED.length);
  expect(readdirSync(site.dir).sort()).toEqual([...before, 'sw.js'].sort());
  expect(read(site.dir)).not.toMatch(/importScripts|sourceMappingURL/u);
  // Workbox names a page of its documentation in a warning.
  expect(read(site.dir).match(/https?:\/\/[\w./-]+/gu)).toEqual(['https://bit.ly/wb-precache']);
});

test('it speaks to no console', async () => {
  using site = writeSampleSite();
  await writeServiceWorker(site.dir);
  // Workbox warns of entries without a revision; ours have one, or a hash in the name.
  expect(read(site.dir).match(/console\.\w+/gu)).toEqual(['console.warn']);
});

test('the same build gives the same bytes, also when it is written again', async () => {
  using one = writeSampleSite();
  using other = writeSampleSite();
  await writeServiceWorker(one.dir);
  await writeServiceWorker(other.dir);
  expect(read(other.dir)).toBe(read(one.dir));
  await writeServiceWorker(one.dir);
  expect(read(one.dir)).toBe(read(other.dir));
});

test('another byte in a page gives another worker', async () => {
  using site = writeSampleSite();
  await writeServiceWorker(site.dir);
  const before = read(site.dir);
  writeFileSync(path.join(site.dir, 'trin', 'index.html'), 'This is trin!');
  await writeServiceWorker(site.dir);
  expect(read(site.dir)).not.toBe(before);
});

test.each([
  [24_900_000, null],
  [25_100_000, 'The site takes 25.1 MB of a device, and says that it takes 25 at most'],
])('a site of %i bytes is kept whole, with the warning %j', async (bytes, warning) => {
  using site = writeSampleSite();
  writeFileSync(path.join(site.dir, 'large.svg'), Buffer.alloc(bytes));
  const written = await writeServiceWorker(site.dir);
  expect(written.files).toBe(SAVED.length + 1);
  if (warning === null) expect(written.warning).toBeNull();
  else expect(written.warning).toContain(warning);
});

test('a withdrawn worker keeps nothing and answers nothing', async () => {
  using site = writeSampleSite();
  await withdrawServiceWorker(site.dir);
  expect(read(site.dir)).toContain('unregister()');
  expect(read(site.dir)).not.toMatch(/fetch|precache/u);
});
