/**
 * `npm run try:content -- [--count 1000] [--seed 1] [--only "<damage>"] [--show]`: damage the content in a thousand ways,
 * one at a time and in memory, and hold that each is read rightly (the page shows what the model says, and no word is
 * lost) or refused with a place and in Danish. Prints the slowest. Fails for a fault, and for one that takes a minute.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Told } from './try-worker.ts';

/** A reading that takes longer than this is taken to hang, on any machine. */
const HANG = 60_000;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});
const count = Number(values.count);
const tally = { read: 0, refused: 0, near: 0, far: 0 };
const faulty: Told[] = [];
let slowest: { milliseconds: number; what: string } = { milliseconds: 0, what: 'nothing' };

/** Try from one number on, and from the next again when one hangs. */
function tryFrom(from: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const workerData = { from, to: count, seed: Number(values.seed), only: values.only ?? null };
    const worker = new Worker(new URL('./try-worker.ts', import.meta.url), { workerData });
    let timer: NodeJS.Timeout | undefined;
    worker.on('message', (told: Told) => {
      clearTimeout(timer);
      if (told.done !== null) note(told, told.done);
      else {
        timer = setTimeout(() => {
          faulty.push({
            ...told,
            done: { verdict: 'read', faults: [`hangs: ${HANG / 1000} s`], shown: [], isNear: null, milliseconds: HANG },
          });
          void worker
            .terminate()
            .then(() => tryFrom(told.number + 1))
            .then(resolve, reject);
        }, HANG);
      }
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
    });
  });
}

function note(told: Told, done: NonNullable<Told['done']>): void {
  tally[done.verdict]++;
  if (done.isNear !== null) tally[done.isNear ? 'near' : 'far']++;
  if (done.faults.length > 0) faulty.push(told);
  if (done.milliseconds > slowest.milliseconds) {
    slowest = { milliseconds: done.milliseconds, what: `${told.name}, ${told.path}` };
  }
  if (values.show || done.faults.length > 0) console.log(format(told, done));
  else if ((told.number + 1) % 100 === 0) console.log(`${told.number + 1} of ${count}`);
}

function format({ number, name, path }: Told, { verdict, faults, shown, isNear }: NonNullable<Told['done']>): string {
  return [
    `${number} ${name}: ${path}: ${verdict}${isNear === false ? ', far' : ''}`,
    ...faults.map((fault) => `  FAULT ${fault}`),
    ...shown.map((each) => `  ${each}`),
  ].join('\n');
}

await tryFrom(0);
const tried = tally.read + tally.refused;
console.log(
  `${tried} damaged contents: ${tally.read} read, ${tally.refused} refused, ${faulty.length} with a fault (seed ${values.seed}).`,
);
console.log(
  `${tally.near} of the ${tally.near + tally.far} refusals of a file that was changed point within two lines of the change.`,
);
console.log(`The slowest took ${Math.round(slowest.milliseconds)} ms: ${slowest.what}.`);
if (faulty.length > 0 || tried === 0) process.exitCode = 1;
