import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readOwnSite } from '../../src/content/read-own-site.ts';

test('CITATION.cff names the same work, edition and licence as websted.yaml', () => {
  const cited = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
  const { name, edition, licence } = readOwnSite(process.cwd());
  expect(cited).toMatchObject({ 'cff-version': '1.2.0', title: name, authors: [{ name }], version: edition });
  expect(cited['license']).toBe(licence?.name);
});
