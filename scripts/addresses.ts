/**
 * `npm run addresses`: add the addresses of the content to the list of published ones. Run it when an edition goes out:
 * from then on each address leads somewhere for ever, or `flyttet.yaml` says where it went.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { listAddresses } from '../src/atlas/addresses/list-addresses.ts';
import { compareCodePoints } from '../src/atlas/lexicon/compare-code-points.ts';
import { formatDiagnostics } from '../src/content/format-diagnostics.ts';
import { ADDRESSES_FILE } from '../src/content/move-files.ts';
import { readAtlas } from '../src/content/read-atlas.ts';

const { atlas, diagnostics } = readAtlas(process.cwd());
if (atlas === null) {
  console.error(formatDiagnostics(diagnostics));
  process.exitCode = 1;
} else {
  const published = readLines(ADDRESSES_FILE);
  const all = [...new Set([...published, ...listAddresses(atlas)])].sort(compareCodePoints);
  writeFileSync(ADDRESSES_FILE, `${all.join('\n')}\n`);
  console.log(`${ADDRESSES_FILE}: ${all.length} addresses, ${all.length - published.length} of them new.`);
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}
