import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { setUpBrowser } from './browser.ts';
import { noiseOf, QUIET } from './noise.ts';

const site = readBuiltSite();
const { openPage } = setUpBrowser(site);

describe.concurrent('every page is quiet: nothing in the console, no error, no request to another host', () => {
  test.for(site.pages)('$pathname', async ({ pathname }, { expect }) => {
    await using visit = await openPage(pathname);
    await visit.page.waitForLoadState('networkidle');
    expect(noiseOf(visit)).toEqual(QUIET);
  });
});

test('the front page is quiet with its service worker', async ({ expect }) => {
  await using visit = await openPage('/', { serviceWorker: true });
  await visit.page.waitForLoadState('networkidle');
  expect(noiseOf(visit)).toEqual(QUIET);
});

test('noise is heard: console, error, another host, a missing file', async ({ expect }) => {
  await using visit = await openPage('/');
  const missing = visit.page.waitForResponse(/not-here/);
  await visit.page.evaluate(`
    console.log('a word');
    setTimeout(() => { throw new Error('uncaught'); });
    fetch('not-here.json');
    undefined;
  `);
  await missing;
  // A page of another host: the policy of the site would stop a smaller request before it is one.
  await visit.page.goto('http://another.invalid/').catch(() => null);
  expect(visit.console.join('\n')).toContain('log: a word');
  expect(visit.pageErrors.join('\n')).toContain('uncaught');
  expect(visit.foreignRequests).toEqual(['http://another.invalid/']);
  expect(visit.failedRequests.join('\n')).toMatch(/^404 .*not-here/);
});
