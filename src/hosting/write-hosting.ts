import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatHeaders, formatRedirects } from './format-headers.ts';
import { formatNginx } from './format-nginx.ts';
import { formatWebConfig } from './format-web-config.ts';
import type { Hosting } from './hosting.ts';

/** Where the built site lies on the server: to be changed by whoever puts it there. */
export const EXAMPLE_DIR = '/srv/ledelsesatlas/';

/**
 * Write the files that hosts read of a site into a folder. Gives their names.
 *
 * @param names names of the files of the built site, from its root
 */
export function writeHosting(hosting: Hosting, names: readonly string[], folder: string, dir = EXAMPLE_DIR): string[] {
  const redirects = formatRedirects(hosting);
  const files = {
    'nginx.conf': formatNginx(hosting, dir),
    _headers: formatHeaders(hosting, names),
    ...(redirects === '' ? {} : { _redirects: redirects }),
    'web.config': formatWebConfig(hosting),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return Object.keys(files);
}

/** List the downloads of a built site: what hosts may not know the type of is among them. */
export function listDownloads(dir: string): string[] {
  return readdirSync(path.join(dir, 'data'))
    .filter((name) => !name.endsWith('.html'))
    .sort()
    .map((name) => `data/${name}`);
}
