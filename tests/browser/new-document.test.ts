import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { readContentFiles } from '../../src/content/read-content-files.ts';
import { rawText } from '../../src/editing/change.ts';
import { ID, LEVELS, listProposals, putIn, restate, runCommand, writeSource } from '../new-document/put-in.ts';
import { buildSmallSite } from '../site/build-small-site.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { checkWholeSite } from '../site/checks/check-whole-site.ts';
import { formatDiagnostic } from '../site/checks/diagnostic.ts';
import { sampleContent } from '../unit/content/sample-content.ts';
import { settle, setUpBrowser } from './browser.ts';
import { findViolations } from './find-violations.ts';
import { noiseOf, QUIET } from './noise.ts';
import { pageKind } from './page-kinds.ts';

/** The common forms that the framework names and the sample does not have. */
const MORE_FORMS = ['faglig', 'drift', 'udvikling', 'tvaergaaende', 'borger', 'selvledelse']
  .map((id) => `  - id: ${id}\n    title: Formen ${id}\n    definition: At lede, hvor det er ${id}.\n`)
  .join('');

/** What joins it to a document that was there: one read-through pair. */
const PAIR = `reviewed: 2026-12-01
mappings:
  - subject: kompas/leder/trivsel
    relation: overlapper
    object: ${ID}/arbejdsmiljoe
    strength: 7
    why: Begge vil, at folk har det godt.
    author: redaktionen
    date: 2026-12-01
    status: kladde
`;

/** A content with the framework in it, put there by the commands. */
function makeContent(): Record<string, Uint8Array> {
  const root = mkdtempSync(path.join(tmpdir(), 'new-document-'));
  try {
    const sample = sampleContent({ 'former.yaml': ['ownForms:\n', `${MORE_FORMS}ownForms:\n`] });
    for (const file of sample) {
      mkdirSync(path.dirname(path.join(root, file.path)), { recursive: true });
      writeFileSync(path.join(root, file.path), rawText(file));
    }
    putIn(root);
    restate(root);
    runCommand(root, 'check', '--fix');
    const source = writeSource(root, 'text');
    runCommand(root, 'anchors', source, ID, ...listProposals(runCommand(root, 'anchors', source, ID).output));
    writeFileSync(path.join(root, 'content', 'krydsreferencer', `kompas--${ID}.yaml`), PAIR);
    return Object.fromEntries(readContentFiles(root).map(({ path: name, bytes }) => [name, bytes]));
  } finally {
    rmSync(root, { recursive: true });
  }
}

const built = await buildSmallSite(makeContent());
afterAll(() => built[Symbol.dispose]());
const site = readBuiltSite(built.dir, '/');
const { openPage } = setUpBrowser(site);
const pathnames = site.pages.map(({ pathname }) => pathname);

/** Of each kind of page, one of the document where it has any, else the longest. */
const looked = [
  ...Map.groupBy(
    site.pages.toSorted((a, b) => a.html.length - b.html.length),
    ({ pathname }) => pageKind(pathname),
  ).values(),
].flatMap((pages) => pages.findLast(({ pathname }) => pathname.includes(ID)) ?? pages.at(-1) ?? []);

describe('an atlas that a document was put into', () => {
  test('has every kind of page of it', ({ expect }) => {
    const own = LEVELS.flatMap((level) => [`/dokumenter/${ID}/${level}/`, `/dokumenter/${ID}/${level}/andre-steder/`]);
    expect(pathnames).toEqual(
      expect.arrayContaining([
        ...own,
        ...['', 'samlet/', 'raekker/'].map((page) => `/dokumenter/${ID}/${page}`),
        ...['', 'leder-af-medarbejdere/', 'leder-af-ledere/', 'chef-for-et-omraade/'].map(
          (page) => `/huller/${ID}/${page}`,
        ),
        ...['/trin/chef-for-et-omraade/', '/former/drift/', '/begreber/trivsel/', '/sammenlign/', '/soeg/', '/data/'],
      ]),
    );
    expect(site.pages.map(({ pathname }) => pageKind(pathname))).toEqual(
      expect.arrayContaining(readBuiltSite().pages.map(({ pathname }) => pageKind(pathname))),
    );
  });

  test('is valid on every page, and each link leads somewhere', async ({ expect }) => {
    expect((await checkWholeSite(site)).map(formatDiagnostic)).toEqual([]);
  });
});

describe.concurrent('a page of each kind has no violation of accessibility, light and dark', () => {
  test.for(looked)('$pathname', async ({ pathname }, { expect }) => {
    await using visit = await openPage(pathname);
    const { page } = visit;
    await settle(page);
    expect.soft(await findViolations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 800 });
    expect.soft(await findViolations(page), 'dark, narrow').toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
    expect(noiseOf(visit)).toEqual(QUIET);
  });
});

test('its expectations are laid beside those of another document', async ({ expect }) => {
  await using visit = await openPage(`/sammenlign/?a=${ID}/teamleder&b=kompas/leder`);
  const { page } = visit;
  await page.locator('.side-by-side').getByText('Sørge for trivsel.').first().waitFor();
  expect(await page.locator('.side-by-side').textContent()).toContain('tempoet bliver for højt');
  expect(await findViolations(page)).toEqual([]);
  expect(noiseOf(visit)).toEqual(QUIET);
});
