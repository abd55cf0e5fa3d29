import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveCoverage } from '../../src/atlas/source/derive-coverage.ts';
import { wordStream } from '../../src/atlas/source/word-stream.ts';
import { formatDiagnostics } from '../../src/content/format-diagnostics.ts';
import { deriveSourceMap, formatSourceMap } from '../../src/content/format-source-map.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';
import { readSourceText } from '../../src/source-text/read-source-text.ts';

/** What a command has to say, and what is wrong. */
export interface Outcome {
  said: string;
  mistakes: string;
}

/**
 * Derive fingerprints and word lists of every source map from the texts in a folder. Without a document's text its map is
 * left alone, and nothing of it counts as checked.
 */
export async function deriveAnchors(folder: string): Promise<Outcome> {
  const { model, diagnostics } = parseContent(readContentFiles(process.cwd()));
  const said: string[] = [];
  const mistakes: string[] = [];
  let changed = 0;
  for (const map of model.sourceMaps) {
    const source = join(folder, map.file);
    if (!existsSync(source)) {
      said.push(`${map.document}: ikke kørt (${source} findes ikke)`);
      continue;
    }
    const words = wordStream((await readSourceText(source)).text).map(({ word }) => word);
    if (words.length !== map.wordCount) {
      mistakes.push(`${map.at.file}: kilden har ${words.length} ord, filen siger ${map.wordCount}. Intet er ændret.`);
      continue;
    }
    const text = formatSourceMap(deriveSourceMap(map, words));
    if (text !== readFileSync(map.at.file, 'utf8')) {
      writeFileSync(map.at.file, text);
      changed++;
    }
    const coverage = deriveCoverage(map);
    const share = (count: number): string => `${((100 * count) / map.wordCount).toFixed(1)} %`;
    said.push(
      `${map.document}: ${map.wordCount} ord – ansvar ${share(coverage.statement)}, brødtekst ${share(coverage.prose)}, ` +
        `overskrifter ${share(coverage.heading)}, inventar ${share(coverage.furniture)}, tilbage ${map.wordCount - Object.values(coverage).reduce((a, b) => a + b, 0)}`,
    );
  }
  said.push(`${changed} kilde.json skrevet.`);
  const rest = diagnostics.filter(({ rule, file }) => file.endsWith('kilde.json') && rule !== 'passage-underived');
  if (rest.length > 0) mistakes.push(formatDiagnostics(rest));
  return { said: said.join('\n'), mistakes: mistakes.join('\n') };
}
