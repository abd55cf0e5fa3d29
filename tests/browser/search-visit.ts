import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Atlas } from '../../src/atlas/atlas.ts';

/** Read the index of a built site, as it is published. */
export function readPublishedAtlas(dir: string): Atlas {
  return JSON.parse(readFileSync(path.join(dir, 'data', 'atlas.json'), 'utf8')) as Atlas;
}

/** What a reader sees of the search page. */
export interface SearchPage {
  field: Locator;
  status: Locator;
  /** Links to statements. */
  hits: Locator;
  /** Links to pages found by their name. */
  named: Locator;
  chosen: Locator;
  panel: (name: 'idle' | 'found' | 'none' | 'failed') => Locator;
  filter: (label: string) => Locator;
}

/** Name the parts of the search page. */
export function searchPageOf(page: Page): SearchPage {
  return {
    field: page.getByRole('searchbox'),
    status: page.locator('main [role="status"]'),
    hits: page.locator('.search-hits a'),
    named: page.locator('.search-pages a'),
    chosen: page.locator('[data-chosen] button'),
    panel: (name) => page.locator(`[data-panel="${name}"]`),
    filter: (label) => page.locator('[data-facets]').getByLabel(label),
  };
}

/** Wait until the search says how much it found. Throws with what it says instead. */
export async function expectStatus(page: Page, expected: string | RegExp): Promise<void> {
  const { status } = searchPageOf(page);
  const text = typeof expected === 'string' ? new RegExp(`^${RegExp.escape(expected)}$`, 'u') : expected;
  try {
    await status.and(page.locator('p', { hasText: text })).waitFor({ state: 'attached', timeout: 15_000 });
  } catch (error) {
    throw new Error(`The search says "${await status.innerText()}", expected ${String(expected)}.`, { cause: error });
  }
}

/** Say what has the focus: tag, text and address. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const element = document.activeElement;
    return [element.localName, element.getAttribute('href') ?? element.getAttribute('type') ?? ''].join(' ').trim();
  })()`);
}

/** List the files of the search index that a page has asked for. */
export function searchDownloads(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/pagefind/'))`,
  );
}
