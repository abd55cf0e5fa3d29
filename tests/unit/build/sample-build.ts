import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of its own for one test. `using` deletes it. */
export interface SampleFolder extends Disposable {
  dir: string;
}

/** Make an empty folder, where tests have theirs or in another place. */
export function makeFolder(place = tmpdir()): SampleFolder {
  const dir = mkdtempSync(path.join(place, 'build-'));
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Write a small site of some build: each file holds its name and the build's, and the builds differ in their files. */
export function writeSite(dir: string, build: 'earlier' | 'next'): void {
  for (const file of ['index.html', 'assets/page.css', `only-${build}/index.html`]) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), `${file} of the ${build} build`);
  }
}

/** Read every file below a folder: its path and its text. Empty where there is no folder. */
export function readFolder(dir: string): Record<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(dir, file), readFileSync(file, 'utf8')]),
  );
}
