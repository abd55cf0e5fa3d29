import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Atlas } from '../atlas/atlas.ts';

/**
 * Write the index as JSON, whole or not at all, and only when it differs from what is there (so that a watcher sees no
 * change where there is none). Says whether it wrote.
 */
export function writeAtlas(atlas: Atlas, file: string): boolean {
  const text = `${JSON.stringify(atlas, null, 1)}\n`;
  if (readIfThere(file) === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.next`, text);
  renameSync(`${file}.next`, file);
  return true;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
