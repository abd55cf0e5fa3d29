import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { AtlasDocument, Level, RowEntry, SearchWords, SourceMap, Statement } from '../atlas/model.ts';
import { documentFile } from './document-file.ts';
import { parseIndexFile } from './parse-index-file.ts';
import { parseLevelFile } from './parse-level-file.ts';
import { parseRows } from './parse-rows.ts';
import { parseSearchWords } from './parse-search-words.ts';
import { parseSourceMap } from './parse-source-map.ts';
import { reportTo } from './report.ts';
import type { TextFile } from './text-file.ts';

/** The files of one document, by name. */
export interface DocumentFolder {
  id: string;
  files: Map<string, TextFile>;
}

export interface FormContext {
  formIds: readonly string[];
  /** Own form id → common forms its statements carry. */
  carriedForms: ReadonlyMap<string, readonly string[]>;
}

export interface ParsedDocument {
  document: AtlasDocument | null;
  levels: Level[];
  statements: Statement[];
  rows: RowEntry[];
  searchWords: SearchWords[];
  sourceMap: SourceMap | null;
}

/**
 * Read the folder of one document. A file that is missing or has a mistake in its text is added to `damaged`: what
 * refers to it is then not checked, so that one mistake is reported once.
 */
export function parseDocument(
  folder: DocumentFolder,
  forms: FormContext,
  damaged: Set<string>,
  diagnostics: Diagnostic[],
): ParsedDocument {
  const document = parseIndex(folder, damaged, diagnostics);
  const parsed: ParsedDocument = { document, levels: [], statements: [], rows: [], searchWords: [], sourceMap: null };
  const carriedForms = carriedWithin(folder.id, forms.carriedForms);
  for (const [name, file] of folder.files) {
    const before = diagnostics.length;
    const report = reportTo(diagnostics, file.path);
    if (name === 'index.mdx') continue;
    else if (name === 'raekker.yaml') parsed.rows = parseRows(file, folder.id, report);
    else if (name === 'soegeord.yaml') parsed.searchWords = parseSearchWords(file, folder.id, report);
    else if (name === 'kilde.json') parsed.sourceMap = parseSourceMap(file, folder.id, report);
    else if (!name.endsWith('.mdx')) {
      report('unexpected-file', { line: 1 }, 'index.mdx, raekker.yaml, soegeord.yaml, kilde.json eller <niveau>.mdx');
    } else {
      const slug = name.slice(0, -'.mdx'.length);
      if (document !== null && document.levels.length > 0 && !document.levels.includes(slug)) {
        report('level-not-in-index', { line: 1 }, slug, document.levels);
      }
      const headings = document?.headings ?? null;
      const context = { document: folder.id, level: slug, headings, forms: forms.formIds, carriedForms };
      const page = parseLevelFile(file, context, report);
      parsed.levels.push(page.level);
      parsed.statements.push(...page.statements);
    }
    if (diagnostics.length > before) damaged.add(file.path);
  }
  if (document !== null) checkFilesFound(folder, document, damaged, diagnostics);
  // Levels and their statements in the document's own order, whatever the order of the files.
  const order = (slug: string): number => document?.levels.indexOf(slug) ?? 0;
  parsed.levels.sort((a, b) => order(a.slug) - order(b.slug));
  const levelOrder = (level: string): number => parsed.levels.findIndex((candidate) => candidate.id === level);
  parsed.statements.sort((a, b) => levelOrder(a.level) - levelOrder(b.level) || a.at.line - b.at.line);
  return parsed;
}

/** Read the index page, unless it could not even be decoded. */
function parseIndex(folder: DocumentFolder, damaged: Set<string>, diagnostics: Diagnostic[]): AtlasDocument | null {
  const path = documentFile(folder.id, 'index.mdx');
  if (damaged.has(path)) return null;
  const report = reportTo(diagnostics, path);
  const file = folder.files.get('index.mdx');
  if (file === undefined) {
    report('missing-file', { line: 1 }, path, 'Den siger, hvad dokumentet er, og hvilke niveauer det har.');
  }
  const document = file === undefined ? null : parseIndexFile(file, folder.id, report);
  if (document === null) damaged.add(path);
  return document;
}

/** The common forms that the own forms of one document carry, by the slug of the own form. */
function carriedWithin(document: string, carriedForms: FormContext['carriedForms']): FormContext['carriedForms'] {
  return new Map(
    [...carriedForms].flatMap(([id, carried]) =>
      id.startsWith(`${document}/`) ? [[id.slice(document.length + 1), carried] as const] : [],
    ),
  );
}

/** Report the pages that the index page promises, where they are missing. */
function checkFilesFound(
  folder: DocumentFolder,
  document: AtlasDocument,
  damaged: Set<string>,
  diagnostics: Diagnostic[],
): void {
  for (const slug of document.levels) {
    const path = documentFile(folder.id, `${slug}.mdx`);
    if (folder.files.has(`${slug}.mdx`) || damaged.has(path)) continue;
    damaged.add(path);
    reportTo(diagnostics, document.at.file)(
      'missing-file',
      document.at,
      path,
      `Skriv siden, eller slet »${slug}« under levels.`,
    );
  }
}
