import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareCodePoints } from '../atlas/lexicon/compare-code-points.ts';
import type { ContentFile } from './content-file.ts';

/** Read every MDX, YAML and JSON file under `<root>/content`, sorted by path. Throws when the folder is missing. */
export function readContentFiles(root: string): ContentFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(mdx|ya?ml|json)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), bytes: readFileSync(file) }))
    .sort((a, b) => compareCodePoints(a.path, b.path));
}
