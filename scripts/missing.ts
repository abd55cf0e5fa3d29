/**
 * `npm run missing -- <document> [--all]`: what would make a document better, the most useful first, each with the line
 * to paste. Drafts count as written.
 */
import { parseArgs } from 'node:util';
import { deriveMissing } from '../src/atlas/missing/derive-missing.ts';
import { formatMissing } from '../src/atlas/missing/format-missing.ts';
import { formatDiagnostics } from '../src/content/format-diagnostics.ts';
import { readAtlas } from '../src/content/read-atlas.ts';

/** So many of each kind are shown, unless all are asked for. */
const SHOWN = 5;

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const reading = readAtlas(process.cwd(), { withDrafts: true });
const [id] = positionals;
const document = reading.atlas?.documents.find((candidate) => candidate.id === id);

if (reading.atlas === null) {
  console.error(formatDiagnostics(reading.diagnostics));
  process.exitCode = 1;
} else if (document === undefined) {
  const known = reading.atlas.documents.map((each) => each.id).join(', ');
  console.error(`Sig, hvilket dokument: npm run missing -- <dokument>. Dokumenterne er: ${known}.`);
  process.exitCode = 1;
} else {
  const today = new Date().toISOString().slice(0, 10);
  const lists = deriveMissing(document.id, reading.atlas, reading.model, reading.lexicon, today);
  console.log(formatMissing(document.title, lists, values.all ? Infinity : SHOWN));
}
