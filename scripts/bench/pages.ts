import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { readSettings } from '../../src/build/read-settings.ts';
import { startServer } from '../../src/server/start-server.ts';
import { launchBrowser } from '../../tests/browser/launch-browser.ts';

/** The page whose figures are told beside the worst of all. */
const NAMED = 'dokumenter/specialsektoren/tilbudsleder/';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

/** What a statement of two lines may take, in px. */
const HIGHEST_TWO_LINES = 80;

interface WideFigures {
  /** Height of all statements with what stands beside their text, and without. */
  withMeta: number;
  withoutMeta: number;
  /** Distance from the top of the page to the first statement, in pixels; `null` without statements. */
  top: number | null;
  /** Heights of the statements whose text takes two lines. */
  twoLines: number[];
  tabStops: number;
}

interface NarrowFigures {
  top: number | null;
  header: { height: number; position: string };
  targets: { name: string; height: number }[];
}

/**
 * What stands beside a statement's text: its permalink, marks, menus, sources and connections. The text itself is the
 * rest of the list item.
 */
const META = '.statement > :is(div, details, .permalink, .elsewhere-mark)';

/** What the Tab key stops at if it is seen; of a group of radio buttons only the chosen one. */
const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled], [type="hidden"]), select, textarea, summary, [tabindex]';

/**
 * Run in the page at 1280 px, everything closed.
 *
 * - Tab stops: elements of FOCUSABLE with a `tabIndex` of 0 or more that are visible.
 * - Share of meta: the sum of the statements' heights before META is taken out, and after.
 * - A two-line statement: text that fills two lines once META is out (its height without padding, divided by its line
 *   height), a title on a line of its own counted as one; its height is from its own top to the top of the next in the
 *   list, with META in. So a mark that finds no room beside the text, and takes a third line, is counted.
 */
const MEASURE_WIDE = `(() => {
  const statements = [...document.querySelectorAll('.statement')];
  const isSeen = (node) => node.checkVisibility({ visibilityProperty: true });
  const heights = () => statements.map((node) => node.getBoundingClientRect().height);
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const tabStops = [...document.querySelectorAll(${JSON.stringify(FOCUSABLE)})].filter(
    (node) => node.tabIndex >= 0 && isSeen(node) && !(node.type === 'radio' && !node.checked),
  ).length;
  const top = statements[0] === undefined ? null : statements[0].getBoundingClientRect().top + scrollY;
  const before = heights();
  const steps = statements.map((node, i) => {
    const next = node.nextElementSibling;
    return next?.matches('.statement') ? next.getBoundingClientRect().top - node.getBoundingClientRect().top : before[i];
  });
  for (const node of document.querySelectorAll(${JSON.stringify(META)})) node.remove();
  const after = heights();
  const lines = statements.map((node, i) => {
    const style = getComputedStyle(node);
    const inner = after[i] - ['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'].reduce(
      (total, name) => total + parseFloat(style[name]), 0);
    return Math.round(inner / parseFloat(style.lineHeight));
  });
  return {
    withMeta: sum(before), withoutMeta: sum(after), top, tabStops,
    twoLines: steps.filter((_, i) => lines[i] === 2),
  };
})()`;

/**
 * Run in the page at 360 px.
 *
 * - Targets: every visible link, button, field and summary, but for links inside a sentence: those laid out inline in
 *   an element that has other text too (WCAG 2.5.8 excepts them). A field's label counts as part of it. What is taken
 *   out of sight until it has the focus is not tapped.
 * - The header: its height, and whether it stays.
 */
const MEASURE_NARROW = `(() => {
  const first = document.querySelector('.statement');
  const header = document.querySelector('.site-header');
  const isSeen = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const isInSentence = (node) => {
    if (node.tagName !== 'A' || getComputedStyle(node).display !== 'inline') return false;
    const around = node.parentElement.textContent.replace(node.textContent, '');
    return /\\p{L}{2}/u.test(around);
  };
  const heightOf = (node) => {
    const own = node.getBoundingClientRect().height;
    return node.tagName === 'INPUT' && node.closest('label') ? Math.max(own, node.closest('label').getBoundingClientRect().height) : own;
  };
  return {
    top: first === null ? null : first.getBoundingClientRect().top + scrollY,
    header: { height: header.getBoundingClientRect().height, position: getComputedStyle(header).position },
    targets: [...document.querySelectorAll('a[href], button, input, select, summary')]
      .filter((node) => isSeen(node) && !node.matches('.skip-link') && !isInSentence(node))
      .map((node) => ({
        name: node.tagName.toLowerCase() + (node.className === '' ? '' : '.' + node.className) + ' »' +
          (node.getAttribute('aria-label') ?? node.textContent).trim().replace(/\\s+/g, ' ').slice(0, 40) + '«',
        height: heightOf(node),
      })),
  };
})()`;

/** Measure the pages of a built site that are read most: all levels, and the loading of the longest of them. */
export async function benchPages(): Promise<string> {
  const { outDir } = readSettings(process.env);
  const pathnames = listLevelPages(outDir);
  if (pathnames.length === 0) throw new Error(`There are no level pages in ${outDir}: run npm run build first.`);
  const server = await startServer({ dir: outDir, port: 0, base: '/' });
  const browser = await launchBrowser();
  try {
    const wide = await measureAll<WideFigures>(browser, server.url, pathnames, WIDE, MEASURE_WIDE);
    const narrow = await measureAll<NarrowFigures>(browser, server.url, pathnames, NARROW, MEASURE_NARROW);
    const load = await measureLoad(browser, server.url, longestOf(outDir, pathnames));
    return format(wide, narrow, load);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The pages that hold statements of one level: `dokumenter/<document>/<level>/`. */
function listLevelPages(outDir: string): string[] {
  const root = path.join(outDir, 'dokumenter');
  if (!existsSync(root)) return [];
  const folders = (dir: string): string[] =>
    readdirSync(dir, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return folders(root)
    .flatMap((document) =>
      folders(path.join(root, document))
        .filter((level) => !['raekker', 'samlet'].includes(level))
        .map((level) => `dokumenter/${document}/${level}/`),
    )
    .sort();
}

function longestOf(outDir: string, pathnames: readonly string[]): string {
  const size = (pathname: string): number => statSync(path.join(outDir, pathname, 'index.html')).size;
  return pathnames.reduce((longest, pathname) => (size(pathname) > size(longest) ? pathname : longest));
}

async function measureAll<Figures>(
  browser: Browser,
  root: string,
  pathnames: readonly string[],
  viewport: { width: number; height: number },
  script: string,
): Promise<Map<string, Figures>> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const figures = new Map<string, Figures>();
  for (const pathname of pathnames) {
    await open(page, root + pathname);
    figures.set(pathname, await page.evaluate<Figures>(script));
  }
  await context.close();
  return figures;
}

/** Wait for the typeface too: it decides where lines break. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready.then(() => null)');
}

interface Load {
  pathname: string;
  bytes: number;
  requests: number;
  font: number;
}

/** What a first visit fetches until the load event, each file compressed by itself with brotli's highest setting. */
async function measureLoad(browser: Browser, root: string, pathname: string): Promise<Load> {
  const context = await browser.newContext({ viewport: NARROW, serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<{ isFont: boolean; body: Buffer }>[] = [];
  page.on('response', (response) => {
    bodies.push(response.body().then((body) => ({ isFont: response.request().resourceType() === 'font', body })));
  });
  await page.goto(root + pathname, { waitUntil: 'load' });
  const files = await Promise.all([...bodies]);
  await context.close();
  const sum = (isFont: boolean): number =>
    files
      .filter((file) => file.isFont === isFont)
      // A typeface is compressed already.
      .reduce((total, { body }) => total + (isFont ? body.length : brotliCompressSync(body).length), 0);
  return { pathname, bytes: sum(false), font: sum(true), requests: files.length };
}

function format(wide: Map<string, WideFigures>, narrow: Map<string, NarrowFigures>, load: Load): string {
  const shares = [...wide].flatMap(([pathname, { withMeta, withoutMeta }]): [string, number][] =>
    withoutMeta === 0 ? [] : [[pathname, (100 * (withMeta - withoutMeta)) / withoutMeta]],
  );
  const twoLines = [...wide].flatMap(([pathname, figures]) =>
    figures.twoLines.map((height): [string, number] => [pathname, height]),
  );
  const tops = (all: Map<string, { top: number | null }>): [string, number][] =>
    [...all].flatMap(([pathname, { top }]) => (top === null ? [] : [[pathname, top]]));
  const targets = [...narrow].flatMap(([pathname, figures]) =>
    figures.targets.map(({ name, height }): [string, number] => [`${name} on ${pathname}`, height]),
  );
  const low = targets.filter(([, height]) => height < 23.5);
  const headers = [...narrow].map(([pathname, { header }]): [string, number] => [pathname, header.height]);
  const positions = [...new Set([...narrow.values()].map(({ header }) => header.position))];
  return [
    `Pages: ${wide.size} levels, measured at ${WIDE.width} and ${NARROW.width} px`,
    `  meta lines, of the height of the text      ${describeRange(shares, ' %')}`,
    `  top of the first statement at ${WIDE.width}         ${describeTop(tops(wide))}`,
    `  top of the first statement at ${NARROW.width}          ${describeTop(tops(narrow))}`,
    `  a statement of two lines                   ${describeRange(twoLines, ' px')}, ${twoLines.length} of them`,
    `    above ${HIGHEST_TWO_LINES} px                              ${twoLines.filter(([, height]) => height > HIGHEST_TWO_LINES).length}`,
    `  tab stops, everything closed               ${describeTop([...wide].map(([name, { tabStops }]) => [name, tabStops]))}`,
    `  lowest touch target at ${NARROW.width}                 ${describeRange(targets, ' px')}`,
    `    below 24 px                              ${low.length} of ${targets.length}${listNames(low)}`,
    `  header at ${NARROW.width}                              ${describeRange(headers, ' px')}, position ${positions.join(', ')}`,
    `  first load of ${load.pathname}: ${(load.bytes / 1000).toFixed(1)} KB in brotli, ${load.requests} requests, and ${(load.font / 1000).toFixed(1)} KB of type`,
  ].join('\n');
}

/** The different things among the names, most frequent first; what differs by page only is one. */
function listNames(entries: readonly [string, number][]): string {
  const groups = [...Map.groupBy(entries, ([name]) => name.replace(/ on \S+$/u, ''))];
  return groups
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 12)
    .map(
      ([name, same]) =>
        `\n      ${same.length} × ${name}, ${Math.min(...same.map(([, height]) => height)).toFixed(0)} px`,
    )
    .join('');
}

/** The lowest, the middle and the highest, and where it is. */
function describeRange(entries: readonly [string, number][], unit: string): string {
  const sorted = entries.toSorted(([, a], [, b]) => a - b);
  const [lowest, middle, highest] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  if (lowest === undefined || middle === undefined || highest === undefined) return 'none';
  const [from, half, to] = [lowest, middle, highest].map(([, value]) => value.toFixed(0));
  return `${from}–${to}${unit}, half of them up to ${half} (least ${lowest[0]}, most ${highest[0]})`;
}

/** The value of the named page, and the highest of all. */
function describeTop(entries: readonly [string, number][]): string {
  const named = entries.find(([name]) => name === NAMED);
  const highest = entries.toSorted(([, a], [, b]) => b - a)[0];
  if (highest === undefined) return 'none';
  const own = named === undefined ? '' : `${named[1].toFixed(0)} on ${named[0]}, `;
  return `${own}at most ${highest[1].toFixed(0)} on ${highest[0]}`;
}
