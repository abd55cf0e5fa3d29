import type { Atlas } from '../atlas/atlas.ts';
import { followMoves } from '../atlas/addresses/follow-moves.ts';
import { HEADERS, type Hosting, type Redirect } from './hosting.ts';

/** Derive what a host has to know of a site: its folder, its headers, and the pages that have moved. */
export function deriveHosting({ moves }: Pick<Atlas, 'moves'>, base: string): Hosting {
  const toHref = (address: string): string => base + address.slice(1);
  const redirects = moves
    .filter(({ from, to }) => from.endsWith('/') && to !== null)
    .flatMap(({ from }): Redirect[] => {
      const to = followMoves(from, moves)?.to ?? null;
      // A page that became a place on another has nothing below it to take along: its file leads on.
      if (to === null || to.includes('#')) return [];
      const isBelowOnly = moves.some((move) => move.from.startsWith(`${from}#`));
      return [{ from: toHref(from), to: toHref(to), isBelowOnly }];
    })
    .sort((a, b) => b.from.length - a.from.length || (a.from < b.from ? -1 : 1));
  return { base, headers: HEADERS, redirects };
}
