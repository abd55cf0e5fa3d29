import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The file in a built site that says that a build made it, and what it put into the uppermost folder: a later build
 * takes away nothing else.
 */
export const MARK_FILE = '.ledelsesatlas';

const TITLE = 'Ledelsesatlas made what is listed here; its next build takes it away.';

/** Mark a finished site as made by a build. */
export function writeSiteMark(dir: string): void {
  const names = readdirSync(dir).filter((name) => name !== MARK_FILE);
  writeFileSync(path.join(dir, MARK_FILE), `${[TITLE, ...names.sort()].join('\n')}\n`);
}

/** Name what a build put into the uppermost folder of its site, the mark among it; `null` where there is no mark. */
export function readSiteMark(dir: string): string[] | null {
  try {
    const [title, ...names] = readFileSync(path.join(dir, MARK_FILE), 'utf8').trimEnd().split('\n');
    return title === TITLE ? [...names, MARK_FILE] : null;
  } catch {
    return null;
  }
}
