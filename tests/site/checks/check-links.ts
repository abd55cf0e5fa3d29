import type { PageDiagnostic } from './diagnostic.ts';
import type { BuiltPage } from './parse-page.ts';
import { readReferences } from './read-references.ts';

/** A built site: its pages, redirects among them, and the address of every file, both without the base. */
export interface LinkedSite {
  pages: readonly BuiltPage[];
  files: ReadonlySet<string>;
  /** The sub-folder that the site is served under: `/` or `/atlas/`. */
  base: string;
}

/** A host that no link names: what resolves to it is the site's own. */
const SITE = 'http://site.invalid';

/** Where a reference of a page leads within the site. */
interface Target {
  /** Without the base; `null` where the address leaves the base. */
  pathname: string | null;
  fragment: string;
}

/** Check that every address within the site leads to a page or file, and its fragment to an id there. */
export function checkLinks({ pages, files, base }: LinkedSite): PageDiagnostic[] {
  const diagnostics: PageDiagnostic[] = [];
  const idsOf = readIdsOnce(pages);
  for (const page of pages) {
    for (const { element, href } of readReferences(page)) {
      const target = resolveReference(href, page, base);
      if (target === null) continue;
      const report = (rule: string, expected: string) => {
        diagnostics.push({ rule, page: page.pathname, actual: `${element} "${href}"`, expected });
      };

      if (target.pathname === null) {
        report('inside-base', `an address under ${base}`);
      } else if (!hasFile(files, target.pathname)) {
        const withSlash = `${target.pathname}/`;
        report(
          'dead-link',
          hasFile(files, withSlash) ? `the slash at the end: ${withSlash}` : 'a page or file of the site',
        );
      } else if (target.fragment !== '') {
        const ids = idsOf(target.pathname);
        if (ids && !ids.has(target.fragment)) report('dead-fragment', `an id of ${target.pathname}`);
      }
    }
  }
  return diagnostics;
}

/** Check that a reader who starts at the front page and follows links comes to every page. */
export function checkReachable(site: LinkedSite, exceptions: readonly string[]): PageDiagnostic[] {
  const byPathname = new Map(site.pages.map((page) => [page.pathname, page]));
  const reached = new Set<string>();
  const queue = ['/'];
  for (let pathname = queue.pop(); pathname !== undefined; pathname = queue.pop()) {
    const page = byPathname.get(pathname);
    if (page === undefined || reached.has(pathname)) continue;
    reached.add(pathname);
    for (const { kind, href } of readReferences(page)) {
      const target = kind === 'link' ? resolveReference(href, page, site.base) : null;
      if (target !== null && target.pathname !== null) queue.push(target.pathname);
    }
  }
  return site.pages
    .filter(({ pathname }) => !reached.has(pathname) && !exceptions.includes(pathname))
    .map(({ pathname }) => ({
      rule: 'reachable',
      page: pathname,
      actual: 'no way here from /',
      expected: 'a link on a page that can be reached',
    }));
}

/** Resolve an address as a browser on that page would; `null` where it leads out of the site. */
function resolveReference(href: string, page: BuiltPage, base: string): Target | null {
  const url = URL.parse(href, SITE + base + page.pathname.slice(1));
  if (url === null) return { pathname: null, fragment: '' };
  if (url.origin !== SITE) return null;
  return {
    pathname: url.pathname.startsWith(base) ? decode(url.pathname.slice(base.length - 1)) : null,
    // What follows `:~:` is for the browser alone (URL Fragment Text Directives).
    fragment: decode(url.hash.slice(1).replace(/:~:.*$/, '')),
  };
}

/** Decode percent signs; leave the text as it is where they are malformed, so that it is reported as a dead link. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function hasFile(files: ReadonlySet<string>, pathname: string): boolean {
  return files.has(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
}

function readIdsOnce(pages: readonly BuiltPage[]) {
  const byPathname = new Map(pages.map((page) => [page.pathname, page]));
  const read = new Map<string, Set<string>>();
  return (pathname: string): Set<string> | undefined => {
    const normal = pathname.replace(/(?<=\/)index\.html$/, '');
    const page = byPathname.get(normal);
    if (page === undefined) return undefined;
    let ids = read.get(normal);
    if (ids === undefined) {
      const { $ } = page;
      ids = new Set(
        $('[id]')
          .toArray()
          .map((element) => $(element).attr('id') ?? ''),
      );
      read.set(normal, ids);
    }
    return ids;
  };
}
