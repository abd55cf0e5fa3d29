import { expect, test } from 'vitest';
import { listAddresses, listModelAddresses } from '../../src/atlas/addresses/list-addresses.ts';
import { deriveAtlas } from '../../src/atlas/derive-atlas.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';
import { plainLexicon } from '../unit/plain-lexicon.ts';

const { model, diagnostics } = parseContent(readContentFiles(process.cwd()));
const atlas = deriveAtlas(model, plainLexicon);

test('every address of this edition is on the list (npm run addresses adds it)', () => {
  expect(diagnostics).toEqual([]);
  expect(model.published.length).toBeGreaterThan(0);
  const known = new Set(model.published.map(({ address }) => address));
  expect(listAddresses(atlas).filter((address) => !known.has(address))).toEqual([]);
});

test('the addresses that content is checked by are those of the index', () => {
  const rows = atlas.rows.map(({ id }) => id);
  expect(rows.length).toBeGreaterThan(0);
  expect(listModelAddresses(model, rows)).toEqual(listAddresses(atlas));
});
