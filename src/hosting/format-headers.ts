import { mediaType } from '../server/media-type.ts';
import { CACHING } from '../server/security-headers.ts';
import type { Hosting } from './hosting.ts';

/** Endings that static hosts do not know, or send without a charset. */
const UNKNOWN = /\.(?:csv|jsonld|tsv|ttl)$/u;

/**
 * Write `_headers` for hosts that read it (Netlify, Cloudflare Pages): what every answer says, how long it may be kept,
 * and the types of files that they do not know.
 *
 * @param files names of the files of the built site, from its root
 */
export function formatHeaders({ base, headers }: Hosting, files: readonly string[]): string {
  const rule = (pathname: string, lines: readonly (readonly [string, string])[]): string =>
    `${base}${pathname}\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [
    '# Written by `npm run hosting`. Put it at the root of what is published.\n',
    rule('*', Object.entries(headers)),
    rule(`${CACHING.hashedFolder}*`, [['Cache-Control', CACHING.hashed]]),
    ...files.filter((file) => UNKNOWN.test(file)).map((file) => rule(file, [['Content-Type', mediaType(file)]])),
  ].join('\n');
}

/**
 * Write `_redirects` for the same hosts: the pages that have moved. Empty where none has. A page that is left to its file
 * is left out: the star stands for nothing, too.
 */
export function formatRedirects({ redirects }: Hosting): string {
  return redirects
    .filter(({ isBelowOnly }) => !isBelowOnly)
    .map(({ from, to }) => `${from}* ${to}:splat 301\n`)
    .join('');
}
