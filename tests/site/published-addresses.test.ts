import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { listAddresses } from '../../src/atlas/addresses/list-addresses.ts';
import { readBuiltSite } from './built-site.ts';

const { dir, pages, redirects } = readBuiltSite();
const published = readFileSync(path.join(import.meta.dirname, 'published-addresses.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

test('every address ever published still leads somewhere', () => {
  expect(published.length).toBeGreaterThan(0);
  const moved = new Set(redirects.map(({ pathname }) => pathname));
  const gone = published.filter((address) => {
    const [pathname = '', fragment] = address.split('#');
    const page = pages.find((candidate) => candidate.pathname === pathname);
    return page === undefined
      ? !moved.has(pathname)
      : fragment !== undefined && page.$(`[id="${fragment}"]`).length === 0;
  });
  expect(gone).toEqual([]);
});

test('every address of this build is on the list (npm run addresses adds it)', () => {
  const atlas = JSON.parse(readFileSync(path.join(dir, 'data', 'atlas.json'), 'utf8')) as Atlas;
  const known = new Set(published);
  expect(listAddresses(atlas).filter((address) => !known.has(address))).toEqual([]);
});
