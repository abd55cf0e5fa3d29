import { followMoves } from '../atlas/addresses/follow-moves.ts';
import { listModelAddresses } from '../atlas/addresses/list-addresses.ts';
import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { Model } from '../atlas/model.ts';
import { closest } from './closest.ts';
import { ADDRESSES_FILE, MOVES_FILE } from './move-files.ts';
import { reportTo } from './report.ts';

/**
 * Report every published address that leads nowhere any more, with the line to add to `flyttet.yaml`, and every line of
 * that file that is of no use: the old address still stands, the new one does not, or nobody ever published the old one.
 */
export function checkMoves(model: Model, rows: readonly string[], diagnostics: Diagnostic[]): void {
  const { moves, published } = model;
  const current = listModelAddresses(model, rows);
  const alive = new Set(current);
  const known = new Set(published.map(({ address }) => address));
  const report = reportTo(diagnostics, MOVES_FILE);
  const seen = new Set<string>();
  for (const { from, to, at } of moves) {
    if (seen.has(from)) report('move-twice', at, from);
    else if (alive.has(from)) report('move-of-living', at, from);
    else if (published.length > 0 && !known.has(from)) report('move-of-unknown', at, from, [...known]);
    else if (to !== null) {
      const destination = followMoves(from, moves);
      if (destination === null) report('move-in-circle', at, from);
      else if (destination.to !== null && !alive.has(destination.to)) report('move-to-nowhere', at, to, current);
    }
    seen.add(from);
  }

  const fresh = current.filter((address) => !known.has(address));
  const gone = published.filter(({ address }) => {
    // What is wrong with a line about it is told of with the line.
    if (alive.has(address) || seen.has(address)) return false;
    const destination = followMoves(address, moves);
    return destination === null || (destination.to !== null && !alive.has(destination.to));
  });
  const goneAddresses = new Set(gone.map(({ address }) => address));
  for (const { address, at } of gone) {
    // What stood on a page that is gone is told of with the page.
    if (pagesAbove(address).some((page) => goneAddresses.has(page))) continue;
    reportTo(diagnostics, ADDRESSES_FILE)('address-gone', at, address, proposeAddress(address, fresh));
  }
}

/** The addresses of the pages above an address, nearest last. */
function pagesAbove(address: string): string[] {
  const parts = address.split('/').slice(1, -1);
  const pages = parts.map((_, i) => `/${parts.slice(0, i + 1).join('/')}/`);
  return pages.filter((page) => page !== address);
}

/** Guess which of the new addresses an old one has become: the only new one beside it, or the one most alike. */
function proposeAddress(address: string, fresh: readonly string[]): string | null {
  const isFragment = address.includes('#');
  const place = isFragment ? address.slice(0, address.indexOf('#')) : (pagesAbove(address).at(-1) ?? '/');
  const beside = fresh.filter(
    (candidate) =>
      candidate.includes('#') === isFragment &&
      candidate.startsWith(place) &&
      candidate.split('/').length === address.split('/').length,
  );
  return beside.length === 1 ? (beside[0] ?? null) : closest(address, beside.length > 0 ? beside : fresh);
}
