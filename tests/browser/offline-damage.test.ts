import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, type ExpectStatic, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { findPack, NEW_WORD, setUpBuilds } from './offline-builds.ts';
import {
  countKept,
  expectLine,
  lineOf,
  READY,
  setUpOfflineVisits,
  settle,
  UPDATE_WAITS,
  type OfflineVisit,
} from './offline-visit.ts';
import { expectStatus, searchPageOf } from './search-visit.ts';

const site = readBuiltSite();
const { beginVisit } = setUpOfflineVisits(site.base);
const { first, second, changedPage } = setUpBuilds(site);

/** What may have become of a kept answer, as the code that makes it of the whole one. */
const DAMAGES = {
  'half of it': `new Response(bytes.slice(0, bytes.byteLength / 2), { headers })`,
  'nothing of it': `new Response('', { headers })`,
  'another byte in it': `new Response(new Uint8Array(bytes).map((byte, i) => (i === 9 ? byte ^ 1 : byte)), { headers })`,
  'the words of a server that failed': `new Response(bytes, { status: 500, headers })`,
} as const;

/** Pages that answer for the others: one that stays as it is in the next build, and one that changes. */
const TOLD = ['/trin/', changedPage];

async function beginReadyVisit(): Promise<OfflineVisit> {
  const visit = await beginVisit({ dir: first });
  await expectLine(visit.page, READY);
  return visit;
}

/** Damage what is kept, every file of it, and give how many there are. */
function damage({ page }: OfflineVisit, kind: keyof typeof DAMAGES): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const [name] = (await caches.keys()).filter((one) => one.startsWith('files-'));
    const cache = await caches.open(name);
    const kept = await cache.keys();
    for (const request of kept) {
      const answer = await cache.match(request);
      const [bytes, headers] = [await answer.arrayBuffer(), answer.headers];
      await cache.put(request, ${DAMAGES[kind]});
    }
    // Beside the files stands their index.
    return kept.length - 1;
  })()`);
}

/** Expect that pages come as they were built, with their style sheets and scripts, and that the search answers. */
async function expectWhole(expect: ExpectStatic, { page, address }: OfflineVisit, dir: string): Promise<void> {
  for (const pathname of TOLD) {
    const response = await page.goto(address(pathname));
    expect(response?.status(), pathname).toBe(200);
    expect(await response?.text(), pathname).toBe(readFileSync(path.join(dir, pathname, 'index.html'), 'utf8'));
    expect(await page.evaluate(`[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).length > 0`)).toBe(
      true,
    );
  }
  await page.goto(address('/soeg/?q=ledelse'));
  await expectStatus(page, /forventning\S* i /u);
}

describe.concurrent('what is kept is damaged', () => {
  test('it is fetched anew, and whole without a network then', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    const { files } = await countKept(visit.page);
    for (const kind of Object.keys(DAMAGES) as (keyof typeof DAMAGES)[]) {
      expect(await damage(visit, kind), kind).toBe(files);
      await expectWhole(expect, visit, first);
    }
    await visit.served.stop();
    const response = await visit.page.goto(visit.address('/trin/'));
    expect(await response?.text()).toBe(readFileSync(path.join(first, 'trin/index.html'), 'utf8'));
  });

  test('without a network the browser says that there is none, and no half page is shown', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    await damage(visit, 'half of it');
    await visit.served.stop();
    for (const pathname of [...TOLD, '/findes/ikke/']) {
      await expect(visit.page.goto(visit.address(pathname)), pathname).rejects.toThrow('ERR_FAILED');
    }
  });

  test('the next build takes nothing of it over', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    await damage(visit, 'half of it');
    await visit.served.publish(second);
    await visit.page.reload();
    await expectLine(visit.page, UPDATE_WAITS);
    await lineOf(visit.page).getByRole('button', { name: 'Opdatér nu' }).click();
    await expectLine(visit.page, READY);
    await visit.served.stop();
    await expectWhole(expect, visit, second);
    await visit.page.goto(visit.address(changedPage));
    expect(await visit.page.locator('main').innerText()).toContain(NEW_WORD);
  });
});

describe.concurrent('what was kept is gone', () => {
  const empty = ({ page }: OfflineVisit) =>
    page.evaluate(`caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))`);

  test('it is fetched again at the next page, and whole without a network then', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    const before = await countKept(visit.page);
    await empty(visit);
    expect(await countKept(visit.page)).toEqual({ files: 0, dates: 0 });
    await visit.page.goto(visit.address('/trin/'));
    await expectLine(visit.page, READY);
    expect(await countKept(visit.page)).toEqual(before);
    await visit.served.stop();
    await expectWhole(expect, visit, first);
  });

  test('where it cannot be fetched, that is said, and trying again helps', async ({ expect }) => {
    await using visit = await beginReadyVisit();
    await empty(visit);
    visit.served.troubles.set(findPack(first, 'sider'), 'error');
    await visit.page.goto(visit.address('/trin/'));
    await expectLine(visit.page, /^Ikke klar til brug uden net: Siderne blev ikke hentet helt\.$/u);
    visit.served.troubles.clear();
    visit.served.requests.length = 0;
    await lineOf(visit.page).getByRole('button', { name: 'Prøv igen' }).click();
    await expectLine(visit.page, READY);
    expect(visit.served.requests).toContain(findPack(first, 'sider'));
    expect(visit.served.requests).not.toContain(findPack(first, 'soegning'));
  });

  test('a reader who saves data is asked first', async ({ expect }) => {
    await using visit = await beginVisit({ dir: first, saveData: true });
    await lineOf(visit.page).getByRole('button', { name: 'Gem siderne' }).click();
    await expectLine(visit.page, READY);
    await empty(visit);
    await visit.page.goto(visit.address('/trin/'));
    await expectLine(visit.page, /fordi din browser sparer på data/u);
    await settle(visit);
    expect((await countKept(visit.page)).files).toBeLessThan(20);
    await lineOf(visit.page).getByRole('button', { name: 'Gem siderne' }).click();
    await expectLine(visit.page, READY);
    await visit.served.stop();
    await visit.page.goto(visit.address('/soeg/?q=ledelse'));
    expect(await searchPageOf(visit.page).status.innerText()).not.toBe('Søgningen kunne ikke hentes.');
    await expectStatus(visit.page, /forventning\S* i /u);
  });
});
