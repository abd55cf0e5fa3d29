/**
 * `npm run crosslink`: content → index. Reads and checks `content/`, links the levels and statements that answer to
 * each other, and writes `.build/atlas.json`. With any mistake it lists them all, writes nothing and exits with 1.
 */
import { formatDiagnostics } from '../src/content/format-diagnostics.ts';
import { readAtlas } from '../src/content/read-atlas.ts';
import { writeAtlas } from '../src/content/write-atlas.ts';

const { atlas, diagnostics } = readAtlas(process.cwd());
if (atlas === null) {
  console.error(formatDiagnostics(diagnostics));
  console.error('Intet er skrevet; det seneste register står urørt.');
  process.exitCode = 1;
} else {
  const isNew = writeAtlas(atlas, '.build/atlas.json');
  console.log(
    `.build/atlas.json ${isNew ? 'written' : 'unchanged'}: ${atlas.documents.length} documents, ${atlas.levels.length} levels, ` +
      `${atlas.statements.length} statements, ${atlas.rows.length} rows, ${atlas.terms.length} terms.`,
  );
}
