import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorker } from './bundle-worker.ts';
import { WORKER_FILE } from './worker-file.ts';

/**
 * Write, in the place of the service worker, one that takes itself and all it kept away: the off-switch for a worker
 * that turned out broken. Browsers look for a new `sw.js` at every page they open, whatever the old worker does, so
 * each device is clean after one visit with a network. It must stay published: deleting `sw.js` would leave the broken
 * worker where it is.
 */
export async function withdrawServiceWorker(outDir: string): Promise<void> {
  const source = new URL('./withdrawn-worker.ts', import.meta.url);
  await writeFile(join(outDir, WORKER_FILE), await bundleWorker(source));
}
