import { leaveOutDrafts } from '../atlas/editions/leave-out-drafts.ts';
import { isCarried } from '../atlas/forms/carried-forms.ts';
import { collectRows } from '../atlas/statements/collect-rows.ts';
import { toSlug } from '../atlas/addresses/to-slug.ts';
import { compareCodePoints } from '../atlas/lexicon/compare-code-points.ts';
import { compareDiagnostics, type Diagnostic } from '../atlas/diagnostic.ts';
import type { Model, Move, OwnPage, PublishedAddress, Term } from '../atlas/model.ts';
import { NEUTRAL_SITE } from '../atlas/site/neutral-site.ts';
import { checkMoves } from './check-moves.ts';
import { checkModel } from './check-model.ts';
import { checkRowsFile } from './check-rows-file.ts';
import { checkSiteImage } from './check-site-image.ts';
import type { ContentFile } from './content-file.ts';
import { decodeFile } from './decode-file.ts';
import { documentFile } from './document-file.ts';
import { type DocumentFolder, parseDocument } from './parse-document.ts';
import { ADDRESSES_FILE, MOVES_FILE } from './move-files.ts';
import { parseAddresses } from './parse-addresses.ts';
import { parseMappings } from './parse-mappings.ts';
import { parseMoves } from './parse-moves.ts';
import { parseOwnPage } from './parse-own-page.ts';
import { parseSite } from './parse-site.ts';
import { parseTerm } from './parse-term.ts';
import { parseVocabularies } from './parse-vocabularies.ts';
import { reportTo } from './report.ts';
import { OWN_PAGE, SITE_FILE, SITE_IMAGE } from './site-files.ts';
import { termFile } from './term-file.ts';
import type { TextFile } from './text-file.ts';
import { proposeName } from './propose-name.ts';
import { traceCauses } from './trace-causes.ts';
import { VOCABULARY_FILES } from './vocabulary-files.ts';

export interface ParsedContent {
  /** Whatever could be read. Complete only when there are no diagnostics. */
  model: Model;
  /** Every mistake, sorted by file and line. */
  diagnostics: Diagnostic[];
}

/** Paths of the vocabularies. */
const VOCABULARIES: readonly string[] = Object.values(VOCABULARY_FILES).sort();

const TERM_FILE = /^content\/begreber\/(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/u;

const MAPPING_FILE = /^content\/krydsreferencer\/[^/]+\.yaml$/u;

const DOCUMENT_FILE = /^content\/dokumenter\/(?<document>[a-z0-9-]+)\/(?<name>[^/]+)$/u;

/** A folder whose name is no id. */
const MISNAMED_DOCUMENT = /^content\/dokumenter\/(?<document>[^/]*[^a-z0-9/-][^/]*)\//u;

const TEXT_FILE = /\.(?:mdx|yaml|json)$|^content\/adresser\.txt$/u;

const EXPECTED_FILES = [
  ...VOCABULARIES,
  SITE_FILE,
  MOVES_FILE,
  ADDRESSES_FILE,
  `${termFile('<begreb>')} (a–z, 0–9 og bindestreg)`,
  'content/sider/<side>.mdx, content/krydsreferencer/<a>--<b>.yaml eller content/dokumenter/<dokument>/<fil>',
].join(', ');

/**
 * Turn the files of `content/` into the model, and report every mistake in them at once. Pure: the order of the files
 * does not matter.
 */
export function parseContent(files: readonly ContentFile[]): ParsedContent {
  const diagnostics: Diagnostic[] = [];
  const damaged = new Set<string>();
  const texts: TextFile[] = [];
  const images: string[] = [];
  for (const file of [...files].sort((a, b) => compareCodePoints(a.path, b.path))) {
    const report = reportTo(diagnostics, file.path);
    const image = SITE_IMAGE.exec(file.path)?.groups?.['name'];
    if (file.kind === undefined && image !== undefined) {
      checkSiteImage(file, report);
      images.push(image);
      continue;
    }
    // A picture or a letter is in the wrong place, not in the wrong encoding.
    if (file.kind === undefined && !TEXT_FILE.test(file.path)) {
      const name = proposeName(file.path);
      report('unexpected-file', { line: 1 }, EXPECTED_FILES, { name });
      // A file that is missing under that name is this one: one mistake.
      const meant = file.path.replace(/[^/]*$/u, name ?? '');
      if (!files.some(({ path }) => path === meant)) damaged.add(meant);
      continue;
    }
    const text = decodeFile(file, report);
    if (text === null) damaged.add(file.path);
    else texts.push({ path: file.path, text });
  }

  const siteText = texts.find(({ path }) => path === SITE_FILE);
  const site =
    siteText === undefined ? NEUTRAL_SITE : parseSite(siteText, images, reportTo(diagnostics, siteText.path));
  // Nothing is said of pictures where the file that names them has a mistake of its own.
  if (!diagnostics.some(({ file }) => file === SITE_FILE)) {
    for (const name of images) {
      if (name === site.logo || name === site.favicon) continue;
      reportTo(diagnostics, `content/websted/${name}`)('unused-image', { line: 1 }, name);
    }
  }

  const vocabularies = parseVocabularies(texts, damaged, diagnostics);
  const carriedForms = new Map(
    vocabularies.ownForms.map((form) => [form.id, form.mappings.filter(isCarried).map((mapping) => mapping.form)]),
  );
  const formIds = vocabularies.forms.map((form) => form.id);

  const terms: Term[] = [];
  const pages: OwnPage[] = [];
  let moves: Move[] = [];
  let published: PublishedAddress[] = [];
  const mappingFiles: TextFile[] = [];
  const folders = new Map<string, DocumentFolder>();
  for (const file of texts) {
    const match = DOCUMENT_FILE.exec(file.path);
    const { document = '', name = '' } = match?.groups ?? {};
    const term = TERM_FILE.exec(file.path)?.groups?.['id'];
    const ownPage = OWN_PAGE.exec(file.path)?.groups?.['slug'];
    if (match !== null) {
      const folder = folders.get(document) ?? { id: document, files: new Map<string, TextFile>() };
      folder.files.set(name, file);
      folders.set(document, folder);
    } else if (term !== undefined) {
      const parsed = parseTerm(file, term, reportTo(diagnostics, file.path));
      if (parsed === null) damaged.add(file.path);
      else terms.push(parsed);
    } else if (MAPPING_FILE.test(file.path)) {
      mappingFiles.push(file);
    } else if (file.path === MOVES_FILE) {
      moves = parseMoves(file, reportTo(diagnostics, file.path));
    } else if (file.path === ADDRESSES_FILE) {
      published = parseAddresses(file, reportTo(diagnostics, file.path));
    } else if (ownPage !== undefined) {
      const parsed = parseOwnPage(file, ownPage, reportTo(diagnostics, file.path));
      if (parsed !== null) pages.push(parsed);
    } else if (!VOCABULARIES.includes(file.path) && file.path !== SITE_FILE) {
      const folder = MISNAMED_DOCUMENT.exec(file.path)?.groups?.['document'];
      reportTo(diagnostics, file.path)('unexpected-file', { line: 1 }, EXPECTED_FILES, {
        document: folder === undefined ? null : toSlug(folder),
      });
    }
  }
  if (!files.some(({ path }) => DOCUMENT_FILE.test(path))) {
    const path = documentFile('<dokument>', 'index.mdx');
    reportTo(diagnostics, path)('missing-file', { line: 1 }, path, 'Der skal være mindst ét dokument at vise.');
    // That their documents are not there has been said.
    for (const { document } of vocabularies.ownForms) damaged.add(documentFile(document, 'index.mdx'));
  }
  const documents = [...folders.values()].map((folder) =>
    parseDocument(folder, { formIds, carriedForms }, damaged, diagnostics),
  );

  const pairs = mappingFiles.map((file) => parseMappings(file, [...folders.keys()], diagnostics));

  const model: Model = {
    site,
    pages,
    moves,
    published,
    ...vocabularies,
    terms,
    mappings: pairs.flatMap(({ mappings }) => mappings),
    pairs: pairs.flatMap(({ pair }) => pair ?? []),
    documents: documents.flatMap((document) => document.document ?? []),
    levels: documents.flatMap((document) => document.levels),
    statements: documents.flatMap((document) => document.statements),
    rows: documents.flatMap((document) => document.rows),
    searchWords: documents.flatMap((document) => document.searchWords),
    sourceMaps: documents.flatMap((document) => document.sourceMap ?? []),
  };
  for (const { id, files: own } of folders.values()) {
    if (!own.has('raekker.yaml')) checkRowsFile(id, model, damaged, diagnostics);
  }
  checkModel(model, damaged, diagnostics);
  // With a mistake anywhere, what is missing may only not have been read.
  if (diagnostics.length === 0) {
    // What is built: nobody may cite a draft.
    const shown = leaveOutDrafts(model);
    checkMoves(shown, listRows(shown), diagnostics);
  }
  return { model, diagnostics: traceCauses(diagnostics, model).sort(compareDiagnostics) };
}

/** The ids of the rows, as the index has them. */
function listRows({ documents, rows, statements }: Model): string[] {
  return documents.flatMap(({ id }) =>
    collectRows(
      rows.filter(({ document }) => document === id),
      statements.filter(({ document }) => document === id),
    ).rows.map(({ slug }) => `${id}/${slug}`),
  );
}
