import { expect, test } from 'vitest';
import type { IndexedTerm } from '../../../src/atlas/atlas.ts';
import { deriveSearchVocabulary } from '../../../src/atlas/derive-search-vocabulary.ts';
import type { SearchRecord } from '../../../src/atlas/search-record.ts';
import { packWords, unpackWords } from '../../../src/atlas/search-vocabulary.ts';

test('words are packed and unpacked', () => {
  const words = ['arbejds|miljø', 'arbejdsro', 'mål', 'måle', 'målet'];
  expect(packWords(['mål', 'måle', 'målet'])).toBe('0mål\n3e\n4t');
  expect(unpackWords(packWords(words))).toEqual(words);
  expect(unpackWords('')).toEqual([]);
});

test('the vocabulary has the words that are shown and those of the source, in parts, and the forms of the terms', () => {
  const record: SearchRecord = {
    url: '/x/',
    content: 'Arbejdsmiljø i MED',
    meta: { title: 'Chef', ordformer: 'skjultz' },
    filters: {},
  };
  const term: Partial<IndexedTerm> = {
    term: 'mål',
    inflections: ['målet', 'målsætning', 'målsætningen'],
    synonyms: ['sigte'],
  };
  const vocabulary = deriveSearchVocabulary([record], [term as IndexedTerm], {
    sourceWords: new Map([['x', ['trivsel']]]),
    lexicon: { splitCompound: (word) => (word === 'Arbejdsmiljø' ? ['Arbejds', 'miljø'] : [word]) },
  });
  expect(unpackWords(vocabulary.words)).toEqual(['arbejds|miljø', 'chef', 'i', 'med', 'trivsel']);
  expect(vocabulary.acronyms).toEqual(['MED']);
  expect(vocabulary.terms).toEqual([[['mål', 'målet', 'målsætning'], ['sigte']]]);
});
