import type { Locator, Page } from 'playwright-core';

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
  /** What unfolds a group of filters. */
  group: (name: string) => Locator;
}

/** Name the parts of the search page. */
export function searchPageOf(page: Page): SearchPage {
  return {
    field: page.getByRole('searchbox'),
    status: page.locator('main [role="status"]'),
    hits: page.locator('.search-hits a'),
    named: page.locator('.search-pages a[data-result]'),
    chosen: page.locator('[data-chosen] button'),
    panel: (name) => page.locator(`[data-panel="${name}"]`),
    filter: (label) => page.locator(`[data-facets] input[data-label="${label}"]`),
    group: (name) => page.locator('[data-facet] > summary').filter({ hasText: name }),
  };
}

/** What a reader sees of the search over a page. */
export interface SearchDialog {
  dialog: Locator;
  field: Locator;
  status: Locator;
  /** Links to statements. */
  hits: Locator;
  /** Links to pages and statements, in the order the arrow keys take. */
  results: Locator;
  /** The choice of the page's own document. */
  onlyHere: Locator;
  /** The choice whether `/` opens it. */
  slash: Locator;
  searchPageLink: Locator;
}

/** Name the parts of the search over a page. */
export function searchDialogOf(page: Page): SearchDialog {
  const dialog = page.getByRole('dialog', { name: 'Søg' });
  return {
    dialog,
    field: dialog.getByRole('searchbox'),
    status: dialog.getByRole('status'),
    hits: dialog.locator('.search-hits a'),
    results: dialog.locator('a[data-result]'),
    onlyHere: dialog.locator('input[name="dokument"]'),
    slash: dialog.getByRole('checkbox', { name: 'Brug tasten' }),
    searchPageLink: dialog.getByRole('link', { name: 'Se alle, med filtre' }),
  };
}

/** Wait until the search page, or the `status` of another search, says how much it found. Throws with what it says. */
export async function expectStatus(
  page: Page,
  expected: string | RegExp,
  { status }: Pick<SearchPage, 'status'> = searchPageOf(page),
): Promise<void> {
  const text = typeof expected === 'string' ? new RegExp(`^${RegExp.escape(expected)}$`, 'u') : expected;
  try {
    await status.and(page.locator('p', { hasText: text })).waitFor({ state: 'attached' });
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

/** List the files of the search that a page has asked for: its index, and its code but for what opens it. */
export function searchDownloads(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /\\/pagefind\\/|search-dialog|live-search/.test(name))`,
  );
}
