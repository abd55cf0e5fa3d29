import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Change } from './change.ts';

/** Write changes under `root`. A folder whose last file goes, goes too. */
export function writeChanges(root: string, changes: readonly Change[]): void {
  for (const { path: name, text } of changes) {
    const file = path.join(root, name);
    if (text === null) {
      rmSync(file);
      removeEmpty(path.dirname(file));
    } else {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

function removeEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
