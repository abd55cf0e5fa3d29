/** `npm run check:content`: read the content and list every mistake in it. Exit code 1 when there is one. */
import { parseContent } from '../src/content/parse-content.ts';
import { formatDiagnostics } from '../src/content/format-diagnostics.ts';
import { readContentFiles } from '../src/content/read-content-files.ts';

const files = readContentFiles(process.cwd());
const { model, diagnostics } = parseContent(files);
if (diagnostics.length > 0) {
  console.error(formatDiagnostics(diagnostics));
  process.exitCode = 1;
} else {
  console.log(
    `Indholdet er i orden: ${files.length} filer, ${model.documents.length} dokumenter, ${model.levels.length} niveauer, ${model.statements.length} ansvar.`,
  );
}
