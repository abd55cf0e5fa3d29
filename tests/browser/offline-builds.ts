import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Atlas, IndexedStatement } from '../../src/atlas/atlas.ts';
import { MARK_FILE } from '../../src/build/site-mark.ts';
import { writeServiceWorker } from '../../src/offline/write-service-worker.ts';
import { writeSearchIndex } from '../../src/search/write-search-index.ts';
import { readBuiltSite, type BuiltSite } from '../site/built-site.ts';
import { readPublishedAtlas } from '../site/published-atlas.ts';
import { plainLexicon } from '../unit/plain-lexicon.ts';

/** A word that no document has, so that it tells the builds apart. It stands in a statement without links in it. */
export const NEW_WORD = 'quagga';

/** Three builds, one after the other, of which one can be published at a time. They are there once tests run. */
export interface OfflineBuilds {
  /** The folder they stand in, for more of them. */
  folder: string;
  /** A build, smaller than the site so that it is soon kept: it has one document, and no pages of terms and forms. */
  first: string;
  /** The next one: a statement has a new word, on its page and in the index. */
  second: string;
  /** The one after that: its pages of the first folder differ, what they need and the last ones. */
  third: string;
  changed: IndexedStatement;
  /** The pathname of its page. */
  changedPage: string;
}

/** Make the builds before the tests of the file that calls this, and take them away after them. */
export function setUpBuilds(site: BuiltSite): OfflineBuilds {
  const atlas = readPublishedAtlas(site.dir);
  // Of the smallest document that has one.
  const sizeOf = (id: string): number => atlas.statements.filter(({ document }) => document === id).length;
  const [changed = fail('No plain statement without terms.')] = atlas.statements
    .filter(({ text, terms }) => terms.length === 0 && /^[\p{L} ,]+\.$/u.test(text))
    .sort((a, b) => sizeOf(a.document) - sizeOf(b.document));
  const folder = mkdtempSync(path.join(tmpdir(), 'ledelsesatlas-'));
  const builds: OfflineBuilds = {
    folder,
    first: path.join(folder, 'first'),
    second: path.join(folder, 'second'),
    third: path.join(folder, 'third'),
    changed,
    changedPage: changed.href.replace(/#.*/u, ''),
  };
  const { first, second, third, changedPage } = builds;

  beforeAll(async () => {
    const small = keepDocument(atlas, changed.document);
    copyBuild(site.dir, first);
    const others = atlas.documents.map(({ href }) => href).filter((href) => !changedPage.startsWith(href));
    for (const pages of [...others, '/begreber/', '/former/', '/huller/', '/sammenlign/']) {
      rmSync(path.join(first, pages), { recursive: true });
    }
    await writeIndex(small, first);
    await writeServiceWorker(first);

    copyBuild(first, second);
    const text = `${NEW_WORD} ${changed.text}`;
    replaceInFile(path.join(second, changedPage, 'index.html'), changed.text, text);
    const statements = small.statements.map((one) => (one === changed ? { ...one, text } : one));
    await writeIndex({ ...small, statements }, second);
    await writeServiceWorker(second);

    copyBuild(second, third);
    // So many that their pack is less than they are one by one.
    const last = readdirSync(path.join(third, 'trin'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => path.join('trin', file));
    for (const file of ['index.html', ...last]) replaceInFile(path.join(third, file), '</title>', ' 3</title>');
    await writeServiceWorker(third);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  return builds;
}

/** Leave out of an index what is not of a document, for the search to be found in few files. */
function keepDocument(atlas: Atlas, document: string): Atlas {
  const isKept = (id: string): boolean => id.startsWith(`${document}/`);
  return {
    ...atlas,
    documents: atlas.documents.filter(({ id }) => id === document),
    levels: atlas.levels.filter(({ id }) => isKept(id)),
    statements: atlas.statements.filter(({ id }) => isKept(id)),
    rungs: atlas.rungs.map((rung) => ({ ...rung, levels: rung.levels.filter(isKept) })),
    forms: atlas.forms.map((form) => ({ ...form, statements: form.statements.filter(isKept) })),
    terms: [],
  };
}

async function writeIndex(atlas: Atlas, dir: string): Promise<void> {
  rmSync(path.join(dir, 'pagefind'), { recursive: true });
  await writeSearchIndex(atlas, { sourceWords: new Map(), lexicon: plainLexicon }, dir);
}

/** List the files of a build that a device keeps by itself, from its root. */
export function listKeptFiles(dir: string, base: string): string[] {
  return [...readBuiltSite(dir, base).files].filter(
    (file) =>
      ![`/${MARK_FILE}`, '/sw.js'].includes(file) &&
      (!file.startsWith('/data/') || file.endsWith('.html')) &&
      !/^\/offline\/|\/(?:andre-steder|samlet)\/|\/word-file\.|\.(?:png|xml|txt)$/u.test(file),
  );
}

/** Find the pathname of a pack of a build, by its name. */
export function findPack(dir: string, name: string): string {
  const found = readdirSync(path.join(dir, 'offline')).find((file) => file.startsWith(`${name}.`));
  return `/offline/${found ?? fail(`No pack ${name} in ${dir}.`)}`;
}

/** Copy a build, to change it. */
export function copyBuild(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}

/** Replace a piece of a file. Throws where it is not there. */
export function replaceInFile(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
  writeFileSync(file, text.replaceAll(from, to));
}

function fail(message: string): never {
  throw new Error(message);
}
