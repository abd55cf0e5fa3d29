import { describe, expect, test } from 'vitest';
import type { IndexedTerm } from '../../../../src/atlas/atlas.ts';
import {
  deriveIndexedWords,
  deriveReadersWords,
  deriveSearchVocabulary,
} from '../../../../src/atlas/search/derive-search-vocabulary.ts';
import {
  packNames,
  packWords,
  READERS_PARTS,
  readersParts,
  unpackNames,
  unpackWords,
} from '../../../../src/atlas/search/search-vocabulary.ts';

const NOWHERE = { levels: [], rungs: [], documents: [], organisations: [], forms: [] };
const NO_WORDS = { splits: [], beginnings: new Set<string>() };
const lexicon = { splitCompound: (word: string) => (word === 'Arbejdsmiljø' ? ['Arbejds', 'miljø'] : [word]) };

const term = (names: Partial<IndexedTerm>) =>
  ({ inflections: [], synonyms: [], searchedAs: [], ...names }) as Partial<IndexedTerm> as IndexedTerm;

test('words are packed and unpacked, also after the longest', () => {
  const words = ['arbejds|miljø', 'arbejdsro', 'a'.repeat(60), 'b', 'mål', 'måle', 'målet', 'ok21'];
  expect(packWords(['mål', 'måle', 'målt'])).toBe('AmålAeBt');
  expect(unpackWords(packWords(words))).toEqual(words);
  expect(unpackWords('')).toEqual([]);
});

test('names are packed and unpacked', () => {
  const names = [
    [['mål', 'sigte'], []],
    [[], ['a b']],
  ];
  expect(unpackNames(packNames(names))).toEqual(names);
});

test('the vocabulary has the words that are shown and those of the source, in parts', () => {
  const records = [{ content: 'Arbejdsmiljø i MED', meta: { title: 'Ikke', korttekst: 'skjultz' } }];
  const indexed = deriveIndexedWords(records, { sourceWords: new Map([['x', ['trivsel']]]), lexicon });
  const { words, acronyms } = deriveSearchVocabulary(records, { ...NOWHERE, terms: [] }, indexed);
  expect(unpackWords(words)).toEqual(['arbejds|miljø', 'trivsel']);
  expect(acronyms).toEqual(['MED']);
});

test('of the names of a term, those that others lead to are left out', () => {
  const { terms } = deriveSearchVocabulary(
    [],
    {
      ...NOWHERE,
      terms: [
        term({
          id: 'rekruttering',
          term: 'rekruttering',
          inflections: ['rekrutteringen', 'rekruttere'],
          synonyms: ['ansættelse'],
        }),
        term({ id: 'overholdt-budget', term: 'overholdt budget', inflections: ['overholdte budgetter'] }),
      ],
    },
    NO_WORDS,
  );
  expect(unpackNames(terms)).toEqual([
    [['overholdt budget'], []],
    [['rekruttering', 'rekruttere'], ['ansættelse']],
  ]);
});

describe('what readers type', () => {
  const records = [
    { content: 'Arbejdsmiljø', meta: { title: 'x', laeserord: 'øreflipz stressz arbejdz' } },
    { content: 'Lærelyst', meta: { title: 'x' } },
  ];
  const terms = [
    term({ id: 'trivsel', term: 'trivsel', searchedAs: ['stress', 'Miljø', 'god stemning'] }),
    term({ id: 'laering', term: 'læring', searchedAs: ['Stress', 'arbejde smart'] }),
  ];
  const indexed = deriveIndexedWords(records, { sourceWords: new Map(), lexicon });
  const readers = deriveReadersWords(records, { terms }, indexed);

  test('is kept by its letter where nothing that stands there begins so', () => {
    expect([...readers.keys()]).toEqual(READERS_PARTS);
    expect(readers.get('s')).toEqual({ words: packWords(['stress']), terms: 'stress;0,1' });
    expect(readers.get('andre')).toEqual({ words: packWords(['øreflip']), terms: '' });
  });

  test('of several words is kept by the first that stands nowhere', () => {
    expect(readers.get('g')?.terms).toBe('god stemning;1');
    expect(readers.get('a')?.terms).toBe('arbejde smart;0');
  });

  test('and is the beginning of what stands there, is in the vocabulary', () => {
    const { words } = deriveSearchVocabulary(records, { ...NOWHERE, terms }, indexed);
    expect(unpackWords(words)).toEqual(['arbejd', 'arbejds|miljø', 'lærelyst']);
  });

  test.each([
    ['stress', ['s']],
    ['øreflip', ['andre']],
    ['oereflip', ['o', 'andre']],
    ['112', ['andre']],
  ])('%s is looked for in %j', (word, parts) => {
    expect(readersParts(word)).toEqual(parts);
  });
});

test('what stands under a name is found by each of its names', () => {
  const { places } = deriveSearchVocabulary(
    [],
    {
      ...NOWHERE,
      terms: [],
      organisations: [{ id: 'aaby', name: 'Aaby Kommune', shortName: 'Aaby' } as never],
      rungs: [{ id: 'topledelse', title: 'Topledelse' } as never],
    },
    NO_WORDS,
  );
  expect(places).toEqual([
    ['trin', 'topledelse', ['Topledelse']],
    ['organisation', 'aaby', ['Aaby Kommune', 'Aaby']],
  ]);
});
