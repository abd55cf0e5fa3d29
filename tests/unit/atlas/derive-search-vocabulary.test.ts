import { expect, test } from 'vitest';
import type { IndexedTerm } from '../../../src/atlas/atlas.ts';
import { deriveSearchVocabulary } from '../../../src/atlas/derive-search-vocabulary.ts';
import { packNames, packWords, unpackNames, unpackWords } from '../../../src/atlas/search-vocabulary.ts';

const NOWHERE = { levels: [], rungs: [], documents: [], organisations: [], forms: [] };
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
  const { words, acronyms } = deriveSearchVocabulary(
    [{ content: 'Arbejdsmiljø i MED', meta: { title: 'Ikke', korttekst: 'skjultz' } }],
    { ...NOWHERE, terms: [] },
    { sourceWords: new Map([['x', ['trivsel']]]), lexicon },
  );
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
    { sourceWords: new Map(), lexicon },
  );
  expect(unpackNames(terms)).toEqual([
    [['overholdt budget'], []],
    [['rekruttering', 'rekruttere'], ['ansættelse']],
  ]);
});

test('what readers type for a term is kept where it stands nowhere', () => {
  const { searchedAs } = deriveSearchVocabulary(
    [{ content: 'Arbejdsmiljø', meta: { title: 'x' } }],
    { ...NOWHERE, terms: [term({ term: 'trivsel', searchedAs: ['stress', 'miljø'] })] },
    { sourceWords: new Map(), lexicon },
  );
  expect(unpackNames(searchedAs)).toEqual([[['stress']]]);
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
    { sourceWords: new Map(), lexicon },
  );
  expect(places).toEqual([
    ['trin', 'topledelse', ['Topledelse']],
    ['organisation', 'aaby', ['Aaby Kommune', 'Aaby']],
  ]);
});
