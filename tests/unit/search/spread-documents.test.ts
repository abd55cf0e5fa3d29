import { expect, test } from 'vitest';
import { spreadDocuments } from '../../../src/client/search/spread-documents.ts';

const spread = (...hits: [document: string | null, worth: number][]) =>
  spreadDocuments(
    hits.map(([document, worth]) => ({ document, worth })),
    ({ document }) => document,
  ).map(({ document, worth }) => `${document ?? '–'} ${worth}`);

test('near equals come from several documents', () => {
  expect(spread(['a', 1], ['a', 1], ['a', 1], ['b', 0.99])).toEqual(['a 1', 'b 0.99', 'a 1', 'a 1']);
});

test('what is clearly better stays before what is not, however much of its document there is', () => {
  const many = Array.from({ length: 20 }, () => ['a', 1] as [string, number]);
  expect(spread(...many, ['b', 0.8]).at(-1)).toBe('b 0.8');
});

test('pages of no document are left where they are', () => {
  expect(spread([null, 1], [null, 1], ['a', 1])).toEqual(['– 1', '– 1', 'a 1']);
});
