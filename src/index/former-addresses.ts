import { followMoves } from '../atlas/addresses/follow-moves.ts';
import { listAddresses } from '../atlas/addresses/list-addresses.ts';
import type { FormerAddress } from '../atlas/atlas.ts';
import { atlas } from './current-atlas.ts';

/** What an old address is told with: the part of it that a browser looks for on its page. */
export interface FormerPlace {
  /** The fragment without `#`. */
  id: string;
  former: FormerAddress;
}

/** A page that stands no more. */
export interface FormerPage {
  pathname: string;
  /** Where the page itself went, or why it is gone. */
  former: FormerAddress;
  /** What stood on it and has gone elsewhere than the page. */
  places: FormerPlace[];
}

const pathnameOf = (address: string): string => address.replace(/#.*$/u, '');

/** List what stood on a page, by its pathname, and stands there no more. */
export function getFormerPlaces(pathname: string): FormerPlace[] {
  return atlas.formerAddresses.flatMap((former) => {
    const [page, id] = former.address.split('#');
    return page === pathname && id !== undefined ? [{ id, former }] : [];
  });
}

/**
 * List the pages that stand no more: those that were published, and those of which only places were (the rows of a
 * document) and that a move takes along. What goes with its page has no place of its own on it.
 */
export function listFormerPages(): FormerPage[] {
  const today = new Set(listAddresses(atlas).map(pathnameOf));
  const pathnames = [...new Set(atlas.formerAddresses.map(({ address }) => pathnameOf(address)))];
  return pathnames.flatMap((pathname) => {
    if (today.has(pathname)) return [];
    const destination = followMoves(pathname, atlas.moves) ?? {
      to: null,
      why: 'Det, der stod her, står andre steder.',
    };
    const places = getFormerPlaces(pathname).filter(({ id, former }) =>
      destination.to === null ? former.to !== null : former.to !== `${destination.to}#${id}`,
    );
    return [{ pathname, former: { address: pathname, ...destination }, places }];
  });
}

/** Say what stands at an address of the site, in the words of its page: for links from old addresses. */
export function describeAddress(address: string): string {
  const { documents, levels, statements, rows, rungs, forms, ownForms, terms, formerEditions } = atlas;
  const at = <Entry extends { href: string }>(entries: readonly Entry[], describe: (entry: Entry) => string) =>
    entries.filter(({ href }) => href === address).map(describe);
  const [words] = [
    ...at(documents, ({ title }) => title),
    ...at(levels, ({ name, document }) => `${name} – ${atlas.getDocument(document).title}`),
    ...at(statements, ({ title, text }) => title ?? text),
    ...at(rows, ({ title }) => title),
    ...at([...rungs, ...forms, ...ownForms], ({ title }) => title),
    ...at(terms, ({ term }) => term),
    ...at(formerEditions, ({ title }) => title),
  ];
  return words ?? pathnameOf(address);
}
