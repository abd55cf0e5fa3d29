import type { PageDiagnostic } from './diagnostic.ts';
import { readReferences } from './read-references.ts';
import type { BuiltPage } from './parse-page.ts';

/** An address that names a host: `https://…`, `//…`. */
const NAMES_HOST = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;

/** Check that what a page loads by itself comes from the site: no address that names a host. Links may. */
export function checkForeignResources(page: BuiltPage): PageDiagnostic[] {
  return readReferences(page)
    .filter(({ kind, href }) => kind === 'resource' && NAMES_HOST.test(href))
    .map(({ element, href }) => ({
      rule: 'foreign-resource',
      page: page.pathname,
      actual: `${element} loads ${href}`,
      expected: 'a file of the site',
    }));
}

/** Check that a style sheet loads nothing from another host. */
export function checkForeignStyles(file: string, css: string): PageDiagnostic[] {
  const addresses = [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s]+)/gi)].map((match) => match[1] ?? '');
  return addresses
    .filter((href) => NAMES_HOST.test(href))
    .map((href) => ({ rule: 'foreign-style', page: file, actual: `loads ${href}`, expected: 'a file of the site' }));
}
