/**
 * `npm run addresses`: add the addresses of the last build to the list of published ones. An address on the list is
 * kept for ever; `tests/site/published-addresses.test.ts` notices one that is gone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Atlas } from '../src/atlas/atlas.ts';
import { listAddresses } from '../src/atlas/addresses/list-addresses.ts';
import { compareCodePoints } from '../src/atlas/lexicon/compare-code-points.ts';

const LIST = 'tests/site/published-addresses.txt';
const published = readFileSync(LIST, 'utf8')
  .split('\n')
  .filter((line) => line !== '');
const current = listAddresses(JSON.parse(readFileSync('dist/data/atlas.json', 'utf8')) as Atlas);
const all = [...new Set([...published, ...current])].sort(compareCodePoints);
writeFileSync(LIST, `${all.join('\n')}\n`);
console.log(`${LIST}: ${all.length} addresses, ${all.length - published.length} of them new.`);
