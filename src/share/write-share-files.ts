import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatRobots, formatSitemap } from './format-sitemap.ts';
import { readHeads } from './read-heads.ts';
import { writeCards } from './write-cards.ts';

/**
 * Write what makes a site with an address be found and shown by others: a picture for each page, the sitemap and
 * `robots.txt`. Gives how many pictures there are and how many were drawn.
 */
export async function writeShareFiles(outDir: string, siteRoot: string): Promise<{ count: number; drawn: number }> {
  const heads = readHeads(outDir);
  if (heads.length === 0) throw new Error(`No page in ${outDir} says its address.`);
  writeFileSync(path.join(outDir, 'sitemap.xml'), formatSitemap(heads.map(({ url }) => url)));
  // Search engines read it at the root of a host only; in a folder it is the host's owner who names the sitemap.
  if (new URL(siteRoot).pathname === '/') writeFileSync(path.join(outDir, 'robots.txt'), formatRobots(siteRoot));
  return writeCards(
    heads.flatMap(({ card }) => card ?? []),
    outDir,
  );
}
