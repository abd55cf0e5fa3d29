import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatKeptSite } from '../../../src/offline/format-kept-site.ts';
import { withdrawServiceWorker } from '../../../src/offline/withdraw-service-worker.ts';
import { writeServiceWorker } from '../../../src/offline/write-service-worker.ts';
import { KEPT, writeSampleSite } from './sample-site.ts';

/** The pages of the sample that are kept when read or asked for. */
const ASKED = 2;

const read = (dir: string) => readFileSync(path.join(dir, 'sw.js'), 'utf8');

test('it is one file beside its packs, which loads no other script and names no map of its source', async () => {
  using site = writeSampleSite();
  const before = readdirSync(site.dir);
  const { files, first } = await writeServiceWorker(site.dir);
  expect(files).toBe(KEPT.length - ASKED);
  expect(readdirSync(site.dir).sort()).toEqual([...before, 'offline', 'sw.js'].sort());
  expect(read(site.dir)).not.toMatch(/importScripts|sourceMappingURL|https?:/u);
  // The worker, the index, and a pack for each purpose but the last.
  expect(first.requests).toBe(6);
  expect(first.bytes).toBeGreaterThan(read(site.dir).length);
});

test('it speaks to no console', async () => {
  using site = writeSampleSite();
  await writeServiceWorker(site.dir);
  expect(read(site.dir)).not.toContain('console.');
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

test('the build says what it costs, and warns where it is more than the site says', () => {
  const kept = { files: 3, bytes: 2_500_000, first: { requests: 7, bytes: 660_000 }, moreBytes: 100_000 };
  const said = formatKeptSite(kept);
  expect(said).toBe(
    '  a first visit fetches 0.66 MB in 7 requests beyond its page, and keeps 3 files (2.50 MB); ' +
      'the rest is 0.10 MB more on the way',
  );
  expect(formatKeptSite({ ...kept, bytes: 25_000_000 })).not.toContain('at most');
  expect(formatKeptSite({ ...kept, bytes: 25_100_000 })).toContain(
    '\nThe site takes 25.10 MB of a device, and says that it takes 25 at most',
  );
});

test('a withdrawn worker keeps nothing and answers nothing', async () => {
  using site = writeSampleSite();
  await withdrawServiceWorker(site.dir);
  expect(read(site.dir)).toContain('unregister()');
  expect(read(site.dir)).not.toMatch(/fetch|decompress/u);
});
