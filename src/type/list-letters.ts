import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the texts of the site are written. */
const FOLDERS = ['content', 'src'];

/** What a page may be given besides, by the browser or a reader. */
const ALWAYS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz{|}~ÆØÅæøåÉé»«–…';

/**
 * List every letter and sign that the texts of the site are written with, sorted: those of the content, and those of
 * the pages' own source. Letters that a reader types are among them where any text has them.
 */
export function listLetters(root: string): string {
  const letters = new Set(ALWAYS);
  for (const folder of FOLDERS) {
    const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile() || !/\.(?:mdx|yaml|astro|ts)$/u.test(entry.name)) continue;
      for (const letter of readFileSync(path.join(entry.parentPath, entry.name), 'utf8').normalize('NFC')) {
        letters.add(letter);
      }
    }
  }
  return [...letters].sort().join('');
}
