/**
 * `npm run bench [-- name …] [--sources <folder>]`: measure what counts – how well words are split, statements related
 * and found, places in the sources proposed, how long it takes, and how much room and work the pages ask for – and print
 * it. Places need the texts of the documents. `search --set <first|second|third> … --half <tune|held> --without-cost`
 * asks only some of the queries, and leaves out what takes longest. Nothing is asserted here.
 */
import { parseArgs } from 'node:util';
import { benchAllPages } from './bench/all-pages.ts';
import { benchAnchors } from './bench/anchors.ts';
import { benchCompounds } from './bench/compounds.ts';
import { benchGapPages } from './bench/gap-pages.ts';
import { benchOffline } from './bench/offline.ts';
import { benchPages } from './bench/pages.ts';
import { benchRelated } from './bench/related.ts';
import { benchSearch } from './bench/search.ts';
import { benchSideBySide } from './bench/side-by-side.ts';

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: {
    sources: { type: 'string' },
    set: { type: 'string', multiple: true },
    half: { type: 'string' },
    'without-cost': { type: 'boolean' },
  },
});

const BENCHES: Readonly<Record<string, () => Promise<string>>> = {
  anchors: () => Promise.resolve(benchAnchors(values.sources)),
  compounds: benchCompounds,
  offline: benchOffline,
  pages: async () =>
    [await benchPages(), await benchAllPages(), await benchGapPages(), await benchSideBySide()].join('\n\n'),
  related: benchRelated,
  search: () => benchSearch({ sets: values.set, half: values.half, isWithoutCost: values['without-cost'] }),
};

const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length === 0 || asked.includes(name)) console.log(`${await bench()}\n`);
}
