import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../../src/build/read-settings.ts';
import { parsePage, type BuiltPage } from './checks/parse-page.ts';

/** The built site as the tests see it. */
export interface BuiltSite {
  /** The folder that was read. */
  dir: string;
  /** The sub-folder that the site was built for: `/` or `/atlas/`. */
  base: string;
  /** The pages that readers read, sorted by address. Never empty. */
  pages: BuiltPage[];
  /** Pages that only send on to a changed address. */
  redirects: BuiltPage[];
  /** The address of every file, without the base: `/om/index.html`. */
  files: ReadonlySet<string>;
}

const REDIRECTS = /<meta[^>]+http-equiv=["']?refresh\b/i;

/**
 * Read every page of the built site. Throws where there is none: a test of no pages would pass.
 *
 * The environment may name another folder (`OUT_DIR`) and another base (`BASE_PATH`), as it does for the build.
 */
export function readBuiltSite(
  dir = readSettings(process.env).outDir,
  base = readSettings(process.env).base,
): BuiltSite {
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
