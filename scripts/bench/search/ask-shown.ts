import type { Page } from 'playwright-core';
import type { Answer } from './answer.ts';

/** So many statements are read as a reader would: »Vis flere« is pressed until they are there. */
const MOST_READ = 20;

/** A page that has not answered after so long never will. */
const PATIENCE_MS = 60_000;

/**
 * Ask the built search page one query after the other, and read what it shows from top to bottom: statements and pages
 * as they stand, what is folded away left folded, and the next ones of the list called for.
 */
export function askShown(page: Page, queries: readonly string[]): Promise<Answer[]> {
  return page.evaluate<Answer[]>(`(async () => {
    const field = document.querySelector('main input[type="search"]');
    const status = document.querySelector('main [role="status"]');
    const list = document.querySelector('main [data-section="hits"] [data-list]');
    const changed = (node, isThere) => new Promise((resolve, reject) => {
      const observer = new MutationObserver(() => {
        if (isThere()) end(resolve);
      });
      const timer = setTimeout(() => end(() => reject(new Error('The page does not answer »' + field.value + '«.'))), ${PATIENCE_MS});
      const end = (settle) => {
        observer.disconnect();
        clearTimeout(timer);
        settle();
      };
      observer.observe(node, { childList: true, characterData: true, subtree: true });
    });
    const isShown = (link) => link.closest('[hidden], details:not([open])') === null;
    const read = (selector) =>
      [...document.querySelectorAll('main ' + selector)].filter(isShown).map((link) => link.getAttribute('href'));
    const statements = () => [...new Set(read('.search-hits a.statement-link'))];
    const answers = [];
    for (const query of ${JSON.stringify(queries)}) {
      status.textContent = '';
      field.value = query;
      // »Søger …« is no answer yet.
      const answered = changed(status, () => !/^$|…$/u.test(status.textContent));
      field.form.requestSubmit();
      await answered;
      for (;;) {
        const more = list.querySelector(':scope > .search-more');
        if (more === null || statements().length >= ${MOST_READ}) break;
        const before = statements().length;
        const added = changed(list, () => statements().length > before);
        more.click();
        await added;
        // The button is ready again right after.
        await new Promise((resolve) => setTimeout(resolve));
      }
      const notes = document.querySelector('main [data-search-results]').innerText;
      answers.push({
        statements: statements(),
        pages: [...new Set(read('.search-pages > li > a[data-result]'))],
        isAdmitted: notes.includes('står ingen steder'),
      });
    }
    return answers;
  })()`);
}
