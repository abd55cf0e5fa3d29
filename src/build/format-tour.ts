import type { Atlas } from '../atlas/atlas.ts';

/**
 * Write what to open first of a site that is being served at an address: its front page, and the pages with most to see
 * of their kind. `url` ends in a slash.
 */
export function formatTour(atlas: Atlas, url: string): string {
  const level = mostOf(atlas.levels, ({ equivalents }) => equivalents.length);
  const rung = mostOf(atlas.rungs, ({ levels }) => levels.length);
  const term = mostOf(atlas.terms, ({ statements }) => statements.length);
  const stops = [
    { href: '/', what: 'every level of every document, on one ladder' },
    level && { href: level.href, what: 'what is expected of one level, and who answers to it elsewhere' },
    rung && { href: rung.href, what: 'the levels of one rung, side by side' },
    term && { href: `/soeg/?q=${encodeURIComponent(term.term)}`, what: `a search for "${term.term}"` },
  ].filter((stop) => stop !== null);
  const addresses = stops.map(({ href }) => url + href.slice(1));
  const width = Math.max(...addresses.map(({ length }) => length));
  return [
    `Ledelsesatlas: ${url} (stop with Ctrl-C). Open first:`,
    ...stops.map(({ what }, i) => `  ${(addresses[i] ?? '').padEnd(width)}  ${what}`),
  ].join('\n');
}

/** Find the first entry with most of something; `null` where no entry has any. */
function mostOf<Entry>(entries: readonly Entry[], count: (entry: Entry) => number): Entry | null {
  return entries.reduce<Entry | null>(
    (most, entry) => (count(entry) > (most === null ? 0 : count(most)) ? entry : most),
    null,
  );
}
