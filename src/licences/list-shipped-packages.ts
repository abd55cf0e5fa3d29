import { globSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** What a browser runs, from the root of the project: what the pages load, and the service worker. */
const ENTRIES = ['src/client/**/*.ts', 'src/offline/service-worker.ts'];

/** What else reaches a browser: the typeface, the search engine, and what the build of the pages puts into their scripts. */
const ADDED = ['@fontsource-variable/source-serif-4', 'pagefind', 'vite'];

/** A package of which at least a part reaches a browser. */
export interface ShippedPackage {
  name: string;
  /** Its folder, absolute. */
  folder: string;
}

/** List the packages that the site ships to browsers, sorted by name: those found in its scripts, and those added to them. */
export async function listShippedPackages(root: string): Promise<ShippedPackage[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES.flatMap((pattern) => globSync(pattern, { cwd: root })),
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: '.',
    logLevel: 'silent',
  });
  // What stands in no output was left out: nobody needs it.
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path.resolve(root, file)] : [],
    ),
  );
  const folders = new Set([
    ...used.flatMap((file) => findPackage(file) ?? []),
    ...ADDED.map((name) => path.join(root, 'node_modules', name)),
  ]);
  return [...folders].map((folder) => ({ name: toName(folder), folder })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Find the folder of the package that a file is of; `null` where it is the project's own. */
function findPackage(file: string): string | null {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(file)?.[0] ?? null;
}

function toName(folder: string): string {
  return folder.replace(/^.*[\\/]node_modules[\\/]/u, '').replaceAll('\\', '/');
}
