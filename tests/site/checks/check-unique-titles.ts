import type { PageDiagnostic } from './diagnostic.ts';
import type { BuiltPage } from './parse-page.ts';

/** Check that every page has a title and no two share one: readers tell tabs, bookmarks and hits apart by it. */
export function checkUniqueTitles(pages: readonly BuiltPage[]): PageDiagnostic[] {
  const diagnostics: PageDiagnostic[] = [];
  const firstWith = new Map<string, string>();
  for (const { pathname, $ } of pages) {
    const title = $('head title').text().trim();
    const first = firstWith.get(title);
    if (title === '') {
      diagnostics.push({ rule: 'title-text', page: pathname, actual: 'no title', expected: 'a title' });
    } else if (first === undefined) {
      firstWith.set(title, pathname);
    } else {
      const actual = `"${title}", as ${first}`;
      diagnostics.push({ rule: 'unique-title', page: pathname, actual, expected: 'a title of its own' });
    }
  }
  return diagnostics;
}
