import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The files of a small whole site, in the order in which they are kept, and the three that are not. */
export const SAVED = [
  './',
  '404.html',
  'assets/page.a1b2c3.css',
  'theme.js',
  'pagefind/filter/da_1.pf_filter',
  'pagefind/fragment/da_1.pf_fragment',
  'pagefind/index/da_1.pf_index',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.da_1.pf_meta',
  'pagefind/pagefind.js',
  'pagefind/vocabulary.json',
  'pagefind/wasm.da.pagefind',
  'soeg/',
  'data/',
  'trin/',
  'trin/topledelse/',
];
const NOT_SAVED = ['dokumenter/kompas/samlet/', 'data/atlas.json', 'data/tabeller/niveauer.csv'];

/** A folder with files in it. `using` deletes it. */
export interface SampleSite extends Disposable {
  dir: string;
}

/** Write a small site into a folder of its own. */
export function writeSampleSite(): SampleSite {
  const dir = mkdtempSync(path.join(tmpdir(), 'sample-site-'));
  for (const address of [...SAVED, ...NOT_SAVED]) {
    const file = path.join(dir, address.endsWith('/') ? `${address}index.html` : address);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `This is ${address}`);
  }
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true }) };
}
