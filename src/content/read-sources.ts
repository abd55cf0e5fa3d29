import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Read the text extractions (`.txt`) in a folder: file name → text, sorted by name. Throws where there is none. */
export function readSources(folder: string): Map<string, string> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  if (names.length === 0) throw new Error(`${folder} holds no .txt file.`);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
