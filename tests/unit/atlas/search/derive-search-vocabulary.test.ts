import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexedTerm } from '../../../../src/atlas/atlas.ts';
import {
  deriveIndexedWords,
  deriveReadersWords,
  deriveSearchVocabulary,
} from '../../../../src/atlas/search/derive-search-vocabulary.ts';
import {
  packWords,
  PHRASES_PART,
  READERS_PARTS,
  readersParts,
  unpackWords,
  type SearchVocabulary,
} from '../../../../src/atlas/search/search-vocabulary.ts';
import { readVocabulary } from '../../../../src/client/search/words/vocabulary.ts';
import { anyString } from '../../any-string.ts';

const NOWHERE = { statements: [], levels: [], rungs: [], documents: [], organisations: [], forms: [], ownForms: [] };
const NO_WORDS = { splits: [], beginnings: new Set<string>() };
const lexicon = { splitCompound: (word: string) => (word === 'Arbejdsmiljø' ? ['Arbejds', 'miljø'] : [word]) };

const term = (names: Partial<IndexedTerm>) =>
  ({ inflections: [], synonyms: [], searchedAs: [], ...names }) as Partial<IndexedTerm> as IndexedTerm;

test('the vocabulary has the words that are shown and those of the source, in parts', () => {
  const records = [{ texts: ['Arbejdsmiljø i MED'], meta: { title: 'Ikke', ordformer: 'skjultz' } }];
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
  expect(terms).toEqual([
    [['overholdt budget'], []],
    [['rekruttering', 'rekruttere'], ['ansættelse']],
  ]);
});

describe('what readers type', () => {
  const records = [
    { texts: ['Arbejdsmiljø'], meta: { title: 'x', laeserord: 'øreflipz stressz arbejdz' } },
    { texts: ['Lærelyst'], meta: { title: 'x' } },
  ];
  const terms = [
    term({ id: 'trivsel', term: 'trivsel', searchedAs: ['stress', 'Miljø', 'god stemning'] }),
    term({ id: 'laering', term: 'læring', searchedAs: ['Stress', 'arbejde smart'] }),
  ];
  const indexed = deriveIndexedWords(records, { sourceWords: new Map(), lexicon });
  const readers = deriveReadersWords(records, { terms, statements: [] }, indexed);

  test('is kept by its letter where nothing that stands there begins so', () => {
    expect([...readers.keys()]).toEqual([PHRASES_PART, ...READERS_PARTS]);
    expect(readers.get('s')).toEqual({ words: packWords(['stress']), phrases: '', terms: [['stress', 0, 1]] });
    expect(readers.get('andre')).toEqual({ words: packWords(['øreflip']), phrases: '', terms: [] });
  });

  test('of several words is kept by the first that stands nowhere', () => {
    expect(readers.get('g')?.terms).toEqual([['god stemning', 1]]);
    expect(readers.get('a')?.terms).toEqual([['arbejde smart', 0]]);
  });

  test('of words that all stand there is kept apart', () => {
    const tied = [
      { ...records[0], meta: { title: 'x', laeserord: 'arbejdsmiljølærelystz arbejdsmiljøstressz' } },
      ...records,
    ];
    const statement = { id: 'd/chef/x', searchedAs: ['arbejdsmiljø lærelyst', 'arbejdsmiljø stress'] } as never;
    const parts = deriveReadersWords(
      tied.flatMap(({ meta }) => ({ meta })),
      { terms: [], statements: [statement] },
      indexed,
    );
    expect(parts.get(PHRASES_PART)).toEqual({ words: '', phrases: packWords(['arbejdsmiljø|lærelyst']), terms: [] });
    expect(parts.get('s')?.phrases).toBe(packWords(['arbejdsmiljø|stress']));
  });

  test('and is the beginning of what stands there, is in the vocabulary', () => {
    const { words } = deriveSearchVocabulary(records, { ...NOWHERE, terms }, indexed);
    expect(unpackWords(words)).toEqual(['arbejd', 'arbejds|miljø', 'lærelyst']);
  });

  test.each([
    ['stress', ['s']],
    ['øreflip', ['andre']],
    ['oereflip', ['o', 'andre']],
    ['aare', ['a', 'andre']],
    ['åre', ['andre']],
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

describe('whatever stands in a text', () => {
  const records = ['Arbejdsmiljø og mål', 'Have mening og merværdi for medarbejder og medarbejderne'].map((text) => ({
    texts: [text],
    meta: { title: 'x' },
  }));
  const knows = (texts: string[]) => {
    const known = [...records, { texts, meta: { title: 'x' } }];
    const indexed = deriveIndexedWords(known, { sourceWords: new Map(), lexicon });
    const written = JSON.stringify(deriveSearchVocabulary(known, { ...NOWHERE, terms: [] }, indexed));
    return { indexed, vocabulary: readVocabulary(JSON.parse(written) as SearchVocabulary) };
  };
  const plain = knows([]).vocabulary;
  const typed = ['miljø', 'mål', 'mening', 'merværdi', 'medarbejder', 'medarbejderne'];

  test('a word with signs in it changes no other query', () => {
    const { vocabulary } = knows(['De medarbejder[n]e, a\\b, a]b, a^b, a_b, a`b, a|b og a~b']);
    expect(typed.map((word) => vocabulary.findWords(word))).toEqual(typed.map((word) => plain.findWords(word)));
    expect(vocabulary.findWords('medarbejder[n]e')[0]).toEqual({ word: 'medarbejderne', closeness: 'same' });
  });

  test('every other word is found as before', () => {
    fc.assert(
      fc.property(fc.array(anyString), (texts) => {
        const { indexed, vocabulary } = knows(texts);
        for (const word of typed) {
          const found = vocabulary.findWords(word).map((known) => known.word);
          expect(found).toEqual(expect.arrayContaining(plain.findWords(word).map((known) => known.word)));
          expect(found.filter((each) => !indexed.beginnings.has(each))).toEqual([]);
        }
      }),
    );
  });
});

test('names with the signs of a list in them are found whole', () => {
  const terms = [
    term({ id: 'budget', term: 'budget', synonyms: ['penge, årligt'], searchedAs: ['kaffemøde; uformelt'] }),
    term({ id: 'moede', term: 'møde', synonyms: ['samling;\nstor'] }),
  ];
  const vocabulary = deriveSearchVocabulary([], { ...NOWHERE, terms }, NO_WORDS);
  const readers = [...deriveReadersWords([], { terms, statements: [] }, NO_WORDS).values()];
  const known = readVocabulary(vocabulary).with(readers);
  const find = (...words: string[]) => known.findTerms(words).map(({ names }) => names.forms[0]);
  expect(find('penge', 'årligt')).toEqual(['budget']);
  expect(find('kaffemøde', 'uformelt')).toEqual(['budget']);
  expect(find('samling', 'stor')).toEqual(['møde']);
  expect(find('årligt')).toEqual([]);
});
