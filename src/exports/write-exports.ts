import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../atlas/atlas.ts';
import { deriveExports } from './derive-exports.ts';

/**
 * Write every file under `/data/` of a built site into its folder. What the linked data calls things depends on where
 * the site stands; `null` where that is not known.
 */
export async function writeExports(atlas: Atlas, siteRoot: string | null, outDir: string): Promise<void> {
  const folder = join(outDir, 'data');
  mkdirSync(folder, { recursive: true });
  for (const file of await deriveExports(atlas, siteRoot)) {
    for (const { name, text } of [file, ...(file.excel === null ? [] : [file.excel])]) {
      writeFileSync(join(folder, name), text);
    }
  }
}
