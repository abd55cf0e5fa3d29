import { decompress } from 'fzstd';
import { keep } from './kept-store.ts';
import type { KeptFile, Pack } from './pack.ts';
import { readContent } from './read-content.ts';

/** What came, and the headers it came with. */
export interface Fetched {
  bytes: Uint8Array<ArrayBuffer>;
  headers: Headers;
}

/** Told of the bytes that have come since it was told last. */
export type OnBytes = (count: number) => void;

/** Fetch a pack, and unpack it. Throws where it does not come as the build made it. */
export async function fetchPack({ url, integrity }: Pack, onBytes: OnBytes): Promise<Fetched> {
  const { bytes, headers } = await fetchBytes(url, { integrity }, onBytes);
  return { bytes: new Uint8Array(decompress(bytes)), headers };
}

/** Fetch what is missing of a pack, and keep it: file by file where that is less than the pack. */
export async function keepPack(
  pack: Pack,
  files: readonly KeptFile[],
  missing: readonly KeptFile[],
  onBytes: OnBytes,
): Promise<void> {
  if (missing.reduce((sum, { size }) => sum + size, 0) < pack.size) {
    for (const file of missing) {
      const { bytes, headers } = await fetchBytes(file.url, {}, () => undefined);
      await keep(file, await readContent(bytes), headers);
    }
    onBytes(pack.size);
    return;
  }
  const { bytes, headers } = await fetchPack(pack, onBytes);
  const isMissing = new Set(missing);
  let start = 0;
  for (const file of files) {
    const end = start + file.size;
    if (isMissing.has(file)) await keep(file, bytes.slice(start, end), headers);
    start = end;
  }
}

async function fetchBytes(url: string, init: RequestInit, onBytes: OnBytes): Promise<Fetched> {
  // No copy on the way: it may be of the build before, or damaged. And none is left there: it is kept unpacked.
  const response = await fetch(url, { credentials: 'same-origin', cache: 'no-store', ...init });
  if (!response.ok || response.body === null) throw new Error(`${url}: ${response.status}`);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (const reader = response.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    onBytes(value.length);
  }
  return { bytes: new Uint8Array(await new Blob(chunks).arrayBuffer()), headers: response.headers };
}
