import { isStatementId, LONGEST_NOTE, MOST_PICKS, type Picked } from './collection.ts';

/** What every fragment that holds a collection begins with, whatever its version. */
const KIND = 'samling-';
const PREFIX = `${KIND}1.`;

/** So long may a fragment be, and what is packed in it: no collection is longer. */
const LONGEST_FRAGMENT = 200_000;
const MOST_BYTES = 1_000_000;

/** Whether a fragment, without `#`, says that it holds a collection. */
export function isSharedFragment(fragment: string): boolean {
  return fragment.startsWith(KIND);
}

/**
 * Write picks as the fragment of an address: ids in their order, and notes where they are asked for, as JSON, compressed
 * (zlib, with its checksum), in base64url.
 *
 * @example await formatSharedFragment(picks, { withNotes: false }) // 'samling-1.eJyLVs…'
 */
export async function formatSharedFragment(
  picks: readonly Pick<Picked, 'id' | 'note'>[],
  { withNotes }: { withNotes: boolean },
): Promise<string> {
  const entries = picks.map(({ id, note }) => (withNotes && note !== '' ? [id, note] : id));
  const bytes = new TextEncoder().encode(JSON.stringify(entries));
  const packed = await readAll(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate')));
  return PREFIX + toBase64Url(packed ?? new Uint8Array());
}

/**
 * Read the picks of a fragment. `newer`: a later version of the site wrote it. `damaged`: it is anything but what
 * `formatSharedFragment` writes, to the last sign.
 */
export async function parseSharedFragment(fragment: string): Promise<Picked[] | 'damaged' | 'newer'> {
  if (!fragment.startsWith(PREFIX)) return /^samling-[2-9]\d*\./u.test(fragment) ? 'newer' : 'damaged';
  if (fragment.length > LONGEST_FRAGMENT) return 'damaged';
  try {
    const packed = fromBase64Url(fragment.slice(PREFIX.length));
    const bytes = await readAll(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')));
    if (bytes === null) return 'damaged';
    return readEntries(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))) ?? 'damaged';
  } catch {
    // Not base64, not compressed, cut off, no UTF-8, no JSON: all the same to who follows the link.
    return 'damaged';
  }
}

function readEntries(value: unknown): Picked[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_PICKS) return null;
  const picks: Picked[] = [];
  for (const entry of value as unknown[]) {
    const [id, note, ...rest] = (Array.isArray(entry) ? entry : [entry, '']) as unknown[];
    if (typeof id !== 'string' || typeof note !== 'string' || rest.length > 0) return null;
    if (!isStatementId(id) || note.length > LONGEST_NOTE || picks.some((pick) => pick.id === id)) return null;
    picks.push({ id, note, text: '', source: '' });
  }
  return picks;
}

/** Read a stream to its end; `null` where it does not end in time. */
async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    parts.push(new Uint8Array(value));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/u.test(text)) throw new Error('The fragment is no base64url.');
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
