import path from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { describe, test } from 'vitest';
import { withdrawServiceWorker } from '../../src/offline/withdraw-service-worker.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { askSearch } from './ask-search.ts';
import type { ChangingSite } from './changing-site.ts';
import { copyBuild, findPack, listKeptFiles, NEW_WORD, replaceInFile, setUpBuilds } from './offline-builds.ts';
import {
  countKept,
  expectLine,
  HELD_PICTURE,
  lineOf,
  READY,
  setQuota,
  settle,
  setUpOfflineVisits,
  UPDATE_WAITS,
  WHOLE,
  type OfflineVisit,
  type VisitCircumstances,
} from './offline-visit.ts';
import { PATIENT } from './patience.ts';
import { expectStatus, searchDialogOf, searchPageOf } from './search-visit.ts';

const site = readBuiltSite();
const visits = setUpOfflineVisits(site.base);
const { folder, first, second, third, changed, changedPage } = setUpBuilds(site);

/** Less than any build takes. */
const SMALL_DISK = 100_000;
/** A browser that has nothing to do takes less to let a worker go. */
const LONGEST_REST_MS = 30_000;

const FIRST: { hasNewWord: boolean; found: string[] } = { hasNewWord: false, found: [] };
const SECOND: typeof FIRST = { hasNewWord: true, found: [site.base.slice(0, -1) + changed.href] };

describe.concurrent('the first visit', () => {
  test('nothing of the worker is asked for before the page has loaded', async ({ expect }) => {
    await using visit = await beginVisit({ isHeld: true });
    const { served } = visit;
    await expect.poll(() => served.requests, PATIENT).toContain(HELD_PICTURE);
    await settle(visit);
    expect(await visit.page.evaluate('document.readyState')).toBe('interactive');
    expect(served.requests).not.toContain('/sw.js');
    served.troubles.clear();
    await expect.poll(() => served.requests, PATIENT).toContain('/sw.js');
    expect(await visit.page.evaluate('document.readyState')).toBe('complete');
  });

  test('it comes in few requests: what every page needs first, then search, then the pages', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    await settle(visit);
    const { requests } = visit.served;
    const made = requests.filter((file) => !file.startsWith('/marker-'));
    expect(made.length).toBeLessThanOrEqual(14);
    expect(requests.filter((file) => file === '/sw.js' || file.startsWith('/offline/'))).toEqual([
      '/sw.js',
      ...['indhold', 'faelles', 'soegning', 'dokumenter', 'sider'].map((name) => findPack(first, name)),
    ]);
  });

  test('what is not kept by itself is kept when it is read, or when the whole atlas is asked for', async ({
    expect,
  }) => {
    await using visit = await beginReadyVisit();
    const { page, served } = visit;
    const asked = [...readBuiltSite(first, site.base).files]
      .filter((file) => /\/(?:andre-steder|samlet)\/index\.html$/u.test(file))
      .map((file) => file.replace(/index\.html$/u, ''));
    const [read = '', other = ''] = asked;
    expect(other).not.toBe('');
    await page.goto(visit.address(read));
    await settle(visit);
    await served.stop();
    expect((await page.goto(visit.address(read)))?.status()).toBe(200);
    expect((await page.goto(visit.address(other)))?.status()).toBe(503);
    expect(await page.locator('h1').innerText()).toBe('Siden er ikke gemt på enheden');

    await served.restart();
    await page.goto(visit.address('/'));
    served.requests.length = 0;
    await lineOf(page)
      .getByRole('button', { name: /^Gem hele atlasset til brug uden net \(\d,\d\sMB mere\)$/u })
      .click();
    await expectLine(page, /^Hele atlasset er klar til brug uden net/u);
    expect(served.requests).toContain(findPack(first, 'gentaget'));
    expect(served.requests).not.toContain(findPack(first, 'sider'));
    await served.stop();
    for (const pathname of asked) expect((await page.goto(visit.address(pathname)))?.status(), pathname).toBe(200);

    // The next build brings all of it, without being asked.
    await served.restart();
    await served.publish(second);
    await page.goto(visit.address('/'));
    await expectLine(page, /^Hele .*\. En ny udgave ligger klar\.$/u);
    await lineOf(page).getByRole('button', { name: 'Opdatér nu' }).click();
    await expectLine(page, WHOLE);
  });

  test('a rest that does not come leaves what is kept ready', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    const { page, served } = visit;
    served.troubles.set(findPack(first, 'gentaget'), 'cut');
    await lineOf(page).getByRole('button', { name: 'Gem hele atlasset' }).click();
    await expectLine(page, /^Klar .*\. Resten blev ikke hentet helt\.$/u);
    served.troubles.clear();
    await lineOf(page).getByRole('button', { name: 'Prøv igen' }).click();
    await expectLine(page, /^Hele atlasset er klar/u);
    expect((await countKept(page)).files).toBeGreaterThan(countFiles(first));
  });

  test('a page that is open when the first copy is whole works on without a network', async () => {
    await using visit = await beginReadyVisit({ pathname: '/soeg/' });
    await visit.served.stop();
    await searchPageOf(visit.page).field.fill('budget');
    await expectStatus(visit.page, /forventning\S* i /u);
  });

  test('a reader who saves data is asked first', async ({ expect }) => {
    await using visit = await beginVisit({ saveData: true });
    await expectLine(visit.page, /fordi din browser sparer på data/u);
    expect(visit.served.requests).not.toContain('/sw.js');
    await lineOf(visit.page).getByRole('button', { name: 'Gem siderne' }).click();
    await expectLine(visit.page, READY);
    expect(await lineOf(visit.page).getAttribute('role')).toBe('status');
    // Once asked is enough.
    await visit.page.reload();
    await expectLine(visit.page, READY);
  });

  test.for(['error', 'cut', 'altered'] as const)(
    'a file that comes wrong (%s) leaves the site as it is',
    async (trouble, { expect }) => {
      await using visit = await beginVisit({ troubles: { [findPack(first, 'sider')]: trouble } });
      await expectLine(visit.page, /^Ikke klar til brug uden net: Siderne blev ikke hentet helt\.$/u);
      expect((await visit.page.goto(visit.address('/trin/')))?.status()).toBe(200);
      expect(await visit.page.evaluate('navigator.serviceWorker.controller')).toBeNull();

      // What has come is not fetched again.
      await expectLine(visit.page, /^Ikke klar/u);
      visit.served.troubles.clear();
      visit.served.requests.length = 0;
      await lineOf(visit.page).getByRole('button', { name: 'Prøv igen' }).click();
      await expectLine(visit.page, READY);
      expect(visit.served.requests).toContain(findPack(first, 'sider'));
      expect(visit.served.requests).not.toContain(findPack(first, 'soegning'));
    },
  );
});

describe.concurrent('an update', () => {
  const TROUBLES: [string, (served: ChangingSite) => void][] = [
    ['the server fails at one pack', ({ troubles }) => troubles.set(findPack(second, 'dokumenter'), 'error')],
    ['one pack breaks off', ({ troubles }) => troubles.set(findPack(second, 'dokumenter'), 'cut')],
    ['one pack is of another build', ({ troubles }) => troubles.set(findPack(second, 'dokumenter'), 'altered')],
  ];

  test.for(TROUBLES)('half-way, %s: the old build works on, whole', async ([, cause], { expect }) => {
    await using visit = await beginReadyVisit();
    cause(visit.served);
    await visit.served.publish(second);
    await visit.page.reload();
    await expectLine(visit.page, /^Klar .*\. En ny udgave blev ikke hentet helt\.$/u);
    // The new index has come by now; the old one is in use.
    await visit.served.stop();
    expect(await readBuilds(visit)).toEqual(FIRST);

    // It is whole in the end, and then the pages and the search are.
    await visit.served.restart();
    visit.served.troubles.clear();
    await visit.page.goto(visit.address('/'));
    await expectLine(visit.page, UPDATE_WAITS);
    expect(await readBuilds(visit)).toEqual(FIRST);
  });

  test('the server goes away half-way: the old build works on, whole', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    const held = findPack(second, 'dokumenter');
    visit.served.troubles.set(held, 'hold');
    await visit.served.publish(second);
    visit.served.requests.length = 0;
    await visit.page.reload();
    await expect.poll(() => visit.served.requests, PATIENT).toContain(held);
    await visit.served.stop();
    await expectLine(visit.page, /^Klar .*\. En ny udgave blev ikke hentet helt\.$/u);
    expect(await readBuilds(visit)).toEqual(FIRST);
  });

  test('waits until the reader says so; then every tab is of the new build, search too', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    const other = await visit.context.newPage();
    await other.goto(visit.address(changedPage));
    await visit.served.publish(second);
    visit.served.requests.length = 0;
    await visit.page.reload();
    await expectLine(visit.page, UPDATE_WAITS);
    // Only what differs is fetched.
    expect(visit.served.requests).toContain(findPack(second, 'dokumenter'));
    expect(visit.served.requests).not.toContain(findPack(second, 'sider'));
    expect(await readBuilds(visit)).toEqual(FIRST);
    expect(await other.locator('main').innerText()).not.toContain(NEW_WORD);

    await lineOf(visit.page).getByRole('button', { name: 'Opdatér nu' }).click();
    await expect.poll(() => other.locator('main').innerText(), PATIENT).toContain(NEW_WORD);
    await expectLine(visit.page, READY);
    await visit.served.stop();
    expect(await readBuilds(visit)).toEqual(SECOND);
    expect(await countKept(visit.page)).toEqual({ files: countFiles(second), dates: 1 });
  });

  test('does not close the search in another tab, which is of the new build once it is closed', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    const other = await visit.context.newPage();
    await other.goto(visit.address(changedPage));
    const over = searchDialogOf(other);
    await other.keyboard.press('/');
    await other.keyboard.type('ledelse');
    await expectStatus(other, /forventning/u, over);
    await visit.served.publish(second);
    await visit.page.reload();
    await expectLine(visit.page, UPDATE_WAITS);
    await lineOf(visit.page).getByRole('button', { name: 'Opdatér nu' }).click();
    await expectLine(visit.page, READY);
    await other.keyboard.type(' og');
    expect(await over.field.inputValue()).toBe('ledelse og');
    expect(await other.locator('main').innerText()).not.toContain(NEW_WORD);
    await other.keyboard.press('Escape');
    await expect.poll(() => other.locator('main').innerText(), PATIENT).toContain(NEW_WORD);
    expect(await over.dialog.isVisible()).toBe(false);
  });

  test('is in use when no tab was open', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    await visit.served.publish(second);
    await visit.page.reload();
    await expectLine(visit.page, UPDATE_WAITS);
    await visit.page.close();
    // The browser lets the new worker take over some time after the last page is gone. Who looks too soon keeps the old one:
    // a busy machine needs ever longer rests between the looks.
    let restMs = 250;
    const readAnew = async () => {
      await new Promise((resolve) => setTimeout(resolve, restMs));
      restMs = Math.min(2 * restMs, LONGEST_REST_MS);
      const page = await visit.context.newPage();
      const builds = await readBuilds({ ...visit, page });
      await page.close();
      return builds;
    };
    await expect.poll(readAnew, PATIENT).toEqual(SECOND);
    restMs = 0;
    await visit.served.stop();
    expect(await readAnew()).toEqual(SECOND);
  });

  test('that comes while the one before it takes over loses nothing', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    const { page, served } = visit;
    await served.publish(second);
    await page.reload();
    await expectLine(page, UPDATE_WAITS);
    // What every page needs has come, the rest waits.
    served.troubles.set(findPack(third, 'sider'), 'hold');
    await served.publish(third);
    served.requests.length = 0;
    await page.reload();
    await expect.poll(() => served.requests, PATIENT).toContain(findPack(third, 'sider'));
    await lineOf(page).getByRole('button', { name: 'Opdatér nu' }).click();
    await expectLine(page, /^Klar .*\. Henter en ny udgave/u);
    expect(await readBuilds(visit)).toEqual(SECOND);
    await page.goto(visit.address('/'));
    served.troubles.clear();
    await expectLine(page, UPDATE_WAITS);
    await served.stop();
    await lineOf(page).getByRole('button', { name: 'Opdatér nu' }).click();
    await expectLine(page, READY);
    expect(await page.title()).toMatch(/ 3$/u);
    expect(await countKept(page)).toEqual({ files: countFiles(third), dates: 1 });
  });
});

describe.concurrent('a full disk', () => {
  test('is said, and nothing is left behind', async ({ expect }) => {
    await using visit = await beginVisit({ quota: SMALL_DISK });
    await expectLine(
      visit.page,
      /^Ikke klar til brug uden net: Der er ikke plads til siderne \(\d,\d\sMB\) på enheden\.$/u,
    );
    expect(await countKept(visit.page)).toEqual({ files: 0, dates: 0 });
    await setQuota(visit, 100 * SMALL_DISK);
    await lineOf(visit.page).getByRole('button', { name: 'Prøv igen' }).click();
    await expectLine(visit.page, READY);
  });

  test('that the browser did not foresee is said, too', async ({ expect }) => {
    await using visit = await beginVisit({ troubles: { '/sw.js': 'hold' } });
    // The browser promises room, and has none: as when the disk fills up meanwhile.
    const hopeful = path.join(folder, 'hopeful');
    copyBuild(first, hopeful);
    replaceInFile(path.join(hopeful, 'sw.js'), 'navigator.storage.estimate()', '({ quota: 1e9, usage: 0 })');
    await visit.served.publish(hopeful);
    await setQuota(visit, SMALL_DISK);
    visit.served.troubles.clear();
    await expectLine(visit.page, /Der er ikke plads til siderne/u);
    expect(await countKept(visit.page)).toEqual({ files: 0, dates: 0 });
  });

  test('at an update leaves the old build whole', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    const before = await countKept(visit.page);
    await setQuota(visit, SMALL_DISK);
    await visit.served.publish(second);
    await visit.page.reload();
    await expectLine(visit.page, /^Klar .*\. Der er ikke plads til en ny udgave på enheden\.$/u);
    expect(await countKept(visit.page)).toEqual(before);
    await visit.served.stop();
    expect(await readBuilds(visit)).toEqual(FIRST);
  });
});

describe.concurrent('a withdrawn worker', () => {
  test('takes itself and all it kept away', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    const { page, served } = visit;
    const withdrawn = path.join(folder, 'withdrawn');
    copyBuild(first, withdrawn);
    await withdrawServiceWorker(withdrawn);
    // The pages of such a build have no line and register nothing (`OFFLINE=off`).
    const pages = [...readBuiltSite(withdrawn, site.base).files].filter((file) => file.endsWith('.html'));
    for (const file of pages) replaceInFile(path.join(withdrawn, file), 'data-offline-status', 'data-nothing');
    await served.publish(withdrawn);
    const registrations = () =>
      page
        .evaluate<number>('navigator.serviceWorker.getRegistrations().then(({ length }) => length)')
        // The page begins anew when its worker goes.
        .catch(() => null);
    await page.goto(visit.address('/trin/'));
    await expect.poll(registrations, PATIENT).toBe(0);
    expect(await countKept(page)).toEqual({ files: 0, dates: 0 });
    served.requests.length = 0;
    await page.goto(visit.address('/om/'));
    expect(served.requests).toContain('/om/');
    expect(await lineOf(page).count()).toBe(0);
    await settle(visit);
    expect(served.requests).not.toContain('/sw.js');
  });

  test('is never hidden by a cache of the browser', async ({ expect }) => {
    await using visit = await beginVisit({});
    const response = await fetch(visit.address('/sw.js'));
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });
});

describe.concurrent('the line in the footer', () => {
  test('stays away without JavaScript', async ({ expect }) => {
    await using visit = await beginVisit({ browserOptions: { javaScriptEnabled: false } });
    expect(await lineOf(visit.page).count()).toBe(1);
    expect(await lineOf(visit.page).isVisible()).toBe(false);
  });

  test('stays away without service workers', async ({ expect }) => {
    await using visit = await beginVisit({ without: 'serviceWorker' });
    await settle(visit);
    expect(await lineOf(visit.page).count()).toBe(1);
    expect(await lineOf(visit.page).isVisible()).toBe(false);
  });

  test('has no accessibility violation, narrow and wide, light and dark', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    const { page } = visit;
    await visit.served.publish(second);
    await page.reload();
    await expectLine(page, UPDATE_WAITS);
    await page.evaluate(`${axe.source}; undefined`);
    for (const width of [320, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const { violations, passes } = await page.evaluate<AxeResults>(
          `axe.run('[data-offline-status]', { rules: { 'target-size': { enabled: true } } })`,
        );
        expect(passes.length).toBeGreaterThan(0);
        expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      }
    }
  });
});

function beginVisit(circumstances: Omit<VisitCircumstances, 'dir'>): Promise<OfflineVisit> {
  return visits.beginVisit({ dir: first, ...circumstances });
}

/** Begin a visit, and wait until the first build is kept. */
async function beginReadyVisit(circumstances: Omit<VisitCircumstances, 'dir'> = {}): Promise<OfflineVisit> {
  const visit = await beginVisit(circumstances);
  await expectLine(visit.page, READY);
  return visit;
}

/** Say of which build the page of the changed statement is, and of which the search. */
async function readBuilds({ page, address }: OfflineVisit): Promise<typeof FIRST> {
  await page.goto(address(changedPage));
  const text = await page.locator('main').innerText();
  await page.goto(address('/soeg/'));
  const [answer] = await askSearch(page, [NEW_WORD]);
  return { hasNewWord: text.includes(NEW_WORD), found: answer?.statements ?? [] };
}

function countFiles(dir: string): number {
  return listKeptFiles(dir, site.base).length;
}
