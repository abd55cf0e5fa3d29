import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decompress } from 'fzstd';
import { describe, expect, test } from 'vitest';
import { listKeptFiles } from '../../../src/offline/list-kept-files.ts';
import type { PackIndex } from '../../../src/offline/pack.ts';
import { BUDGET_BYTES, writePacks } from '../../../src/offline/write-packs.ts';
import { type SampleSite, writeSampleSite } from './sample-site.ts';

const write = async ({ dir }: SampleSite) => writePacks(dir, await listKeptFiles(dir, 'sw.js'));

/** Bytes that no compression makes smaller. */
function makeNoise(count: number): Buffer {
  const chunks: Buffer[] = [];
  for (let i = 0; i * 32 < count; i++) chunks.push(createHash('sha256').update(String(i)).digest());
  return Buffer.concat(chunks).subarray(0, count);
}

describe('writePacks', () => {
  test('the contents stand one after the other, as the index says', async () => {
    using site = writeSampleSite();
    const { index, packs } = await write(site);
    const unpack = (url: string) => Buffer.from(decompress(readFileSync(path.join(site.dir, url))));
    const contents = JSON.parse(unpack(index.url).toString()) as PackIndex;
    expect(contents).toHaveLength(packs.length);
    for (const [i, pack] of packs.entries()) {
      const bytes = unpack(pack.url);
      let start = 0;
      for (const { url, size } of contents[i] ?? []) {
        const content = bytes.subarray(start, start + size);
        expect(content.toString()).toBe(`This is ${url}`);
        start += size;
      }
      expect(start).toBe(bytes.length);
      expect(start).toBeGreaterThan(0);
    }
  });

  test('a pack is named by its bytes, and says how many it has and what they hash to', async () => {
    using site = writeSampleSite();
    const { index, packs } = await write(site);
    for (const { url, integrity, size } of [index, ...packs]) {
      const bytes = readFileSync(path.join(site.dir, url));
      const hash = createHash('sha256').update(bytes).digest();
      expect(size).toBe(bytes.length);
      expect(integrity).toBe(`sha256-${hash.toString('base64')}`);
      expect(url).toContain(hash.toString('hex').slice(0, 12));
    }
  });

  test('the same files give the same packs, and those of an earlier build are gone', async () => {
    using one = writeSampleSite();
    using other = writeSampleSite();
    writeFileSync(path.join(one.dir, 'trin/index.html'), 'Another text');
    await write(one);
    writeFileSync(path.join(one.dir, 'trin/index.html'), 'This is trin/');
    expect(await write(one)).toEqual(await write(other));
    expect(readdirSync(path.join(one.dir, 'offline'))).toEqual(readdirSync(path.join(other.dir, 'offline')));
  });

  test('a device keeps by itself what fits a first visit', async () => {
    using site = writeSampleSite();
    const before = await write(site);
    expect(before.packs.map(({ isKeptByItself }) => isKeptByItself)).toEqual([true, true, true, true, false]);
    writeFileSync(path.join(site.dir, 'dokumenter/kompas/index.html'), makeNoise(BUDGET_BYTES));
    const after = await write(site);
    // The documents alone are too much; what is after them still fits.
    expect(after.packs.map(({ isKeptByItself }) => isKeptByItself)).toEqual([true, true, false, true, false]);
  });

  test('a first visit makes eight requests at most, however many packs there are', async () => {
    using site = writeSampleSite();
    const large = Array.from({ length: 9 }, (_, i) => ({
      url: `begreber/${i}/`,
      hash: String(i),
      type: 'text/html',
      content: new Uint8Array([i]),
      // As if each were too large to be unpacked together with another.
      size: 16e6,
    }));
    const { packs } = await writePacks(site.dir, large);
    expect(packs).toHaveLength(9);
    expect(packs.filter(({ isKeptByItself }) => isKeptByItself)).toHaveLength(6);
  });
});
