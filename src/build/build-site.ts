import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Atlas } from '../atlas/atlas.ts';
import { deriveSourceWords } from '../atlas/source/derive-source-words.ts';
import { formatDiagnostics } from '../content/format-diagnostics.ts';
import { readAtlas } from '../content/read-atlas.ts';
import { writeAtlas } from '../content/write-atlas.ts';
import { writeExports } from '../exports/write-exports.ts';
import { withdrawServiceWorker } from '../offline/withdraw-service-worker.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { writeShareFiles } from '../share/write-share-files.ts';
import { writeFormerSearchIndex, writeSearchIndex } from '../search/write-search-index.ts';
import { formatKeptSite } from '../offline/format-kept-site.ts';
import { openWorkshop } from './open-workshop.ts';
import type { Settings } from './read-settings.ts';
import { Refusal } from './refusal.ts';
import { formatDuration, runStep } from './run-step.ts';
import { writeSiteMark } from './site-mark.ts';
import { takeLock } from './take-lock.ts';

/** What lies between two builds of one project; all of it can be deleted. */
const SCRATCH = '.build';

/** Where the site is made. Astro cannot make one on another disk than the project's. */
const NEXT = path.join(SCRATCH, 'site');

/**
 * Build the site, a line a step: content → index → pages → data → search → offline. It is made beside the last good
 * build and takes its place when it is whole. Gives the index it was built from. Throws a refusal, and leaves the last
 * build as it is, where the content has a mistake or the place is not the site's.
 */
export async function buildSite({ outDir, siteRoot, isKeptOffline }: Settings): Promise<Atlas> {
  const start = performance.now();
  const root = process.cwd();
  mkdirSync(SCRATCH, { recursive: true });
  const unlock = takeLock(path.join(SCRATCH, 'build.lock'), 'this project');
  try {
    using workshop = openWorkshop(outDir, root);
    if (workshop.hasFinished)
      console.log(`${outDir}: an earlier build was broken off while it put its site in place. It has now.`);

    console.log(`Building ${outDir}:`);
    const { atlas, model, lexicon } = await runStep('content and cross-references', () => {
      const reading = readAtlas(root);
      if (reading.atlas === null) {
        throw new Refusal(`${formatDiagnostics(reading.diagnostics)}\nIntet er bygget; den seneste udgave står urørt.`);
      }
      writeAtlas(reading.atlas, path.join(SCRATCH, 'atlas.json'));
      return reading;
    });
    await runStep('pages', async () => {
      rmSync(NEXT, { recursive: true, force: true });
      const { build } = await import('astro');
      await build({ outDir: NEXT, logLevel: 'warn' });
    });
    await runStep('data to download', () => writeExports(atlas, siteRoot, NEXT));
    await runStep('search index', async () => {
      await writeSearchIndex(atlas, { sourceWords: deriveSourceWords(model), lexicon }, NEXT);
      await writeFormerSearchIndex(model, lexicon, NEXT);
    });
    if (siteRoot !== null) await runStep('pictures and sitemap', () => writeShareFiles(NEXT, siteRoot));
    // Last of what is published: the worker holds the hash of every file that a device keeps.
    const kept = await runStep('what devices keep', async () => {
      if (isKeptOffline) return writeServiceWorker(NEXT);
      await withdrawServiceWorker(NEXT);
      return null;
    });
    if (kept !== null) console.log(formatKeptSite(kept));
    await runStep('putting it in place', () => {
      writeSiteMark(NEXT);
      workshop.publish(NEXT);
    });
    console.log(
      `${outDir} built in ${formatDuration(performance.now() - start)}: ${atlas.documents.length} documents, ` +
        `${atlas.levels.length} levels, ${atlas.statements.length} statements.`,
    );
    return atlas;
  } finally {
    unlock();
  }
}
