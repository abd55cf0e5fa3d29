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
const isBrowserAsked = asked.length === 0 || asked.includes('browser');
const whyNoBrowser = isBrowserAsked ? await findWhyNoBrowser() : null;
if (whyNoBrowser !== null) console.log(`\nBrowserens test: ikke kørt. ${whyNoBrowser}\n`);

/** Where to write the results as JSON, too. */
const reportFile = process.env['TEST_REPORT'];

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
      {
        extends: true,
        test: {
          name: 'browser',
          include: [whyNoBrowser === null ? 'tests/browser/**/*.test.ts' : 'tests/browser/without-browser.ts'],
          provide: { whyNoBrowser: whyNoBrowser ?? '' },
          // One file at a time, alone: each has its browser, and in it as many pages at once as the machine carries.
          fileParallelism: false,
          maxConcurrency: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
