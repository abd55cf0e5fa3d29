/**
 * `npm run compare-editions -- <old> <new>`: what is unchanged, changed (with the words that differ), gone and new in the
 * new edition of a document, by statement, and which mappings that asks to be read again. Drafts count as written.
 */
import { compareEditions } from '../src/atlas/editions/compare-editions.ts';
import { findRereading } from '../src/atlas/editions/find-rereading.ts';
import { formatComparison } from '../src/atlas/editions/format-comparison.ts';
import { formatDiagnostics } from '../src/content/format-diagnostics.ts';
import { parseContent } from '../src/content/parse-content.ts';
import { readContentFiles } from '../src/content/read-content-files.ts';

const { model, diagnostics } = parseContent(readContentFiles(process.cwd()));
const [before, after] = process.argv.slice(2);
const ids = model.documents.map(({ id }) => id);
if (diagnostics.length > 0) fail(formatDiagnostics(diagnostics));
else if (before === undefined || after === undefined || !ids.includes(before) || !ids.includes(after)) {
  fail(`Sig, hvilke udgaver: npm run compare-editions -- <gammel> <ny>. Dokumenterne er: ${ids.join(', ')}.`);
} else {
  const of = (id: string) => model.statements.filter(({ document }) => document === id);
  const comparison = compareEditions(of(before), of(after));
  const rows = model.rows.filter(({ document }) => document === after);
  const rereading = findRereading(comparison, { statements: of(after), rows }, model.mappings);
  console.log(formatComparison(comparison, model.statements, rereading));
}

function fail(text: string): void {
  console.error(text);
  process.exitCode = 1;
}
