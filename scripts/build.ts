/**
 * `npm run build`: content → index → pages → search → offline → `dist/`. Everything is made beside the last good build and takes
 * its place only when it is whole; with any mistake the last build stays untouched and the exit code is 1.
 */
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { build as buildPages } from 'astro';
import { deriveSourceWords } from '../src/atlas/source/derive-source-words.ts';
import { formatDiagnostics } from '../src/content/format-diagnostics.ts';
import { readAtlas } from '../src/content/read-atlas.ts';
import { writeAtlas } from '../src/content/write-atlas.ts';
import { writeExports } from '../src/exports/write-exports.ts';
import { withdrawServiceWorker } from '../src/offline/withdraw-service-worker.ts';
import { writeServiceWorker } from '../src/offline/write-service-worker.ts';
import { writeSearchIndex } from '../src/search/write-search-index.ts';

const INDEX = '.build/atlas.json';
const NEXT = '.build/dist';
const DIST = process.env['OUT_DIR'] ?? 'dist';

const reading = readAtlas(process.cwd());
if (reading.atlas === null) {
  console.error(formatDiagnostics(reading.diagnostics));
  console.error('Intet er bygget; den seneste udgave står urørt.');
  process.exit(1);
}
const { atlas, model, lexicon } = reading;

writeAtlas(atlas, INDEX);
rmSync(NEXT, { recursive: true, force: true });
await buildPages({ outDir: NEXT, logLevel: 'warn' });
await writeExports(atlas, NEXT);
await writeSearchIndex(atlas, { sourceWords: deriveSourceWords(model), lexicon }, NEXT);
// Last of all: the worker holds the hash of every file that a device keeps.
if (process.env['OFFLINE'] === 'off') await withdrawServiceWorker(NEXT);
else await writeServiceWorker(NEXT);
replaceDist();
console.log(
  `${DIST}/ built: ${atlas.documents.length} documents, ${atlas.levels.length} levels, ${atlas.statements.length} statements.`,
);

/** Put the new build in the place of the old one: two renames, so that a reader sees one or the other. */
function replaceDist(): void {
  const old = `${NEXT}-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(DIST)) renameSync(DIST, old);
  try {
    renameSync(NEXT, DIST);
  } catch {
    // OUT_DIR on another disk: a rename does not reach it.
    cpSync(NEXT, DIST, { recursive: true });
  }
  rmSync(old, { recursive: true, force: true });
}
