import { isCarried } from '../atlas/forms/carried-forms.ts';
import { toSlug } from '../atlas/addresses/to-slug.ts';
import { compareCodePoints } from '../atlas/lexicon/compare-code-points.ts';
import { compareDiagnostics, type Diagnostic } from '../atlas/diagnostic.ts';
import type { Model, Term } from '../atlas/model.ts';
import { checkModel } from './check-model.ts';
import type { ContentFile } from './content-file.ts';
import { decodeFile } from './decode-file.ts';
import { documentFile } from './document-file.ts';
import { type DocumentFolder, parseDocument } from './parse-document.ts';
import { parseMappings } from './parse-mappings.ts';
import { parseTerm } from './parse-term.ts';
import { parseVocabularies } from './parse-vocabularies.ts';
import { reportTo } from './report.ts';
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

const TEXT_FILE = /\.(?:mdx|yaml|json)$/u;

const EXPECTED_FILES = [
  ...VOCABULARIES,
  `${termFile('<begreb>')} (a–z, 0–9 og bindestreg)`,
  'content/krydsreferencer/<a>--<b>.yaml eller content/dokumenter/<dokument>/<fil>',
].join(', ');

/**
 * Turn the files of `content/` into the model, and report every mistake in them at once. Pure: the order of the files
 * does not matter.
 */
export function parseContent(files: readonly ContentFile[]): ParsedContent {
  const diagnostics: Diagnostic[] = [];
  const damaged = new Set<string>();
  const texts: TextFile[] = [];
  for (const file of [...files].sort((a, b) => compareCodePoints(a.path, b.path))) {
    const report = reportTo(diagnostics, file.path);
    // A picture or a letter is in the wrong place, not in the wrong encoding.
    if (file.kind === undefined && !TEXT_FILE.test(file.path)) {
      report('unexpected-file', { line: 1 }, EXPECTED_FILES, { name: proposeName(file.path) });
      continue;
    }
    const text = decodeFile(file, report);
    if (text === null) damaged.add(file.path);
    else texts.push({ path: file.path, text });
  }

  const vocabularies = parseVocabularies(texts, damaged, diagnostics);
  const carriedForms = new Map(
    vocabularies.ownForms.map((form) => [form.id, form.mappings.filter(isCarried).map((mapping) => mapping.form)]),
  );
  const formIds = vocabularies.forms.map((form) => form.id);

  const terms: Term[] = [];
  const mappingFiles: TextFile[] = [];
  const folders = new Map<string, DocumentFolder>();
  for (const file of texts) {
    const match = DOCUMENT_FILE.exec(file.path);
    const { document = '', name = '' } = match?.groups ?? {};
    const term = TERM_FILE.exec(file.path)?.groups?.['id'];
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
    } else if (!VOCABULARIES.includes(file.path)) {
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
  checkModel(model, damaged, diagnostics);
  return { model, diagnostics: traceCauses(diagnostics, model).sort(compareDiagnostics) };
}
