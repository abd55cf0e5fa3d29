/** Length of the runs that are hashed, in words. */
export const RUN_LENGTH = 5;

/** One run in this many is kept. */
const SPARSITY = 3;

/**
 * Hash every run of five words of a passage to 16 bits, in the order of the text. A passage of fewer words is one run.
 * FNV-1a over UTF-16 units, folded from 32 bits: small, stable and easy to write again elsewhere.
 */
export function hashRuns(words: readonly string[]): number[] {
  if (words.length === 0) return [];
  const runs = Math.max(1, words.length - RUN_LENGTH + 1);
  return Array.from({ length: runs }, (_, i) => hash16(words.slice(i, i + RUN_LENGTH).join(' ')));
}

function hash16(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 16) ^ hash) & 0xffff;
}

/**
 * Make the fingerprints of a passage: about a third of its run hashes, the smallest, as sorted hexadecimal. Never all
 * and never in order, so that fingerprints and word list together do not give the text back (docs/design.md, The place
 * in the source).
 */
export function fingerprint(words: readonly string[]): string[] {
  const hashes = [...new Set(hashRuns(words))].sort((a, b) => a - b);
  return hashes.slice(0, Math.max(1, Math.round(hashes.length / SPARSITY))).map(formatHash);
}

/** Write a 16-bit hash as four hexadecimal digits. */
export function formatHash(hash: number): string {
  return hash.toString(16).padStart(4, '0');
}
