import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { listAddresses } from '../../src/atlas/addresses/list-addresses.ts';
import { readBuiltSite } from './built-site.ts';

const { dir, pages, redirects } = readBuiltSite();
const atlas = JSON.parse(readFileSync(path.join(dir, 'data', 'atlas.json'), 'utf8')) as Atlas;

test('every address of today and of before leads to its place', () => {
  const addresses = [...listAddresses(atlas), ...atlas.formerAddresses.map(({ address }) => address)];
  expect(addresses.length).toBeGreaterThan(0);
  const byPathname = new Map([...pages, ...redirects].map((page) => [page.pathname, page]));
  const moved = new Set(redirects.map(({ pathname }) => pathname));
  const gone = addresses.filter((address) => {
    const [pathname = '', fragment] = address.split('#');
    const page = byPathname.get(pathname);
    // A page that has moved takes its fragments along.
    if (page === undefined || moved.has(pathname)) return page === undefined;
    return fragment !== undefined && page.$(`[id="${fragment}"]`).length === 0;
  });
  expect(gone).toEqual([]);
});
