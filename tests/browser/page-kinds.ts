import type { BuiltPage } from '../site/checks/parse-page.ts';

/** Parts of an address that name a kind of page below a document, not a level of it. */
const FIXED_SEGMENTS = new Set(['raekker', 'samlet', 'andre-steder']);

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
  return groupByKind(pages).flatMap((ofKind) => ofKind.at(-1) ?? []);
}

/** Choose two pages of each kind: the longest, and the shortest, which has least to show. */
export function chooseTwoOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  return groupByKind(pages)
    .flatMap((ofKind) => [...new Set([ofKind.at(-1), ofKind[0]])])
    .filter((page) => page !== undefined);
}

/** Pages of the same kind together, from the shortest on. */
function groupByKind(pages: readonly BuiltPage[]): BuiltPage[][] {
  const kinds = Map.groupBy(pages, ({ pathname }) => pageKind(pathname));
  return [...kinds.values()].map((ofKind) => ofKind.sort((a, b) => a.html.length - b.html.length));
}
