import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSourceText } from './read-source-text.ts';

/**
 * Read the sources in a folder, plain texts and PDFs: file name → text, sorted by name. Throws `UnreadableSource` where
 * one cannot be read, and an error where there is none.
 */
export async function readSourceFolder(folder: string): Promise<Map<string, string>> {
  const names = readdirSync(folder)
    .filter((name) => /\.(?:txt|pdf)$/iu.test(name))
    .sort();
  if (names.length === 0) throw new Error(`${folder} holds no .txt or .pdf file.`);
  const texts = new Map<string, string>();
  for (const name of names) texts.set(name, (await readSourceText(join(folder, name))).text);
  return texts;
}
