import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The files of a small whole site, in the order of their names, and those that no device keeps. */
export const KEPT = [
  '404.html',
  'assets/page.a1b2c3.css',
  'begreber/budget/',
  'data/',
  'dokumenter/kompas/',
  'dokumenter/kompas/leder/andre-steder/',
  'dokumenter/kompas/leder/',
  'dokumenter/kompas/samlet/',
  './',
  'pagefind/filter/da_1.pf_filter',
  'pagefind/fragment/da_1.pf_fragment',
  'pagefind/index/da_1.pf_index',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.da_1.pf_meta',
  'pagefind/pagefind.js',
  'pagefind/search.json',
  'pagefind/wasm.da.pagefind',
  'soeg/',
  'theme.js',
  'trin/',
  'trin/topledelse/',
  'uden-net/',
];
const NOT_KEPT = ['data/atlas.json', 'data/tabeller/niveauer.csv', 'billeder/forside.png', 'robots.txt', '.mark'];

/** A folder with files in it. `using` deletes it. */
export interface SampleSite extends Disposable {
  dir: string;
}

/** Write a small site into a folder of its own. */
export function writeSampleSite(): SampleSite {
  const dir = mkdtempSync(path.join(tmpdir(), 'sample-site-'));
  for (const address of [...KEPT, ...NOT_KEPT]) {
    const file = path.join(dir, address.endsWith('/') ? `${address}index.html` : address);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `This is ${address}`);
  }
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true }) };
}
