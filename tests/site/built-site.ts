import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../../src/build/read-settings.ts';
import { readOwnSite } from '../../src/content/read-own-site.ts';
import { parsePage, type BuiltPage } from './checks/parse-page.ts';

/** The built site as the tests see it. */
export interface BuiltSite {
  /** The folder that was read. */
  dir: string;
  /** The sub-folder that the site was built for: `/` or `/atlas/`. */
  base: string;
  /** The pages that readers read, sorted by address. Never empty. */
  pages: BuiltPage[];
  /** Pages that only say where an old address has gone, or why it is gone. */
  redirects: BuiltPage[];
  /** The address of every file, without the base: `/om/index.html`. */
  files: ReadonlySet<string>;
}

const REDIRECTS = /<body data-former-page/u;

/** The site that the environment names: the tests of one process read it once. */
let named: BuiltSite | undefined;

/**
 * Read every page of a built site. Throws where there is none: a test of no pages would pass.
 *
 * Without a folder it is the one that the environment names (`OUT_DIR`, with `BASE_PATH`), as it does for the build.
 */
export function readBuiltSite(dir?: string, base?: string): BuiltSite {
  const settings = readSettings(process.env, readOwnSite(process.cwd()));
  if (dir === undefined) return (named ??= readSite(settings.outDir, settings.base));
  return readSite(dir, base ?? settings.base);
}

function readSite(dir: string, base: string): BuiltSite {
  if (!existsSync(dir)) throw new Error(`There is no built site in ${path.resolve(dir)}: run "npm run build" first.`);
  const names = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const html = names
    // Pagefind ships a page of its own for trying out an index.
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
    .map((name) => parsePage(name, readFileSync(path.join(dir, name), 'utf8')));
  const pages = html.filter((page) => !REDIRECTS.test(page.html));
  if (pages.length === 0) throw new Error(`The site in ${path.resolve(dir)} holds no page: run "npm run build" again.`);
  return {
    dir,
    base,
    pages,
    redirects: html.filter((page) => REDIRECTS.test(page.html)),
    files: new Set(names.map((name) => `/${name}`)),
  };
}
