import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readSettings } from '../../src/build/read-settings.ts';
import { startServer } from '../../src/server/start-server.ts';
import { launchBrowser } from '../../tests/browser/launch-browser.ts';
import { chooseOneOfEachKind, pageKind } from '../../tests/browser/page-kinds.ts';
import { readBuiltSite } from '../../tests/site/built-site.ts';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

interface Figures {
  height: number;
  links: number;
  /** Boxes that scroll sideways: how much wider their content is than they, in pixels. */
  tooWide: number[];
}

/** Run in the page, everything closed. */
const MEASURE = `(() => ({
  height: document.documentElement.scrollHeight,
  links: document.links.length,
  tooWide: [...document.querySelectorAll('.scroll-box')]
    .filter((box) => box.checkVisibility())
    .map((box) => box.scrollWidth - box.clientWidth)
    .filter((more) => more > 1),
}))()`;

/** Measure one page of each kind, the longest: how high it is, how many links it has, what scrolls, its sheets of A4. */
export async function benchAllPages(): Promise<string> {
  const { outDir } = readSettings(process.env);
  if (!existsSync(outDir)) throw new Error(`There is no site in ${outDir}: run npm run build first.`);
  const pathnames = chooseOneOfEachKind(readBuiltSite().pages)
    .map(({ pathname }) => pathname)
    .sort();
  const server = await startServer({ dir: outDir, port: 0, base: '/' });
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const lines: string[] = [];
    for (const pathname of pathnames) {
      await page.goto(new URL(pathname.slice(1), server.url).href, { waitUntil: 'load' });
      await page.evaluate('document.fonts.ready.then(() => null)');
      const [wide, narrow] = [await measure(page, WIDE), await measure(page, NARROW)];
      lines.push(format(pathname, wide, narrow, await countSheets(page)));
    }
    return [`All kinds of pages: the longest of each, at ${WIDE.width} and ${NARROW.width} px`, ...lines].join('\n');
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(page: Page, viewport: { width: number; height: number }): Promise<Figures> {
  await page.setViewportSize(viewport);
  return page.evaluate<Figures>(MEASURE);
}

/** Count the pages of a print: each is an object of that type in the file. */
async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gu)?.length ?? 0;
}

function format(pathname: string, wide: Figures, narrow: Figures, sheets: number): string {
  const describe = ({ height, tooWide }: Figures): string =>
    `${height} px${tooWide.length === 0 ? '' : `, scrolls ${tooWide.map((more) => `+${more}`).join(' ')}`}`;
  return [
    `  ${pageKind(pathname)} (${pathname})`,
    `    ${describe(wide)}; narrow ${describe(narrow)}; ${wide.links} links; ${sheets} sheets`,
  ].join('\n');
}
