import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { readSettings } from '../../src/build/read-settings.ts';
import { startServer } from '../../src/server/start-server.ts';
import { launchBrowser } from '../../tests/browser/launch-browser.ts';

/** Where the pages of what is missing stand. */
const FOLDER = 'huller';

/** The windows they are measured in, and how high a page of them should be at most with everything closed, in pixels. */
const WINDOWS = [
  { width: 1280, height: 800, most: 3000 },
  { width: 360, height: 740, most: 5000 },
];

/** Run in the page: how high it is, and how many links it has. */
const MEASURE = `document.fonts.ready.then(() => ({
  height: document.documentElement.scrollHeight,
  links: document.querySelectorAll('main a[href]').length,
}))`;

interface Figures {
  height: number;
  links: number;
}

/** Measure every page of what is missing, everything closed: its height, wide and narrow, and its links. */
export async function benchGapPages(): Promise<string> {
  const { outDir } = readSettings(process.env);
  const pathnames = listGapPages(outDir);
  if (pathnames.length === 0) throw new Error(`There are no pages under ${FOLDER}/ in ${outDir}: build first.`);
  const server = await startServer({ dir: outDir, port: 0, base: '/' });
  const browser = await launchBrowser();
  try {
    const lines = [];
    for (const { width, height, most } of WINDOWS) {
      const figures = await measure(browser, server.url, pathnames, { width, height });
      lines.push(describe(figures, ({ height: each }) => each, `height at ${width}, at most ${most} px`));
      const high = figures.filter(([, { height: each }]) => each > most);
      lines.push(`    higher: ${high.length}${high.map(([name, each]) => `\n      ${each.height} ${name}`).join('')}`);
      if (width === WINDOWS[0]?.width) lines.push(describe(figures, ({ links }) => links, 'links in a page'));
    }
    return [`What is missing: ${pathnames.length} pages, everything closed`, ...lines].join('\n');
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Every page of the folder, with a slash at the end. */
function listGapPages(outDir: string): string[] {
  const root = path.join(outDir, FOLDER);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .map((file) => path.posix.join(FOLDER, path.dirname(file).replaceAll(path.sep, '/'), '/'))
    .sort();
}

async function measure(
  browser: Browser,
  root: string,
  pathnames: readonly string[],
  viewport: { width: number; height: number },
): Promise<[pathname: string, figures: Figures][]> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const all: [string, Figures][] = [];
  for (const pathname of pathnames) {
    await page.goto(root + pathname, { waitUntil: 'load' });
    all.push([pathname, await page.evaluate<Figures>(MEASURE)]);
  }
  await context.close();
  return all;
}

function describe(
  figures: readonly (readonly [string, Figures])[],
  read: (figures: Figures) => number,
  what: string,
): string {
  const sorted = figures.map(([name, each]) => [name, read(each)] as const).toSorted(([, a], [, b]) => a - b);
  const [lowest, middle, highest] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  if (lowest === undefined || middle === undefined || highest === undefined) return `  ${what}: none`;
  return `  ${what.padEnd(41)}${lowest[1]}–${highest[1]}, half of them up to ${middle[1]} (most ${highest[0]})`;
}
