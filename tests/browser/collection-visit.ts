import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import type { Atlas, IndexedLevel } from '../../src/atlas/atlas.ts';

/** Where the collection of a site at the root of its host is kept. */
export const keyOf = (base: string): string => `ledelsesatlas:samling:${base}`;

/** Choose a level with statements enough to pick from, whose leaders are bound by what binds all. */
export function chooseLevel({ levels, statements: all }: Atlas): IndexedLevel {
  const isBinding = (document: string) =>
    levels.some((level) => level.document === document && level.facts === null && level.statements.length > 0);
  const level = levels.find(
    ({ statements, facts, document }) =>
      facts !== null &&
      statements.length > 7 &&
      isBinding(document) &&
      all.every(({ id, ownForm, pitfall }) => !statements.includes(id) || (ownForm !== null && !pitfall)),
  );
  if (level === undefined) throw new Error('No level has eight statements and is bound by what binds all leaders.');
  return level;
}

/** Begin to pick on the page of a level, and tick the first so many statements. */
export async function pickFirst(page: Page, count: number, button = 'Lav et samtaleark'): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const boxes = page.locator('.pick-box');
  await boxes.first().waitFor();
  for (let i = 0; i < count; i++) await boxes.nth(i).check();
}

/** Put picks into the browser, as a reader would have them from an earlier day. */
export function keep(page: Page, base: string, value: unknown): Promise<void> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return page.evaluate(`localStorage.setItem(${JSON.stringify(keyOf(base))}, ${JSON.stringify(text)})`);
}

/** Ids that are kept in the browser, in their order. */
export async function readKept(page: Page, base: string): Promise<string[]> {
  const kept = await page.evaluate<string | null>(`localStorage.getItem(${JSON.stringify(keyOf(base))})`);
  return (JSON.parse(kept ?? '{"picks":[]}') as { picks: { id: string }[] }).picks.map(({ id }) => id);
}

/** Click a button, and take the file it gives. */
export async function takeFile(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
