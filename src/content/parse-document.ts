import type { Diagnostic } from '../atlas/diagnostic.ts';
import type {
  AtlasDocument,
  HeadingMeaning,
  Leads,
  Level,
  LevelFacts,
  Place,
  ReportsTo,
  RowEntry,
  SearchWords,
  SourceMap,
  Statement,
} from '../atlas/model.ts';
import { checkShape } from './check-shape.ts';
import type { TextFile } from './parse-content.ts';
import { parseIndexPage } from './parse-index-page.ts';
import { parseLevelPage } from './parse-level-page.ts';
import { parseMdx } from './parse-mdx.ts';
import { parseJson } from './parse-json.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { type Report, reportTo } from './report.ts';
import { documentFrontmatter, levelFrontmatter, rowsFile, searchWordsFile, SILENT, sourceFile } from './schemas.ts';

/** The slug of the page that holds what binds every leader. */
const ALL_LEADERS = 'alle-ledere';

const SEARCH_WORDS_FILE = 'soegeord.yaml';

/** The files of one document, by name. */
export interface DocumentFolder {
  id: string;
  files: Map<string, TextFile>;
}

/** @example documentFile('holstebro', 'chef.mdx') // 'content/dokumenter/holstebro/chef.mdx' */
export function documentFile(document: string, name: string): string {
  return `content/dokumenter/${document}/${name}`;
}

/** Tell whether a file of a document is damaged: what refers to the document is then not checked. */
export function hasDamage(document: string, damaged: ReadonlySet<string>): boolean {
  return [...damaged].some((file) => file.startsWith(documentFile(document, '')));
}

/** @example levelFile('holstebro/chef') // 'content/dokumenter/holstebro/chef.mdx' */
export function levelFile(level: string): string {
  const [document = '', slug = ''] = level.split('/');
  return documentFile(document, `${slug}.mdx`);
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
  const path = (name: string): string => documentFile(folder.id, name);
  const document = damaged.has(path('index.mdx')) ? null : parseIndex(folder, path('index.mdx'), diagnostics);
  if (document === null) damaged.add(path('index.mdx'));
  const carriedForms = new Map(
    [...forms.carriedForms].flatMap(([id, carried]) =>
      id.startsWith(`${folder.id}/`) ? [[id.slice(folder.id.length + 1), carried] as const] : [],
    ),
  );
  const parsed: ParsedDocument = { document, levels: [], statements: [], rows: [], searchWords: [], sourceMap: null };
  for (const [name, file] of folder.files) {
    const before = diagnostics.length;
    const report = reportTo(diagnostics, file.path);
    if (name === 'index.mdx') continue;
    else if (name === 'raekker.yaml') parsed.rows = parseRows(file, folder.id, report);
    else if (name === SEARCH_WORDS_FILE) parsed.searchWords = parseSearchWords(file, folder.id, report);
    else if (name === 'kilde.json') parsed.sourceMap = parseSourceMap(file, folder.id, report);
    else if (!name.endsWith('.mdx')) {
      report('unexpected-file', { line: 1 }, 'index.mdx, raekker.yaml, soegeord.yaml, kilde.json eller <niveau>.mdx');
    } else {
      const slug = name.slice(0, -'.mdx'.length);
      if (document !== null && document.levels.length > 0 && !document.levels.includes(slug)) {
        report('level-not-in-index', { line: 1 }, slug, document.levels);
      }
      const page = parseLevel(file, slug, folder.id, document?.headings ?? null, { ...forms, carriedForms }, report);
      parsed.levels.push(page.level);
      parsed.statements.push(...page.statements);
    }
    if (diagnostics.length > before) damaged.add(file.path);
  }
  if (document !== null) {
    for (const slug of document.levels) {
      if (!folder.files.has(`${slug}.mdx`) && !damaged.has(path(`${slug}.mdx`))) {
        damaged.add(path(`${slug}.mdx`));
        reportTo(diagnostics, document.at.file)(
          'missing-file',
          document.at,
          path(`${slug}.mdx`),
          `Skriv siden, eller slet »${slug}« under levels.`,
        );
      }
    }
    if (!folder.files.has('kilde.json') && !damaged.has(path('kilde.json'))) {
      reportTo(diagnostics, path('kilde.json'))(
        'missing-file',
        { line: 1 },
        path('kilde.json'),
        'Den siger, hvor i kilden hvert punkt står. CONTRIBUTING.md viser, hvordan den bliver til.',
      );
    }
  }
  // Levels and their statements in the document's own order, whatever the order of the files.
  const order = (slug: string): number => document?.levels.indexOf(slug) ?? 0;
  parsed.levels.sort((a, b) => order(a.slug) - order(b.slug));
  const levelOrder = (level: string): number => parsed.levels.findIndex((candidate) => candidate.id === level);
  parsed.statements.sort((a, b) => levelOrder(a.level) - levelOrder(b.level) || a.at.line - b.at.line);
  return parsed;
}

function parseIndex(folder: DocumentFolder, file: string, diagnostics: Diagnostic[]): AtlasDocument | null {
  const report = reportTo(diagnostics, file);
  const index = folder.files.get('index.mdx');
  if (index === undefined) {
    report('missing-file', { line: 1 }, file, 'Den siger, hvad dokumentet er, og hvilke niveauer det har.');
    return null;
  }
  const page = parseMdx(index.text, report);
  if (page?.frontmatter == null) return null;
  const facts = checkShape(documentFrontmatter, page.frontmatter, report);
  if (facts === null) return null;
  if (facts.levels.length === 0) report('document-without-levels', page.frontmatter.locateKey([], 'levels'));
  facts.levels.forEach((level, i) => {
    if (facts.levels.indexOf(level) < i) report('duplicate-level', locate(page.frontmatter, ['levels', i]), level);
  });
  return {
    id: folder.id,
    title: facts.title,
    subtitle: facts.subtitle ?? null,
    shortTitle: facts.shortTitle,
    organisation: facts.organisation,
    year: facts.year === SILENT ? null : facts.year,
    summary: facts.summary,
    levels: [...new Set(facts.levels)],
    sectors: Object.entries(facts.sectors ?? {}).map(([id, title]) => ({ id, title })),
    headings: Object.entries(facts.headings).map(([text, meaning]) => ({
      text,
      form: meaning.form ?? null,
      aspect: meaning.aspect ?? null,
      pitfall: meaning.pitfall ?? false,
      at: { file, line: page.frontmatter?.locateKey(['headings'], text).line ?? 1 },
    })),
    prose: parseIndexPage(page.blocks, file, report),
    at: { file, line: locate(page.frontmatter, []).line },
    organisationAt: { file, line: page.frontmatter.locateKey([], 'organisation').line },
  };
}

function locate(yaml: ParsedYaml | null, path: readonly (string | number)[]): { line: number } {
  return yaml?.locate(path) ?? { line: 1 };
}

/** Read a level page. What cannot be read is reported and left open, so that references to the level still hold. */
function parseLevel(
  file: TextFile,
  slug: string,
  document: string,
  headings: readonly HeadingMeaning[] | null,
  forms: FormContext,
  report: Report,
): { level: Level; statements: Statement[] } {
  const level: Level = {
    id: `${document}/${slug}`,
    document,
    slug,
    title: slug,
    facts: null,
    forms: [],
    prose: [],
    at: placesOf(file.path, null),
  };
  let mistakes = 0;
  const counting: Report = (rule, position, ...details) => {
    mistakes++;
    report(rule, position, ...details);
  };
  const page = parseMdx(file.text, counting);
  if (page === null) return { level, statements: [] };
  const { statements, prose } = parseLevelPage(
    page.blocks,
    { file: file.path, document, level: slug, headings: headings ?? [], forms: forms.formIds, carriedForms: forms.carriedForms },
    // Without a readable index page no heading is known; that is one mistake, and reported there.
    headings === null ? exceptUnknownHeadings(counting) : counting,
  );
  level.prose = prose;
  const frontmatter = page.frontmatter === null ? null : checkShape(levelFrontmatter, page.frontmatter, report);
  if (page.frontmatter === null || frontmatter === null) return { level, statements };

  const facts = frontmatter.level ?? null;
  const at = (path: readonly (string | number)[]): { line: number } => locate(page.frontmatter, path);
  if (slug === ALL_LEADERS) {
    if (facts !== null) report('facts-for-all-leaders', page.frontmatter.locateKey([], 'level'));
  } else if (facts === null) report('missing-level-facts', at([]));

  const announced = facts?.announced ?? false;
  if (statements.length === 0 && !announced && mistakes === 0) report('empty-page', { line: 1 });
  if (statements.length > 0 && announced) report('announced-with-statements', at(['level', 'announced']));
  return {
    level: {
      ...level,
      title: frontmatter.title,
      facts: facts === null ? null : toLevelFacts(facts, document),
      forms: frontmatter.forms,
      at: placesOf(file.path, page.frontmatter),
    },
    statements,
  };
}

/** Where the facts of a level page are written. */
function placesOf(file: string, yaml: ParsedYaml | null): Level['at'] {
  const place = (path: readonly string[], key: string): Place => ({ file, line: yaml?.locateKey(path, key).line ?? 1 });
  return {
    ...place([], 'level'),
    forms: place([], 'forms'),
    leads: place(['level'], 'leads'),
    reportsTo: place(['level'], 'reportsTo'),
    sector: place(['level'], 'sector'),
  };
}

function exceptUnknownHeadings(report: Report): Report {
  return (rule, position, ...details) => {
    if (rule !== 'unknown-heading') report(rule, position, ...details);
  };
}

type WrittenFacts = NonNullable<ReturnType<typeof levelFrontmatter.parse>['level']>;

function toLevelFacts(facts: WrittenFacts, document: string): LevelFacts {
  return {
    positions: facts.positions,
    leads: toLeads(facts.leads, document),
    reportsTo: toReportsTo(facts.reportsTo, document),
    top: facts.top,
    evidence: facts.evidence,
    sectors: facts.sector ?? [],
    announced: facts.announced ?? false,
    disagreement: facts.disagreement ?? null,
    med: facts.med ?? null,
  };
}

function toLeads(written: string[] | string, document: string): Leads {
  const words = typeof written === 'string' ? [] : written;
  return {
    levels: words.filter((word) => word !== 'medarbejdere' && word !== 'ledere').map((word) => toLevelId(word, document)),
    unnamedLeaders: words.includes('ledere'),
    employees: words.includes('medarbejdere'),
    known: words.length > 0,
  };
}

/** A body outside the document is written with a capital; anything else names a level. */
function toReportsTo(written: string[] | string, document: string): ReportsTo {
  const words = typeof written === 'string' ? [] : written;
  const isBody = (word: string): boolean => /^\p{Lu}/u.test(word);
  return {
    levels: words.filter((word) => !isBody(word)).map((word) => toLevelId(word, document)),
    bodies: words.filter(isBody),
    known: words.length > 0,
  };
}

function toLevelId(word: string, document: string): string {
  return word.includes('/') ? word : `${document}/${word}`;
}

function parseRows(file: TextFile, document: string, report: Report): RowEntry[] {
  const yaml = parseYaml(file.text, report);
  const rows = yaml === null ? null : checkShape(rowsFile, yaml, report);
  return (rows?.rows ?? []).map((row, i) => ({
    document,
    id: row.id,
    title: row.title,
    members: row.members ?? null,
    at: { file: file.path, line: locate(yaml, ['rows', i]).line },
  }));
}

function parseSearchWords(file: TextFile, document: string, report: Report): SearchWords[] {
  const yaml = parseYaml(file.text, report);
  const entries = yaml === null ? null : checkShape(searchWordsFile, yaml, report);
  return Object.entries(entries?.searchedAs ?? {}).map(([statements, words]) => ({
    statements: `${document}/${statements}`,
    words,
    at: { file: file.path, line: yaml?.locateKey(['searchedAs'], statements).line ?? 1 },
  }));
}

function parseSourceMap(file: TextFile, document: string, report: Report): SourceMap | null {
  const json = parseJson(file.text, report);
  const map = json === null ? null : checkShape(sourceFile, json, report);
  if (map === null) return null;
  const lines = passageLines(file.text);
  return {
    document,
    file: map.file,
    wordCount: map.words,
    passages: map.passages.map((passage, i) => ({
      kind: passage.kind,
      anchor: passage.at ?? null,
      ranges: passage.ranges,
      fingerprints: passage.fingerprints ?? [],
      words: passage.words ?? [],
      at: { file: file.path, line: lines[i] ?? 1 },
    })),
    at: { file: file.path, line: 1 },
  };
}

/** Each passage has one "kind": the line it stands on is the passage's place. */
function passageLines(text: string): number[] {
  return text.split('\n').flatMap((line, i) => Array.from(line.matchAll(/"kind"\s*:/gu), () => i + 1));
}
