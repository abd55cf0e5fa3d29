/** `npm run counts`: how many statements each document has, by level × own form × aspect. */
import { countStatements, formatCounts } from '../src/atlas/statements/count-statements.ts';
import { formatDiagnostics } from '../src/content/format-diagnostics.ts';
import { readAtlas } from '../src/content/read-atlas.ts';

const { atlas, diagnostics } = readAtlas(process.cwd());
if (atlas === null) {
  console.error(formatDiagnostics(diagnostics));
  process.exitCode = 1;
} else {
  for (const document of atlas.documents) console.log(`${formatCounts(atlas, countStatements(atlas, document.id))}\n`);
  console.log(`I alt ${atlas.statements.length} ansvar i ${atlas.documents.length} dokumenter.`);
}
