import { expect, test } from 'vitest';
import { readBuiltSite } from './built-site.ts';
import { checkLinks, checkReachable } from './checks/check-links.ts';
import { formatDiagnostic } from './checks/diagnostic.ts';
import { readReferences } from './checks/read-references.ts';

/** Pages that no link leads to, by design: the server and the worker show them in the place of others. */
const UNLINKED = ['/404.html', '/uden-net/'];

const { pages, redirects, files, base } = readBuiltSite();
const everyPage = [...pages, ...redirects];

test('every address within the site leads to a page or file, and its fragment to an id', () => {
  expect(everyPage.flatMap(readReferences).length).toBeGreaterThan(0);
  expect(checkLinks({ pages: everyPage, files, base }).map(formatDiagnostic)).toEqual([]);
});

test('every page can be reached from the front page by links', () => {
  expect(pages.map(({ pathname }) => pathname)).toContain('/');
  expect(checkReachable({ pages, files, base }, UNLINKED).map(formatDiagnostic)).toEqual([]);
});
