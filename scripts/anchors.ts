/**
 * `npm run anchors -- [folder]`: derive fingerprints and word lists of every `kilde.json` from the sources in the
 * folder (default `../shared/sources`), and print what share of each document's words is restated. Without the sources
 * nothing is changed and nothing counts as checked.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordStream } from '../src/atlas/source/word-stream.ts';
import { deriveCoverage } from '../src/atlas/source/derive-coverage.ts';
import { formatDiagnostics } from '../src/content/format-diagnostics.ts';
import { deriveSourceMap, formatSourceMap } from '../src/content/format-source-map.ts';
import { parseContent } from '../src/content/parse-content.ts';
import { readContentFiles } from '../src/content/read-content-files.ts';

const folder = process.argv[2] ?? join('..', 'shared', 'sources');
const { model, diagnostics } = parseContent(readContentFiles(process.cwd()));
let changed = 0;
for (const map of model.sourceMaps) {
  const source = join(folder, map.file);
  if (!existsSync(source)) {
    console.log(`${map.document}: ikke kørt (${source} findes ikke)`);
    continue;
  }
  const words = wordStream(readFileSync(source, 'utf8')).map(({ word }) => word);
  if (words.length !== map.wordCount) {
    console.error(`${map.at.file}: kilden har ${words.length} ord, filen siger ${map.wordCount}. Intet er ændret.`);
    process.exitCode = 1;
    continue;
  }
  const text = formatSourceMap(deriveSourceMap(map, words));
  if (text !== readFileSync(map.at.file, 'utf8')) {
    writeFileSync(map.at.file, text);
    changed++;
  }
  const coverage = deriveCoverage(map);
  const share = (count: number): string => `${((100 * count) / map.wordCount).toFixed(1)} %`;
  console.log(
    `${map.document}: ${map.wordCount} ord – ansvar ${share(coverage.statement)}, brødtekst ${share(coverage.prose)}, ` +
      `overskrifter ${share(coverage.heading)}, inventar ${share(coverage.furniture)}, tilbage ${map.wordCount - Object.values(coverage).reduce((a, b) => a + b, 0)}`,
  );
}
console.log(`${changed} kilde.json skrevet.`);
const rest = diagnostics.filter(({ rule, file }) => file.endsWith('kilde.json') && rule !== 'passage-underived');
if (rest.length > 0) {
  console.error(formatDiagnostics(rest));
  process.exitCode = 1;
}
