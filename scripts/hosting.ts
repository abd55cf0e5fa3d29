/**
 * `npm run hosting [-- --out <folder> --dir <folder on the server>]`: write what hosts have to know of the site that was
 * built last: nginx, hosts that read `_headers`, IIS. What each says is derived from one list (`src/hosting/`).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Atlas } from '../src/atlas/atlas.ts';
import { readSettings } from '../src/build/read-settings.ts';
import { readOwnSite } from '../src/content/read-own-site.ts';
import { deriveHosting } from '../src/hosting/derive-hosting.ts';
import { EXAMPLE_DIR, listDownloads, writeHosting } from '../src/hosting/write-hosting.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: '.build/hosting' }, dir: { type: 'string', default: EXAMPLE_DIR } },
});
const { outDir, base } = readSettings(process.env, readOwnSite(process.cwd()));
const atlas = JSON.parse(readFileSync(path.join(outDir, 'data', 'atlas.json'), 'utf8')) as Atlas;
const names = writeHosting(
  deriveHosting(atlas, base),
  listDownloads(outDir),
  values.out,
  values.dir.replace(/\/?$/u, '/'),
);
console.log(`${values.out}: ${names.join(', ')}, for a site in ${base}.`);
