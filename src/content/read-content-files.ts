import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareCodePoints } from '../atlas/lexicon/compare-code-points.ts';
import type { ContentFile } from './content-file.ts';

/**
 * What a machine or an editor puts beside the files and nobody wrote: macOS, Windows, and the backups, locks and swap
 * files of Emacs, Vim and Kate. They are the only names that are passed over; all else is content or a mistake.
 */
const MADE_BY_MACHINES = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.#.*|#.*#|.*~|\..*\.sw[a-p]|\..*\.kate-swp)$/u;

/**
 * Read all that stands under `<root>/content`, sorted by path, also what is no file: the parser refuses what it does not
 * know. Without the folder there is nothing.
 */
export function readContentFiles(root: string): ContentFile[] {
  const read = (folder: string): ContentFile[] => {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !MADE_BY_MACHINES.test(name));
    if (entries.length === 0) return [{ path: toPath(root, folder), bytes: NOTHING, kind: 'folder' }];
    return entries.flatMap((entry): ContentFile[] => {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) return read(file);
      const path = toPath(root, file);
      if (!entry.isFile()) return [{ path, bytes: NOTHING, kind: entry.isSymbolicLink() ? 'link' : 'other' }];
      try {
        return [{ path, bytes: readFileSync(file) }];
      } catch {
        return [{ path, bytes: NOTHING, kind: 'locked' }];
      }
    });
  };
  const content = join(root, 'content');
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return read(content).sort((a, b) => compareCodePoints(a.path, b.path));
}

const NOTHING = new Uint8Array();

function toPath(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}
