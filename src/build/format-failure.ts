import { Refusal } from './refusal.ts';

/** How systems and tools say that a disk is full: by code, or in words. */
const FULL_DISK = /ENOSPC|EDQUOT|no space left on device|disk quota exceeded/iu;

/** Write why a build failed, for who started it: a reason without a stack where it can be mended from outside. */
export function formatFailure(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const reason = isFullDisk(error)
    ? 'The disk is full. While a site is built, the next one and the one that stands are there together.'
    : describe(error);
  return `${reason}\nNothing is built; the last build stands as it was.`;
}

function isFullDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return FULL_DISK.test(`${code} ${error.message}`) || isFullDisk(error.cause);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
