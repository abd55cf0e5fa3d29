/**
 * `npm run crosswalk`: what has been said of each pair of documents. `npm run crosswalk -- <a>--<b>` prints every link
 * that the mappings of one pair derive, seen from both sides, with the texts: what an editor reads before `reviewed`.
 */
import { countCounterparts } from '../src/atlas/crosswalk/count-counterparts.ts';
import { formatPair, formatPairCounts } from '../src/atlas/crosswalk/format-pair.ts';
import { formatDiagnostics } from '../src/content/format-diagnostics.ts';
import { readAtlas } from '../src/content/read-atlas.ts';

const { atlas, diagnostics } = readAtlas(process.cwd());
const [wanted] = process.argv.slice(2);
if (atlas === null) {
  console.error(formatDiagnostics(diagnostics));
  process.exitCode = 1;
} else if (wanted === undefined) {
  console.log(formatPairCounts(countCounterparts(atlas)));
} else {
  const pair = atlas.pairs.find(({ id }) => id === wanted);
  if (pair === undefined) {
    console.error(`Parret »${wanted}« findes ikke. Parrene er: ${atlas.pairs.map(({ id }) => id).join(', ')}.`);
    process.exitCode = 1;
  } else console.log(formatPair(atlas, pair.documents));
}
