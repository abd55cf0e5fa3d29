import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a build reads of the project, besides the content. */
const INPUTS = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** A site with another content than the project's. `using` deletes it. */
export interface SmallSite extends Disposable {
  /** The folder of the built site. */
  dir: string;
}

/**
 * Build a site as `npm run build` does, of a copy of the project with a content in the place of its own.
 *
 * @param content path from the root of the project → text or bytes
 */
export async function buildSmallSite(content: Readonly<Record<string, string | Uint8Array>>): Promise<SmallSite> {
  const root = mkdtempSync(path.join(tmpdir(), 'small-site-'));
  for (const input of INPUTS) cpSync(input, path.join(root, input), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  for (const [file, words] of Object.entries(content)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), words);
  }
  await run(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    // Nothing else of the environment: Vitest's own variables (BASE_URL among them) would reach the build.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
  return { dir: path.join(root, 'dist'), [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}
