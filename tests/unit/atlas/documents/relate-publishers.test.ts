import { expect, test } from 'vitest';
import { relatePublishers } from '../../../../src/atlas/documents/relate-publishers.ts';

const organisations = [
  { id: 'region', name: 'Region', partOf: null },
  { id: 'sektor', name: 'Sektor', partOf: 'region' },
  { id: 'omraade', name: 'Område', partOf: 'sektor' },
  { id: 'kommune', name: 'Kommune', partOf: null },
];

test.each([
  ['omraade', 'sektor', 'whole'],
  ['omraade', 'region', 'whole'],
  ['region', 'omraade', 'part'],
  ['region', 'kommune', null],
  ['sektor', 'sektor', null],
])('seen from %s, %s is: %s', (own, other, expected) => {
  expect(relatePublishers({ organisation: own }, { organisation: other }, organisations)).toBe(expected);
});
