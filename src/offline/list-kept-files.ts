import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { mediaType } from '../server/media-type.ts';
import { hashContent } from './hash-content.ts';
import type { KeptFile } from './pack.ts';
import { readContent } from './read-content.ts';

/** A file of the build, with its content. */
export interface FileOfBuild extends KeptFile {
  content: Uint8Array<ArrayBuffer>;
}

/** Where the search index stands. */
const SEARCH_FOLDER = 'pagefind/';

/** Where the packs stand. */
export const PACK_FOLDER = 'offline/';

/** The page that is shown in the place of one that is not kept. */
export const NOT_KEPT_PAGE = 'uden-net/';

/** Without these, and an index, the site would not work: a build that lacks one was not finished. */
const REQUIRED = ['./', '404.html', 'soeg/', NOT_KEPT_PAGE];

/**
 * Read the files of a built site that a device may keep: all but the downloads, the pictures for other sites, the packs
 * and the worker itself; sorted by address, so that like pages stand beside each other. Throws where the build is not
 * whole.
 */
export async function listKeptFiles(outDir: string, workerFile: string): Promise<FileOfBuild[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((name) => name !== workerFile && !isHidden(name) && !isDownload(name) && !name.startsWith(PACK_FOLDER))
    .sort((a, b) => (a < b ? -1 : 1));
  const files = await Promise.all(
    names.map(async (name) => {
      const content = await readContent(new Uint8Array(await readFile(path.join(outDir, name))));
      const size = content.length;
      return { url: toAddress(name), hash: await hashContent(content), size, type: mediaType(name), content };
    }),
  );
  const missing = REQUIRED.filter((required) => !files.some(({ url }) => url === required));
  if (!files.some(({ url }) => url.startsWith(SEARCH_FOLDER))) missing.push(SEARCH_FOLDER);
  if (missing.length > 0) throw new Error(`${outDir} is not a whole site: ${missing.join(', ')} missing.`);
  return files;
}

/** What begins with a dot is for those who look after the site. */
function isHidden(file: string): boolean {
  return /(?:^|\/)\./u.test(file);
}

/**
 * Downloads are large, for other programs than the browser, and fetched when asked for; so are pictures of pages, which
 * other sites show. The pages beside them are kept, and the owner's logo among what all pages share.
 */
function isDownload(file: string): boolean {
  if (file.startsWith('assets/')) return false;
  return (file.startsWith('data/') && !file.endsWith('.html')) || /\.(?:png|jpe?g|webp|xml|txt)$/u.test(file);
}

/** Pages are kept under the address readers use: a host may redirect `trin/index.html`, and a redirect is no page. */
function toAddress(file: string): string {
  return file.replace(/(^|\/)index\.html$/u, '$1') || './';
}
