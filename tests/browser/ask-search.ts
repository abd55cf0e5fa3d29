import type { Page } from 'playwright-core';

/** What the search page says to a query: the addresses as they stand in the page, the first ten of each kind. */
export interface SearchAnswer {
  query: string;
  status: string;
  statements: string[];
  pages: string[];
}

/** Ask the open search page one query after the other, as a reader who presses Enter. */
export function askSearch(page: Page, queries: readonly string[]): Promise<SearchAnswer[]> {
  // One call for all: a call for each would cost more than the searches themselves.
  return page.evaluate<SearchAnswer[]>(`(async () => {
    const field = document.querySelector('main input[type="search"]');
    const status = document.querySelector('main [role="status"]');
    const answer = () => new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        // »Søger …« is no answer yet.
        if (/^$|…$/u.test(status.textContent)) return;
        observer.disconnect();
        resolve(status.textContent);
      });
      observer.observe(status, { childList: true, characterData: true, subtree: true });
      field.form.requestSubmit();
    });
    const addresses = (selector) =>
      [...document.querySelectorAll(selector)].slice(0, 10).map((link) => link.getAttribute('href'));
    const answers = [];
    for (const query of ${JSON.stringify(queries)}) {
      // Two queries may be answered in the same words.
      status.textContent = '';
      field.value = query;
      answers.push({
        query,
        status: await answer(),
        statements: addresses('.search-hits a'),
        pages: addresses('.search-pages a'),
      });
    }
    return answers;
  })()`);
}
