/**
 * `npm run check:content [-- --fix] [--sources <folder>]`: read the content and list every mistake in it; exit code 1 when
 * there is one. `--fix` first puts right what has exactly one right answer, among it the `forms:` of every page. With the
 * folder of the sources at hand, their wording is looked for too, and places are held against them. What is only worth a
 * look is listed apart.
 */
import { parseArgs } from 'node:util';
import { deriveCorpusWords } from '../src/atlas/lexicon/derive-corpus-words.ts';
import { checkPlaces } from '../src/content/check-places.ts';
import { checkCopies, checkInfinitives, checkPlacesGiven } from '../src/content/check-wording.ts';
import { decodeFile } from '../src/content/decode-file.ts';
import { formatDiagnostics } from '../src/content/format-diagnostics.ts';
import { parseContent } from '../src/content/parse-content.ts';
import { readContentFiles } from '../src/content/read-content-files.ts';
import { fixContent } from '../src/editing/fix-content.ts';
import { writeChanges } from '../src/editing/write-changes.ts';
import { readLexicon } from '../src/lexicon/read-lexicon.ts';
import { readSourceFolder } from '../src/source-text/read-source-folder.ts';

const { values } = parseArgs({ options: { sources: { type: 'string' }, fix: { type: 'boolean', default: false } } });
const sources = values.sources === undefined ? new Map<string, string>() : await readSourceFolder(values.sources);
const root = process.cwd();
if (values.fix) {
  const { changes, fixed } = fixContent(readContentFiles(root));
  writeChanges(root, changes);
  for (const { file, line, message } of fixed) console.log(`rettet: ${file}:${line} ${message}`);
  if (fixed.length === 0) console.log('Intet at rette, som kun kan rettes på én måde.');
}
const files = readContentFiles(root);
const { model, diagnostics } = parseContent(files);
const mistakes = [...diagnostics];
if (diagnostics.length === 0 && sources.size > 0) {
  const texts = files.flatMap((file) => {
    const text = decodeFile(file, () => {
      // A file that cannot be decoded is among the mistakes already.
    });
    return text === null ? [] : [{ path: file.path, text }];
  });
  mistakes.push(...checkCopies(texts, model, sources));
}
if (mistakes.length > 0) {
  console.error(formatDiagnostics(mistakes));
  process.exitCode = 1;
} else {
  console.log(
    `Indholdet er i orden: ${files.length} filer, ${model.documents.length} dokumenter, ${model.levels.length} niveauer, ${model.statements.length} forventninger.`,
  );
}
if (diagnostics.length === 0) {
  const doubts = [
    ...checkPlacesGiven(model),
    ...checkPlaces(model, sources),
    ...checkInfinitives(model, readLexicon(deriveCorpusWords(model))),
  ];
  if (doubts.length > 0) console.log(`\nVærd at se på:\n\n${formatDiagnostics(doubts, 'bemærkning')}`);
}
