import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltSite } from './built-site.ts';

/** File → hash of its bytes. */
function hashFiles(dir: string): Record<string, string> {
  const { files } = readBuiltSite(dir);
  return Object.fromEntries(
    [...files].map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(dir, name)))
        .digest('hex'),
    ]),
  );
}

test('a second build gives the same bytes', { timeout: 120_000 }, () => {
  const { dir } = readBuiltSite();
  const second = path.join(mkdtempSync(path.join(tmpdir(), 'ledelsesatlas-')), 'dist');
  try {
    // Vitest has variables of its own that Astro would read, too.
    const { BASE_URL: _, ...env } = process.env;
    execFileSync(process.execPath, ['scripts/build.ts'], { env: { ...env, OUT_DIR: second }, stdio: 'pipe' });
    expect(hashFiles(second)).toEqual(hashFiles(dir));
  } finally {
    rmSync(path.dirname(second), { recursive: true, force: true });
  }
});
