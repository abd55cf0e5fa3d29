import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getManifest } from 'workbox-build';
import type { SavedFile } from './saved-file.ts';

/** Where the search index stands. */
const INDEX = 'pagefind/';

/** Without these, and an index, the site would not work: a build that lacks one was not finished. */
const REQUIRED = ['./', '404.html', 'soeg/'];

/**
 * List the files of a built site that work without a network: all but the downloads and the worker itself. What every
 * page needs comes first, then search, then the pages, those above before those below. The same build gives the same
 * list. Throws where the build is not whole.
 */
export async function listSavedFiles(outDir: string, workerFile: string): Promise<SavedFile[]> {
  const files: SavedFile[] = [];
  const { warnings } = await getManifest({
    globDirectory: outDir,
    // Everything, and not the endings known today: a file type that Pagefind adds must not be missed.
    globPatterns: ['**/*'],
    globIgnores: [workerFile],
    // Workbox would pass by what is larger, with a mere warning; how much is too much is said of the whole.
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
    // Astro puts a hash of the content into these names.
    dontCacheBustURLsMatching: /^assets\//u,
    manifestTransforms: [
      async (manifest) => {
        for (const { url, revision, size } of manifest.filter((file) => !isDownload(file.url))) {
          files.push({ url: toAddress(url), revision, integrity: await readIntegrity(join(outDir, url)), size });
        }
        return { manifest };
      },
    ],
  });
  if (warnings.length > 0) throw new Error(`Workbox could not list ${outDir}: ${warnings.join('; ')}`);
  const missing = REQUIRED.filter((required) => !files.some(({ url }) => url === required));
  if (!files.some(({ url }) => url.startsWith(INDEX))) missing.push(INDEX);
  if (missing.length > 0) throw new Error(`${outDir} is not a whole site: ${missing.join(', ')} missing.`);
  return files.sort((a, b) => rank(a.url) - rank(b.url) || (a.url < b.url ? -1 : 1));
}

/**
 * Downloads are large, for other programs than the browser, and fetched when asked for. The pages beside them are kept.
 * So are the pictures and lists that other sites and search engines fetch.
 */
function isDownload(file: string): boolean {
  return (
    (file.startsWith('data/') && !file.endsWith('.html')) || /^(?:billeder\/|sitemap\.xml$|robots\.txt$)/u.test(file)
  );
}

/** Pages are kept under the address readers use: a host may redirect `trin/index.html`, and a redirect is no page. */
function toAddress(file: string): string {
  return file.replace(/(^|\/)index\.html$/u, '$1') || './';
}

async function readIntegrity(file: string): Promise<string> {
  return `sha256-${createHash('sha256')
    .update(await readFile(file))
    .digest('base64')}`;
}

function rank(url: string): number {
  const depth = url.split('/').length - 1;
  if (url === './' || depth === 0 || url.startsWith('assets/')) return 0;
  if (url === 'soeg/' || url.startsWith(INDEX)) return 1;
  return 1 + depth;
}
