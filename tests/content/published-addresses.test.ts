import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listAddresses } from '../../src/atlas/addresses/list-addresses.ts';
import { deriveAtlas } from '../../src/atlas/derive-atlas.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';
import { plainLexicon } from '../unit/plain-lexicon.ts';

const published = readFileSync('tests/site/published-addresses.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '');

test('the content keeps every address that was published', () => {
  expect(published.length).toBeGreaterThan(0);
  const { model } = parseContent(readContentFiles(process.cwd()));
  const addresses = new Set(listAddresses(deriveAtlas(model, plainLexicon)));
  expect(published.filter((address) => !addresses.has(address))).toEqual([]);
});
