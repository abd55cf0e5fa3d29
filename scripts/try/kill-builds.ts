/**
 * `npm run try:kill-builds [-- <seed>]`: kill real builds at twenty moments and see that a whole site stands after each.
 *
 * Two sites, told apart by their `SITE_URL`, are built one over the other. Most builds are killed at any time between
 * start and end; some while they put the site in place. What stands when the next build has begun must be one of the
 * two, to the byte. The same seed gives the same moments. Exit code 1 where a site was not whole.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkshop } from '../../src/build/open-workshop.ts';

const KILLS = 20;
/** Every so many builds is killed while it puts the site in place. */
const IN_PLACE_EVERY = 4;
/** What a build writes when it begins to put its site in place, and how long that takes at most, in milliseconds. */
const IN_PLACE = { line: 'putting it in place', ms: 5 };
const SITES = ['https://et.example', 'https://to.example'];

const seed = Number(process.argv[2] ?? 1);
if (!Number.isInteger(seed)) throw new Error('usage: npm run try:kill-builds [-- <seed, a whole number>]');
const random = makeRandom(seed);
const folder = mkdtempSync(path.join(tmpdir(), 'killed-builds-'));
const out = path.join(folder, 'dist');
let damaged = 0;
try {
  const whole = new Map<string, string>();
  let duration = 0;
  for (const site of SITES) {
    const start = performance.now();
    const { code, written } = await build(site, null);
    if (code !== 0) throw new Error(`The site could not be built:\n${written}`);
    duration = performance.now() - start;
    whole.set(hashFiles(out), site);
  }
  if (whole.size !== SITES.length) throw new Error('The two sites are the same: they cannot be told apart.');

  let standing = SITES.at(-1);
  for (let kill = 0; kill < KILLS; kill++) {
    const site = SITES.find((other) => other !== standing) ?? '';
    const isInPlace = kill % IN_PLACE_EVERY === 0;
    const moment = random() * (isInPlace ? IN_PLACE.ms : duration);
    const { isKilled } = await build(site, { moment, isInPlace });
    const isGone = !existsSync(out);
    // What the next build does first, whatever comes of it.
    const { hasFinished, [Symbol.dispose]: close } = openWorkshop(out, process.cwd());
    close();
    const stands = existsSync(out) ? whole.get(hashFiles(out)) : undefined;
    if (stands === undefined) damaged += 1;
    standing = stands;
    console.log(
      `${String(kill + 1).padStart(2)}. ${isInPlace ? 'in place' : 'building'}, ${(moment / 1000).toFixed(3)} s: ` +
        [
          isKilled ? 'killed' : 'had ended',
          ...(isGone ? ['no site in its place'] : []),
          ...(hasFinished ? ['finished by the next build'] : []),
          stands === undefined ? 'DAMAGED' : `whole, ${stands === site ? 'the new one' : 'the earlier one'}`,
        ].join('; '),
    );
  }
  const left = readdirSync(folder).filter((name) => name !== 'dist');
  if (left.length > 0) throw new Error(`Left beside the site: ${left.join(', ')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`Seed ${seed}: ${KILLS - damaged} of ${KILLS} sites whole.`);
process.exitCode = damaged === 0 ? 0 : 1;

/** Build, and kill the build at a moment after it has started, or after it has begun to put its site in place. */
function build(
  site: string,
  kill: { moment: number; isInPlace: boolean } | null,
): Promise<{ code: number | null; isKilled: boolean; written: string }> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, SITE_URL: site, OUT_DIR: out },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  let timer: NodeJS.Timeout | undefined;
  const killSoon = (moment: number) => (timer = setTimeout(() => child.kill('SIGKILL'), moment));
  if (kill?.isInPlace === false) killSoon(kill.moment);
  const read = (text: Buffer) => {
    written += text.toString();
    if (kill?.isInPlace === true && timer === undefined && written.includes(IN_PLACE.line)) killSoon(kill.moment);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, isKilled: signal === 'SIGKILL', written });
    });
  });
}

/** Hash the paths and bytes of all files below a folder, as one. */
function hashFiles(dir: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`${path.relative(dir, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Make a source of numbers from 0 to 1 that a seed decides. */
function makeRandom(from: number): () => number {
  let count = 0;
  return () => {
    count += 1;
    return createHash('sha256').update(`${from} ${count}`).digest().readUInt32BE() / 2 ** 32;
  };
}
