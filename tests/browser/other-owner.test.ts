import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { deriveAccent } from '../../src/atlas/site/derive-accent.ts';
import { readHeads } from '../../src/share/read-heads.ts';
import { buildSmallSite } from '../site/build-small-site.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { checkLinks, checkReachable } from '../site/checks/check-links.ts';
import { formatDiagnostic } from '../site/checks/diagnostic.ts';
import { OTHER_OWNER, OWN_BASE, OWN_ROOT } from '../site/other-owner.ts';
import { settle, setUpBrowser } from './browser.ts';
import { noiseOf, QUIET } from './noise.ts';

const built = await buildSmallSite(OTHER_OWNER);
afterAll(() => built[Symbol.dispose]());
const site = readBuiltSite(built.dir, OWN_BASE);
const { openPage } = setUpBrowser(site);

/** Shown in the place of others, or of no use to anybody else. */
const UNLISTED = ['/404.html', '/samling/', '/uden-net/'];

/** The pages that are somebody's to find. */
const LISTED = site.pages.map(({ pathname }) => pathname).filter((pathname) => !UNLISTED.includes(pathname));

/** Where a page stands, from the root of the site, with its fragment. */
const placeOf = (page: Page): string => {
  const { pathname, hash } = new URL(page.url());
  return pathname.slice(OWN_BASE.length - 1) + hash;
};

describe('the site of another owner', () => {
  test('has the owner’s name, logo, edition and pages, and is quiet', async () => {
    await using visit = await openPage('/');
    const { page } = visit;
    expect(await page.title()).toBe('Aabys ledelsesatlas – det forventer vi af hinanden');
    expect(await page.textContent('.site-name')).toContain('Aabys ledelsesatlas');
    expect(await page.evaluate(`document.querySelector('.site-logo').naturalWidth`)).toBeGreaterThan(0);
    const foot = (await page.textContent('.site-footer')) ?? '';
    expect(foot).toContain('Udgivet af Aaby Kommune. Udgave 2027-01.');
    expect(foot).toContain('Kurser');
    await settle(page);
    expect(noiseOf(visit)).toEqual(QUIET);
  });

  test.each(['light', 'dark'] as const)('has the owner’s colour on %s paper', async (colorScheme) => {
    await using visit = await openPage('/dokumenter/', { colorScheme });
    const shown = await visit.page.evaluate<string>(`(() => {
      const probe = document.createElement('i');
      probe.style.color = 'var(--accent)';
      document.body.append(probe);
      return getComputedStyle(probe).color;
    })()`);
    const colour = deriveAccent('#7a1f3d')[colorScheme];
    const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
    expect(shown).toBe(`rgb(${parts.join(', ')})`);
  });

  test('says who answers for it, and where the official statement stands', async () => {
    await using about = await openPage('/om/');
    expect(await about.page.textContent('main')).toContain('Aaby Kommune');
    expect(await about.page.getAttribute('main a[href^="mailto:"]', 'href')).toBe('mailto:ledelse@eksempel.example');
    await using visit = await openPage('/tilgaengelighed/');
    const links = visit.page.locator('main a[href="https://erklaering.eksempel.example/aaby"]');
    expect(await links.count()).toBe(1);
  });

  test('leads from a page to its file, and from a statement to where mistakes are told of', async () => {
    await using visit = await openPage('/dokumenter/kompas/leder/');
    const [edit, report] = await visit.page.evaluate<string[]>(
      `[...document.querySelectorAll('.page-foot a')].map((link) => link.href)`,
    );
    expect(edit).toBe('https://kode.eksempel.example/aaby/atlas/edit/main/content/dokumenter/kompas/leder.mdx');
    expect(new URL(report ?? '').searchParams.get('body')).toContain(`Adresse: ${OWN_ROOT}dokumenter/kompas/leder/`);
    const own = await visit.page.locator('#trivsel .statement-ways a[href*="issues"]').getAttribute('href');
    const body = new URL(own ?? '').searchParams.get('body') ?? '';
    expect(body).toContain(`Adresse: ${OWN_ROOT}dokumenter/kompas/leder/#trivsel`);
    expect(body).toContain('»Trivsel. Sørge for trivsel.«');
  });

  test('has no link that leads nowhere, and every page can be reached', () => {
    const everyPage = [...site.pages, ...site.redirects];
    expect(checkLinks({ ...site, pages: everyPage }).map(formatDiagnostic)).toEqual([]);
    expect(checkReachable(site, UNLISTED).map(formatDiagnostic)).toEqual([]);
  });
});

describe('what others see of it', () => {
  const heads = readHeads(built.dir);

  test('every page says its address and has a picture', () => {
    expect(heads.map(({ url }) => url.slice(OWN_ROOT.length - 1)).sort()).toEqual([...LISTED].sort());
    for (const { url, card } of heads) {
      expect(url.startsWith(OWN_ROOT)).toBe(true);
      expect(site.files.has(`/billeder/${card?.file ?? ''}`), url).toBe(true);
    }
  });

  test('the sitemap lists them all, and no page that stands no more', () => {
    const sitemap = readFileSync(path.join(built.dir, 'sitemap.xml'), 'utf8');
    expect([...sitemap.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, url]) => url)).toEqual(
      heads.filter(({ isListed }) => isListed).map(({ url }) => url),
    );
    expect(heads.filter(({ isListed }) => !isListed).map(({ url }) => url)).toEqual([
      `${OWN_ROOT}dokumenter/kompas/samlet/`,
    ]);
    expect(site.redirects.length).toBeGreaterThan(0);
    expect(sitemap).not.toContain('/direktoer/');
  });

  test('the data have the edition and the licence', () => {
    const atlas = JSON.parse(readFileSync(path.join(built.dir, 'data', 'atlas.json'), 'utf8')) as Atlas;
    expect(atlas.site).toMatchObject({ edition: '2027-01', licence: { name: 'CC BY 4.0' } });
    const turtle = readFileSync(path.join(built.dir, 'data', 'vocab.ttl'), 'utf8');
    expect(turtle).toContain('https://creativecommons.org/licenses/by/4.0/');
  });
});

describe('an old address, followed', () => {
  test.each([
    [
      'a statement with another slug',
      '/dokumenter/kompas/alle-ledere/#naervaer',
      '/dokumenter/kompas/alle-ledere/#tilstede',
    ],
    ['a level with another name', '/dokumenter/kompas/direktoer/', '/dokumenter/kompas/chef/'],
    ['a statement of it', '/dokumenter/kompas/direktoer/#pege', '/dokumenter/kompas/chef/#pege'],
    [
      'a statement that went elsewhere than its level',
      '/dokumenter/kompas/direktoer/#gammel',
      '/dokumenter/kompas/leder/#trivsel',
    ],
  ])('%s leads on', async (_, from, to) => {
    await using visit = await openPage(from);
    await visit.page.waitForURL(`**${to}`);
    expect(placeOf(visit.page)).toBe(to);
    expect(await visit.page.locator(':target').count()).toBe(to.includes('#') ? 1 : 0);
  });

  test.each([
    ['a document that was taken out', '/dokumenter/rejse/', 'Beder har trukket sit dokument tilbage.'],
    ['a level of it', '/dokumenter/rejse/rektor/', 'Beder har trukket sit dokument tilbage.'],
    ['a statement of it', '/dokumenter/rejse/mester/#gaa-vejen', 'Beder har trukket sit dokument tilbage.'],
    ['a row of it', '/dokumenter/rejse/raekker/#vejen', 'Beder har trukket sit dokument tilbage.'],
    ['its form, on a page that stands', '/former/#rejse-vej', 'Formen var Beders.'],
  ])('%s says why it is gone', async (_, from, why) => {
    await using visit = await openPage(from);
    await visit.page.getByText(why).waitFor({ state: 'visible' });
    expect(placeOf(visit.page)).toBe(from);
  });

  test('of a page that stands is not seen by others', async () => {
    await using visit = await openPage('/former/');
    expect(await visit.page.getByText('Formen var Beders.').isVisible()).toBe(false);
  });

  test('leads on without JavaScript: the page by itself, a place by a link', async () => {
    await using level = await openPage('/dokumenter/kompas/direktoer/', { javaScript: false });
    await level.page.waitForURL('**/dokumenter/kompas/chef/');
    await using place = await openPage('/dokumenter/kompas/alle-ledere/#naervaer', { javaScript: false });
    const link = place.page.locator('#naervaer a');
    expect(await link.isVisible()).toBe(true);
    await link.click();
    expect(placeOf(place.page)).toBe('/dokumenter/kompas/alle-ledere/#tilstede');
  });

  test.each([
    ['/dokumenter/kompas/direktoer/andre-steder/', '/atlas/dokumenter/kompas/chef/andre-steder/', 'direktoer'],
    ['/begreber/trivslen/', null, 'trivslen'],
  ])('%s is no page, and the page for that proposes what it became and a search', async (from, to, words) => {
    await using visit = await openPage(from);
    await visit.page.locator('[data-proposals] a').first().waitFor();
    const hrefs = await visit.page.evaluate<string[]>(
      `[...document.querySelectorAll('[data-proposals] a')].map((link) => link.getAttribute('href'))`,
    );
    expect(hrefs).toEqual([...(to === null ? [] : [to]), `/atlas/soeg/?q=${encodeURIComponent(words)}`]);
  });
});

describe('what is taken along', () => {
  test('a reference to a statement, with the day', async () => {
    await using visit = await openPage('/dokumenter/kompas/leder/');
    const { page } = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#trivsel .statement-more > summary').click();
    await page.locator('#trivsel button[data-citation]').click();
    await page.getByText('Henvisningen er kopieret').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(
      /^»Trivsel\. Sørge for trivsel\.« Aabys ledelsesatlas, gengivet efter Aabys kompas, Aaby Kommune, 2020, Leder, https:\/\/ledelse\.eksempel\.example\/atlas\/dokumenter\/kompas\/leder\/#trivsel, udgave 2027-01\. Læst \d{1,2}\. \p{L}+ \d{4}\.$/u,
    );
  });

  test.each([
    [
      'a level page',
      '/dokumenter/kompas/leder/',
      [
        'Leder',
        'Retning',
        '1. Følge retningen. (Leder, Aaby)',
        'Mennesker',
        '2. Trivsel. Sørge for trivsel. (Leder, Aaby)',
      ],
    ],
    ['the page of a form', '/former/strategisk/', null],
  ])('all of %s, in clean lines', async (_, pathname, lines) => {
    await using visit = await openPage(pathname);
    const { page } = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await settle(page);
    await page.evaluate(
      `getSelection().selectAllChildren(document.querySelector('main')); document.execCommand('copy'); undefined;`,
    );
    const copied = (await page.evaluate<string>('navigator.clipboard.readText()')).trimEnd().split('\n');
    if (lines !== null) expect(copied).toEqual(lines.filter((line) => line !== 'Leder'));
    else
      expect(copied.filter((line) => /^\d+\. /u.test(line))).toEqual([
        '1. Pege retningen ud. (Chef, Aaby)',
        '2. Følge retningen. (Leder, Aaby)',
      ]);
  });

  test('words within one statement, as they stand', async () => {
    await using visit = await openPage('/dokumenter/kompas/chef/');
    const { page } = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await settle(page);
    await page.evaluate(
      `getSelection().selectAllChildren(document.querySelector('#pege .statement-text')); document.execCommand('copy'); undefined;`,
    );
    expect((await page.evaluate<string>('navigator.clipboard.readText()')).trim()).toBe('Pege retningen ud.');
  });
});
