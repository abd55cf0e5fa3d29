import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleWorker } from './bundle-worker.ts';
import { listKeptFiles, NOT_KEPT_PAGE } from './list-kept-files.ts';
import { WORKER_FILE } from './worker-file.ts';
import { writePacks } from './write-packs.ts';

/** What a device keeps of a build, and what it costs. */
export interface KeptSite {
  files: number;
  /** Bytes on the device, of what is kept by itself. */
  bytes: number;
  /** Requests and bytes of a first visit, beyond its page: the worker, the index of packs and what is kept by itself. */
  first: { requests: number; bytes: number };
  /** Bytes on the way for the rest, which is kept when read or asked for. */
  moreBytes: number;
}

/**
 * Write the packs and the service worker of a finished build into its folder: the last files of all, since they hold the
 * hash of every other. The addresses are relative to the worker, so it works under any base. The same build gives the
 * same bytes. Throws where the build is not whole.
 */
export async function writeServiceWorker(outDir: string): Promise<KeptSite> {
  const files = await listKeptFiles(outDir, WORKER_FILE);
  const { index, packs, contents } = await writePacks(outDir, files);
  const source = new URL('./service-worker.ts', import.meta.url);
  const worker = await bundleWorker(source, { INDEX: index, PACKS: packs, NOT_KEPT_PAGE });
  await writeFile(path.join(outDir, WORKER_FILE), worker);

  const own = packs.filter(({ isKeptByItself }) => isKeptByItself);
  const kept = contents.filter((_, i) => packs[i]?.isKeptByItself === true).flat();
  const bytes = kept.reduce((sum, { size }) => sum + size, 0);
  const onTheWay = (some: readonly { size: number }[]): number => some.reduce((sum, { size }) => sum + size, 0);
  return {
    files: kept.length,
    bytes,
    first: { requests: own.length + 2, bytes: onTheWay([index, ...own]) + Buffer.byteLength(worker) },
    moreBytes: onTheWay(packs) - onTheWay(own),
  };
}
