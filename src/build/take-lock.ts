import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { Refusal } from './refusal.ts';

/** Who holds a lock. */
interface Holder {
  pid: number;
  host: string;
  /** When it was taken, in milliseconds since 1970. */
  since: number;
}

/** How often a lock without text is looked at again, 20 ms apart, before it counts as left by a dead build. */
const LOOKS = 50;

/**
 * Take a lock, so that of two builds of one site the second says so and ends. `what` names what is locked, for the
 * message. Gives the function that lets go of it. A lock whose holder has died is taken over; of a holder on another
 * machine nothing is known, so the message says which file to delete.
 */
export function takeLock(file: string, what: string): () => void {
  const own = JSON.stringify({ pid: process.pid, host: hostname(), since: Date.now() } satisfies Holder);
  while (!create(file, own)) {
    const text = readWhenWritten(file);
    const holder = parseHolder(text);
    if (holder !== null && isAlive(holder)) {
      const since = new Date(holder.since).toTimeString().slice(0, 8);
      const where = holder.host === hostname() ? '' : ` on ${holder.host}`;
      throw new Refusal(
        `Another build is at work on ${what} since ${since} (process ${holder.pid}${where}): wait for it, or end it.\n` +
          `If there is none, delete ${file} and build again.`,
      );
    }
    takeAway(file, text);
  }
  return () => rmSync(file, { force: true });
}

function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Read a lock; one that has just been made may have its text in a moment. Empty where it has none, or is gone. */
function readWhenWritten(file: string): string {
  for (let look = 0; look < LOOKS; look++) {
    const text = readIfThere(file);
    if (text !== '') return text ?? '';
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
  return '';
}

/** Take a dead lock away. One that another build has put in its place meanwhile is put back. */
function takeAway(file: string, deadText: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    // Another build was first.
    return;
  }
  if (readIfThere(aside) === deadText) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function parseHolder(text: string): Holder | null {
  try {
    const { pid, host, since } = JSON.parse(text) as Partial<Holder>;
    if (pid === undefined || !Number.isInteger(pid) || typeof host !== 'string' || typeof since !== 'number')
      return null;
    return { pid, host, since };
  } catch {
    return null;
  }
}

function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  // In a container that is started anew, each process gets the number it had before.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
