/**
 * `npm run remove-document -- <id> [--why "…"]`: take a document out of every file of the content. Its published
 * addresses go to `flyttet.yaml` with the reason; one that never was published leaves no trace.
 */
import { parseArgs } from 'node:util';
import { applyChanges } from '../src/editing/change.ts';
import { planRemoval } from '../src/editing/plan-removal.ts';
import { writeChanges } from '../src/editing/write-changes.ts';
import { formatDiagnostics } from '../src/content/format-diagnostics.ts';
import { parseContent } from '../src/content/parse-content.ts';
import { readContentFiles } from '../src/content/read-content-files.ts';

const { values, positionals } = parseArgs({
  options: { why: { type: 'string', default: 'Dokumentet er taget ud.' } },
  allowPositionals: true,
});
const root = process.cwd();
const files = readContentFiles(root);
const { model, diagnostics } = parseContent(files);
const [id] = positionals;
const document = model.documents.find((candidate) => candidate.id === id);

if (diagnostics.length > 0) fail(`${formatDiagnostics(diagnostics)}\nRet det først. Intet er ændret.`);
else if (document === undefined) {
  const known = model.documents.map((each) => each.id).join(', ');
  fail(
    `${id === undefined ? 'Sig, hvilket dokument: npm run remove-document -- <id>.' : `Dokumentet »${id}« findes ikke.`} Dokumenterne er: ${known}.`,
  );
} else {
  const { changes, mentions } = planRemoval(files, document, model, values.why);
  const after = parseContent(applyChanges(files, changes));
  if (after.diagnostics.length > 0) {
    fail(`${formatDiagnostics(after.diagnostics)}\nUden dokumentet er indholdet ikke i orden. Intet er ændret.`);
  } else {
    writeChanges(root, changes);
    const gone = changes.filter(({ text }) => text === null).length;
    console.log(`»${document.title}« er taget ud: ${gone} filer er slettet og ${changes.length - gone} rettet.`);
    if (mentions.length > 0) {
      console.log('\nDisse linjer nævner det stadig. Læs dem igennem:');
      console.log(mentions.map(({ file, line, name }) => `  ${file}:${line} »${name}«`).join('\n'));
    }
  }
}

function fail(text: string): void {
  console.error(text);
  process.exitCode = 1;
}
