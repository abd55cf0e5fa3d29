import { expect, test } from 'vitest';
import { cutQuery } from '../../../src/client/search/cut-query.ts';
import { describeReading, listSought } from '../../../src/client/search/describe-reading.ts';
import { parseQuery } from '../../../src/client/search/parse-query.ts';
import { expandWords } from '../../../src/client/search/read-query.ts';
import { vocabulary, whole } from './small-vocabulary.ts';

const read = (text: string, known = whole) => {
  const units = expandWords(parseQuery(text).words, known);
  return {
    units: units.filter(({ alternatives }) => alternatives.length > 0),
    unknownWords: units.filter(({ alternatives }) => alternatives.length === 0).map(({ typed }) => typed),
    isText: false,
    restated: [],
  };
};
const describe = (text: string, known = whole) =>
  describeReading(read(text, known), { has: 'all', narrowedTo: [], withClues: false }, cutQuery(text));

test('what stands nowhere is said to, whether something is shown in its place or not', () => {
  expect(describe('ledelse headhunting xyzzyplugh')).toMatchObject({
    unknown: ['xyzzyplugh', 'headhunting'],
    added: ['rekruttering'],
  });
});

test('what readers type is said to be tied to what is shown', () => {
  expect(describe('jobopslag')).toMatchObject({ unknown: ['jobopslag'], added: [], isTied: true });
});

test('a compound nobody knows is said to stand nowhere, and named by its parts', () => {
  expect(describe('fejlskulturledelse')).toMatchObject({
    corrected: [],
    split: [{ typed: 'fejlskulturledelse', parts: ['fejlskultur', 'ledelse'] }],
    unknown: [],
  });
});

test('levels that are named can be compared', () => {
  expect(describe('chef og ledende overlæge').compared).toEqual([
    { level: 'd/chef', name: 'Chef' },
    { level: 'd/afdelingsledelse', name: 'Afdelingsledelse i psykiatrien' },
  ]);
});

test('what was corrected or added is described, and marked and named as it was read', () => {
  const text = 'arbejdmiljø hvervning';
  expect(describe(text, vocabulary)).toEqual({
    cut: null,
    corrected: [{ typed: 'arbejdmiljø', read: 'arbejdsmiljø' }],
    split: [],
    unknown: [],
    added: ['rekruttering'],
    isTied: false,
    withClues: false,
    has: 'all',
    isText: false,
    restated: [],
    narrowedTo: [],
    compared: [],
  });
  expect(listSought(parseQuery(text), read(text, vocabulary))).toEqual({
    words: ['arbejdmiljø', 'hvervning', 'arbejdsmiljø', 'rekruttering', 'rekruttere'],
    phrases: [],
    names: ['arbejdsmiljø hvervning', 'rekruttering', 'rekruttere', 'hvervning'],
  });
});
