import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteFile } from '../../src/content/site-schema.ts';

test('every key an owner may write is explained in the project’s own file', () => {
  const own = readFileSync('content/websted.yaml', 'utf8');
  const keys = Object.keys(siteFile.shape);
  expect(keys.length).toBeGreaterThan(10);
  expect(keys.filter((key) => !new RegExp(`^(?:# )?${key}:`, 'mu').test(own))).toEqual([]);
});
