/** Tries one damage after another and tells each; its parent watches the time. */
import { parentPort, workerData } from 'node:worker_threads';
import { readContentFiles } from '../../src/content/read-content-files.ts';
import { DAMAGES } from './damages.ts';
import { judgeContent } from './judge-content.ts';
import { random } from './random.ts';

/** What the parent is told: before a try that it begins, after it what came of it. */
export interface Told {
  number: number;
  name: string;
  path: string;
  done: null | {
    verdict: 'read' | 'refused';
    faults: string[];
    shown: string[];
    isNear: boolean | null;
    milliseconds: number;
  };
}

const { from, to, seed, only } = workerData as { from: number; to: number; seed: number; only: string | null };
const sound = readContentFiles(process.cwd());
const names = Object.keys(DAMAGES).filter((name) => only === null || name === only);
const tell = (told: Told): void => parentPort?.postMessage(told);

for (let number = from; number < to; number++) {
  const name = names[number % names.length] ?? '';
  const numbers = random(seed * 100_003 + number);
  // A file that has nothing of the kind gives way to another.
  let damaged = null;
  for (let attempt = 0; attempt < 50 && damaged === null; attempt++) damaged = DAMAGES[name]?.(sound, numbers) ?? null;
  if (damaged === null) throw new Error(`No file can have "${name}".`);
  tell({ number, name, path: damaged.path, done: null });
  try {
    const { shown, ...judgement } = await judgeContent(damaged, sound);
    const lines = shown.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);
    tell({ number, name, path: damaged.path, done: { ...judgement, shown: lines } });
  } catch (error) {
    const faults = [`a crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
    tell({
      number,
      name,
      path: damaged.path,
      done: { verdict: 'read', faults, shown: [], isNear: null, milliseconds: 0 },
    });
  }
}
