/**
 * `npm run originals -- <folder>`: find every statement again in the documents an operator holds (PDFs or any
 * faithful text extraction, any file names), and lay the original wording beside the restatements of the next build. The wording is
 * written to `.build/originals.json`, which git ignores and no check ever asks for; `npm run originals -- --remove`
 * takes it away again.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { findPassage, type FoundPassage, indexExtraction } from '../src/atlas/source/find-passages.ts';
import { wordStream } from '../src/atlas/source/word-stream.ts';
import { formatDiagnostics } from '../src/content/format-diagnostics.ts';
import { parseContent } from '../src/content/parse-content.ts';
import { readContentFiles } from '../src/content/read-content-files.ts';
import { readSourceFolder } from '../src/source-text/read-source-folder.ts';

const OUTPUT = '.build/originals.json';
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npm run originals -- <folder with the documents as PDF or text>, or -- --remove');
  process.exit(1);
}
rmSync(OUTPUT, { force: true });
if (folder === '--remove') process.exit(0);

const { model, diagnostics } = parseContent(readContentFiles(process.cwd()));
if (diagnostics.length > 0) {
  console.error(formatDiagnostics(diagnostics));
  process.exit(1);
}
const extractions = Array.from(await readSourceFolder(folder), ([name, text]) => ({
  name,
  extraction: indexExtraction(wordStream(text)),
}));

const originals: Record<string, FoundPassage[]> = {};
for (const map of model.sourceMaps) {
  const statements = map.passages.filter(({ kind }) => kind === 'statement');
  const attempts = extractions.map(({ name, extraction }) => ({
    name,
    found: statements.map((passage) => ({ passage, texts: findPassage(passage, extraction, map.wordCount) })),
  }));
  const count = ({ found }: (typeof attempts)[number]): number => found.filter(({ texts }) => texts.length > 0).length;
  const best = attempts.reduce((a, b) => (count(b) > count(a) ? b : a));
  const missing = best.found.filter(({ texts }) => texts.length === 0).map(({ passage }) => passage.anchor ?? '');
  if (count(best) < statements.length / 2) {
    console.log(`${map.document}: no file in ${folder} is this document.`);
    continue;
  }
  for (const { passage, texts } of best.found) {
    if (texts.length > 0) originals[`${map.document}/${(passage.anchor ?? '').replace('#', '/')}`] = texts;
  }
  console.log(`${map.document}: ${count(best)} of ${statements.length} statements found in ${best.name}.`);
  for (const anchor of missing) console.log(`  not found: ${anchor}`);
}
writeFileSync(OUTPUT, `${JSON.stringify(originals, null, 1)}\n`);
console.log(`${OUTPUT} written. The next build shows the wording beside each restatement, marked as a quotation.`);
