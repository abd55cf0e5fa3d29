import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { comparisonHref } from '../../src/atlas/addresses/pathnames.ts';
import { readSettings } from '../../src/build/read-settings.ts';
import { startServer } from '../../src/server/start-server.ts';
import { launchBrowser } from '../../tests/browser/launch-browser.ts';

const WIDTHS = [360, 1024, 1280, 1920];
const HEIGHT = 800;

interface Figures {
  height: number;
  /** Heads that stand in the window once half of the page has been scrolled by, of all. */
  heads: [seen: number, all: number];
  /** Boxes that scroll by themselves, and pixels the page is wider than its window. */
  scrollers: number;
  tooWide: number;
  /** From the top of the page to the first text, in pixels. */
  top: number;
  tabStops: number;
  /** Links, buttons, fields and labels lower than 24 px that are not part of a sentence. */
  low: number;
  /** Compressed by itself each, in bytes: all data the page fetched. */
  data: number;
}

/**
 * Run in the page. A link inside a sentence, or one that is a whole statement, may be as low as its line (WCAG 2.5.8);
 * a field's label counts as part of it.
 */
const MEASURE = `(async () => {
  const isSeen = (node) => node.checkVisibility({ visibilityProperty: true });
  const isInSentence = (node) => node.tagName === 'A' && getComputedStyle(node).display === 'inline' &&
    (node.matches('.side-text') || /\\p{L}{2}/u.test(node.parentElement.textContent.replace(node.textContent, '')));
  const heightOf = (node) => (node.closest('label') ?? node).getBoundingClientRect().height;
  const all = [...document.querySelectorAll('main a[href], main button, main input, main select, main summary')].filter(isSeen);
  const texts = [...document.querySelectorAll('.side-text')].filter(isSeen);
  const figures = {
    height: document.documentElement.scrollHeight,
    scrollers: [...document.querySelectorAll('main *')].filter((node) => {
      const { overflowX, overflowY } = getComputedStyle(node);
      return [overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll');
    }).length,
    tooWide: document.documentElement.scrollWidth - innerWidth,
    top: texts[0] === undefined ? 0 : texts[0].getBoundingClientRect().top + scrollY,
    tabStops: all.filter((node) => node.tabIndex >= 0 && !(node.type === 'radio' && !node.checked)).length,
    low: all.filter((node) => !isInSentence(node) && heightOf(node) < 23.5).length,
  };
  scrollTo({ top: figures.height / 2, behavior: 'instant' });
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const names = [...document.querySelectorAll('.side-heads .side-name, .side-switch label:has(:checked)')].filter(isSeen);
  const inWindow = names.filter((node) => {
    const box = node.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
  });
  return { ...figures, heads: [inWindow.length, names.length] };
})()`;

/** Measure levels side by side: all rung pages, and comparisons of two, three and four levels. */
export async function benchSideBySide(): Promise<string> {
  const { outDir } = readSettings(process.env);
  const atlas = JSON.parse(readFileSync(path.join(outDir, 'data', 'atlas.json'), 'utf8')) as Atlas;
  const pathnames = [...atlas.rungs.map(({ href }) => href), ...chooseComparisons(atlas)];
  const server = await startServer({ dir: outDir, port: 0, base: '/' });
  const browser = await launchBrowser();
  try {
    const lines: string[] = [];
    for (const pathname of pathnames) {
      lines.push(`  ${pathname}`);
      for (const width of WIDTHS) lines.push(format(width, await measure(browser, server.url, pathname, width)));
    }
    return [
      `Side by side: ${pathnames.length} pages; at each width: height, top of the first text, heads in the window halfway down, tab stops, targets below 24 px, boxes that scroll, pixels too wide, data fetched`,
      ...lines,
    ].join('\n');
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The level with most equals, beside one, two and three of them; and beside the one above it in its document. */
function chooseComparisons({ levels }: Atlas): string[] {
  const described = new Set(levels.filter(({ statements }) => statements.length > 0).map(({ id }) => id));
  const candidates = levels
    .filter(({ id }) => described.has(id))
    .map(({ id, equivalents, above }) => ({
      id,
      others: [...new Set(equivalents.map(({ level }) => level))].filter((level) => described.has(level)),
      above: above.filter((level) => described.has(level)),
    }));
  const [most] = candidates.toSorted((a, b) => b.others.length - a.others.length);
  const step = candidates.find(({ above }) => above.length > 0);
  return [
    ...[1, 2, 3].flatMap((count) =>
      most !== undefined && most.others.length >= count
        ? [comparisonHref([most.id, ...most.others.slice(0, count)])]
        : [],
    ),
    ...(step === undefined ? [] : [comparisonHref([step.id, ...step.above.slice(0, 1)])]),
  ];
}

async function measure(browser: Browser, root: string, pathname: string, width: number): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width, height: HEIGHT }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const data = collectData(page);
  await page.goto(root + pathname.slice(1), { waitUntil: 'networkidle' });
  await page.locator('.side-text').first().waitFor({ state: 'attached' });
  await page.evaluate('document.fonts.ready.then(() => null)');
  const figures = await page.evaluate<Omit<Figures, 'data'>>(MEASURE);
  const bytes = (await Promise.all(data)).reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  await context.close();
  return { ...figures, data: bytes };
}

function collectData(page: Page): Promise<Buffer>[] {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.json')) bodies.push(response.body());
  });
  return bodies;
}

function format(width: number, { height, top, heads, tabStops, low, scrollers, tooWide, data }: Figures): string {
  const [seen, all] = heads;
  const shown = [`${height} px`, `top ${top.toFixed(0)}`, `heads ${seen} of ${all}`, `${tabStops} stops`, `${low} low`];
  return `    ${width}: ${[...shown, `${scrollers} scroll`, `${tooWide} too wide`, `${(data / 1000).toFixed(1)} KB`].join(', ')}`;
}
