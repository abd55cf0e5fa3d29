/**
 * `npm run new-document`: put a new document in. Asks for name, organisation, year, and the levels from the top and whom
 * each leads; writes its pages as drafts, each key explained. With flags nothing is asked:
 *
 *     npm run new-document -- --title "God ledelse" --organisation "Aaby Kommune" --year 2026 \
 *       --level "Chef: Leder" --level "Leder: medarbejdere" [--top] [--all-leaders] [--part-of …] [--id …]
 *
 * A new edition begins with all that stands in the one it takes the place of:
 *
 *     npm run new-document -- --edition-of aaby --year 2028 [--title …] [--id …]
 */
import { parseArgs } from 'node:util';
import { applyChanges, type Change } from '../src/editing/change.ts';
import { type TypedDocument, readNewDocument } from '../src/editing/new-document.ts';
import { planEdition, readNewEdition } from '../src/editing/plan-edition.ts';
import { planNewDocument } from '../src/editing/plan-new-document.ts';
import { writeChanges } from '../src/editing/write-changes.ts';
import { formatDiagnostics } from '../src/content/format-diagnostics.ts';
import { parseContent } from '../src/content/parse-content.ts';
import { readContentFiles } from '../src/content/read-content-files.ts';
import { askForDocument } from './new-document/ask-for-document.ts';

const { values } = parseArgs({
  options: {
    title: { type: 'string' },
    organisation: { type: 'string' },
    'part-of': { type: 'string', default: '' },
    year: { type: 'string', default: '' },
    level: { type: 'string', multiple: true, default: [] },
    id: { type: 'string', default: '' },
    'edition-of': { type: 'string' },
    top: { type: 'boolean', default: false },
    'all-leaders': { type: 'boolean', default: false },
  },
});
const root = process.cwd();
const files = readContentFiles(root);
const { model, diagnostics } = parseContent(files);
const isAsked = values.title === undefined && values.organisation === undefined && values.level.length === 0;

if (diagnostics.length > 0) fail(`${formatDiagnostics(diagnostics)}\nRet det først. Intet er skrevet.`);
else if (values['edition-of'] !== undefined) writeEdition(values['edition-of']);
else if (isAsked && !process.stdin.isTTY) {
  fail(
    'Her kan der ikke spørges. Giv --title, --organisation og --level "Chef: Leder" (fra toppen, én gang for hvert).',
  );
} else {
  const typed = isAsked ? await askForDocument(model) : readFlags();
  if (typed === null) fail('Afbrudt. Intet er skrevet.');
  else write(typed);
}

function readFlags(): TypedDocument {
  return {
    title: values.title ?? '',
    organisation: values.organisation ?? '',
    partOf: values['part-of'],
    year: values.year,
    levels: values.level,
    id: values.id,
    isTop: values.top,
    hasAllLeaders: values['all-leaders'],
  };
}

function write(typed: TypedDocument): void {
  const { document, mistakes } = readNewDocument(typed, model);
  if (document === null) {
    fail(`${mistakes.join('\n')}\nIntet er skrevet.`);
    return;
  }
  put(
    planNewDocument(files, document, model.aspects[0]?.id ?? 'ansvar'),
    `Næste skridt: gengiv et niveau, slet »draft: true« på siden, og kør npm run check:content -- --fix.\n` +
      `npm run dev viser siderne imens; npm run missing -- ${document.id} siger, hvad der ville gøre dokumentet bedre;\n` +
      `npm run remove-document -- ${document.id} tager det ud igen.`,
  );
}

function writeEdition(of: string): void {
  const typed = { of, year: values.year, id: values.id, title: values.title ?? '' };
  const { edition, mistakes } = readNewEdition(typed, model);
  if (edition === null) {
    fail(`${mistakes.join('\n')}\nIntet er skrevet.`);
    return;
  }
  put(
    planEdition(files, model, edition),
    `Næste skridt: ret på hvert niveau det, den nye udgave har ændret, og slet »draft: true« på siden. Fra den første tager\n` +
      `den plads efter »${of}«. npm run compare-editions -- ${of} ${edition.id} viser, hvad der er ændret, og hvilke\n` +
      `krydsreferencer der skal læses igen; npm run remove-document -- ${edition.id} tager den ud igen.`,
  );
}

/** Write changes that leave no mistake in the content, and say what comes next. */
function put(changes: readonly Change[], next: string): void {
  const after = parseContent(applyChanges(files, changes));
  if (after.diagnostics.length > 0) {
    fail(`${formatDiagnostics(after.diagnostics)}\nSådan kan dokumentet ikke skrives. Intet er skrevet.`);
    return;
  }
  writeChanges(root, changes);
  console.log(`${changes.map(({ path }) => `skrevet: ${path}`).join('\n')}\n\n${next}`);
}

function fail(text: string): void {
  console.error(text);
  process.exitCode = 1;
}
