import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** How often to look whether the starter is still there, in milliseconds. */
const LOOK_EVERY = 500;

const HAS_PROC = existsSync('/proc/self/stat');

/** npm, its shell, and one more for wrappers. */
const GENERATIONS = 3;

/**
 * Call `end` once when what started this process has ended: its parent, and the npm behind it. npm runs a script in a
 * shell of its own, and an npm that is ended from outside leaves both running. Keeps no process alive.
 */
export function watchStarter(end: () => void): void {
  const parent = process.ppid;
  const npm = findNpm(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === null || isRunning(npm))) return;
    clearInterval(timer);
    end();
  }, LOOK_EVERY);
  timer.unref();
}

/** Find the npm among the ancestors of a process; `null` where there is none, or the system does not tell. */
function findNpm(parent: number): number | null {
  let pid = parent;
  for (let generation = 0; generation < GENERATIONS && pid > 1; generation++) {
    const found = describeProcess(pid);
    if (found === null) return null;
    if (/\bnpm\b/u.test(found.command)) return pid;
    pid = found.parent;
  }
  return null;
}

function describeProcess(pid: number): { parent: number; command: string } | null {
  try {
    if (HAS_PROC) return { parent: readStat(pid).parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') };
    const [, parent, command = ''] =
      /^\s*(\d+)\s+(.*)/u.exec(execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' })) ??
      [];
    return { parent: Number(parent), command };
  } catch {
    return null;
  }
}

/** Read what Linux says of a process. The name, in brackets, may hold spaces: the state follows it, then the parent (proc(5)). */
function readStat(pid: number): { state: string; parent: number } {
  const [, state = '', parent] = /^.*\) (\S) (\d+)/su.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  return { state, parent: Number(parent) };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // One that has ended can be signalled as long as its own starter has not taken note.
    return !HAS_PROC || readStat(pid).state !== 'Z';
  } catch {
    return false;
  }
}
