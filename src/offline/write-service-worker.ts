import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SIZE_LIMIT_MB } from '../client/offline/size-limit.ts';
import { bundleWorker } from './bundle-worker.ts';
import { listSavedFiles } from './list-saved-files.ts';
import { WORKER_FILE } from './worker-file.ts';

/**
 * Write the service worker of a finished build into its folder, as `sw.js`: the last file of all, since it holds the
 * hash of every other. Its addresses are relative to itself, so it works under any base. The same build gives the same
 * bytes. Gives a warning where it takes more of a device than the site says. Throws where the build is not whole.
 */
export async function writeServiceWorker(
  outDir: string,
): Promise<{ files: number; bytes: number; warning: string | null }> {
  const files = await listSavedFiles(outDir, WORKER_FILE);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const build = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const source = new URL('./service-worker.ts', import.meta.url);
  await writeFile(join(outDir, WORKER_FILE), await bundleWorker(source, { FILES: files, BUILD: build }));
  const warning =
    bytes > SIZE_LIMIT_MB * 1e6
      ? `The site takes ${(bytes / 1e6).toFixed(1)} MB of a device, and says that it takes ${SIZE_LIMIT_MB} at most: ` +
        'raise the number in src/client/offline/size-limit.ts.'
      : null;
  return { files: files.length, bytes, warning };
}
