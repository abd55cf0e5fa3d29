import type { BuiltPage } from '../site/checks/parse-page.ts';

/** Parts of an address that name a kind of page below a document, not a level of it. */
const FIXED_SEGMENTS = new Set(['raekker', 'andre-steder']);

/**
 * Name the kind of a page: its address with a star for what differs within the kind.
 *
 * @example pageKind('/trin/leder-af-ledere/') // '/trin/*' and a slash
 */
export function pageKind(pathname: string): string {
  const [first = '', ...rest] = pathname.split('/').filter((segment) => segment !== '');
  if (first === '') return '/';
  const stars = rest.map((segment) => (FIXED_SEGMENTS.has(segment) ? segment : '*'));
  return `/${[first, ...stars].join('/')}${pathname.endsWith('/') ? '/' : ''}`;
}

/** Choose one page of each kind: the longest, since it has most that can go wrong. */
export function chooseOneOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const longest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = pageKind(page.pathname);
    if (page.html.length > (longest.get(kind)?.html.length ?? -1)) longest.set(kind, page);
  }
  return [...longest.values()];
}
