/**
 * `npm run anchors -- <text or PDF> <document>`: propose where each passage of a document stands in its source, write what
 * is sure into its `kilde.json`, and list the rest (docs/kildesteder.md). `--place <page>#<slug>=<words>` sets a place by
 * hand, `--words <first>-<last>` prints words with their numbers, `--restart` forgets the places of another text.
 *
 * `npm run anchors -- [folder]`: derive fingerprints and word lists of every `kilde.json` from the texts in the folder
 * (default `../shared/sources`), and print what share of each document's words is restated.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deriveAnchors } from './anchors/derive-anchors.ts';
import { proposeAnchors } from './anchors/propose-anchors.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    place: { type: 'string', multiple: true, default: [] },
    words: { type: 'string' },
    restart: { type: 'boolean', default: false },
  },
});
const [first, document] = positionals;
const { said, mistakes } =
  first === undefined || document === undefined
    ? await deriveAnchors(first ?? join('..', 'shared', 'sources'))
    : await proposeAnchors(first, document, values, process.cwd());
if (said !== '') console.log(said);
if (mistakes !== '') {
  console.error(mistakes);
  process.exitCode = 1;
}
