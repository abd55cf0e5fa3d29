import { defineConfig } from 'vitest/config';
import { findWhyNoBrowser } from './tests/browser/find-browser.ts';
import { ReportProgress } from './tests/report-progress.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why the browser of the tests does not run here; empty where it does. */
    whyNoBrowser: string;
  }
}

/** Only what hangs takes so long: no test may depend on how fast the machine is. */
const HANG_MS = 300_000;

/** Projects that are asked for by name (`--project unit`); none is all. */
const asked = process.argv.flatMap((word, i, words) =>
  word === '--project' ? [words[i + 1] ?? ''] : word.startsWith('--project=') ? [word.slice('--project='.length)] : [],
);
const isBrowserAsked = asked.length === 0 || asked.some((name) => name.endsWith('browser'));
const whyNoBrowser = isBrowserAsked ? await findWhyNoBrowser() : null;
if (whyNoBrowser !== null) console.log(`\nBrowserens test: ikke kørt. ${whyNoBrowser}\n`);

/** Where to write the results as JSON, too. */
const reportFile = process.env['TEST_REPORT'];

/** A project whose tests run in a browser: one file at a time, alone, each with a browser of its own. */
function inBrowser(files: string, groupOrder: number) {
  return {
    include: [whyNoBrowser === null ? files : 'tests/browser/without-browser.ts'],
    provide: { whyNoBrowser: whyNoBrowser ?? '' },
    fileParallelism: false,
    // As many pages at once as the machine carries.
    maxConcurrency: 3,
    sequence: { groupOrder },
  };
}

export default defineConfig({
  test: {
    testTimeout: HANG_MS,
    hookTimeout: HANG_MS,
    // Most tests of the browser take a second; the report names the slow ones one by one.
    slowTestThreshold: 10_000,
    reporters: [
      'default',
      new ReportProgress(),
      // What `.ci/run` counts from.
      ...(reportFile === undefined ? [] : [['json', { outputFile: reportFile }] as ['json', { outputFile: string }]]),
    ],
    // The tests are of functions that keep nothing: what one file has loaded serves the next. To load costs more than
    // to test.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'browser', ...inBrowser('tests/browser/**/*.test.ts', 1) } },
      // What is searched for and found there is of our own content.
      { extends: true, test: { name: 'content-browser', ...inBrowser('tests/content-browser/**/*.test.ts', 2) } },
    ],
  },
});
