import { describe, expect, test } from 'vitest';
import type { FoundRecord, Hit, SearchEngine } from '../../../src/client/search/engine.ts';
import { combineAnswers, findHits, hasOwnWords } from '../../../src/client/search/find-hits.ts';
import { readVocabulary } from '../../../src/client/search/vocabulary.ts';
import { packWords } from '../../../src/atlas/search-vocabulary.ts';
import { parseQuery } from '../../../src/client/search/parse-query.ts';

const hit = (id: string, places = [0], fields: string[] = [], content = ''): Hit => ({
  id,
  score: 1,
  places,
  fields,
  load: (): Promise<FoundRecord> => Promise.resolve({ href: `/${id}`, content, meta: {} }),
});

/** An engine that answers from tables: words → hits, phrase → hits. */
function fakeEngine(words: Record<string, Hit[]>, phrases: Record<string, Hit[]> = {}, all: Hit[] = []): SearchEngine {
  return {
    catalogue: new Map(),
    findWords: (asked) => Promise.resolve(words[asked.join(' ')] ?? []),
    findPhrase: (asked) => Promise.resolve(phrases[asked.join(' ')] ?? []),
    findAll: () => Promise.resolve(all),
    vocabulary: readVocabulary({ words: packWords(Object.keys(words).sort()), acronyms: [], terms: [] }),
  };
}

const idsOf = (hits: readonly Hit[]) => hits.map(({ id }) => id);

describe('findHits', () => {
  test('words are found together', async () => {
    const engine = fakeEngine({ mål: [hit('a'), hit('b')], midler: [hit('b'), hit('c')] });
    expect(idsOf((await findHits(engine, parseQuery('mål midler'), true)).hits)).toEqual(['b']);
  });

  test('where none has all words, those with some of them are found, and said to be', async () => {
    const engine = fakeEngine({ mål: [hit('a')], midler: [hit('b')] });
    const { hits, isPartial } = await findHits(engine, parseQuery('mål midler'));
    expect(idsOf(hits)).toEqual(['a', 'b']);
    expect(isPartial).toBe(true);
  });

  test('a misspelt word is corrected, unless only what was typed is asked for', async () => {
    const engine = fakeEngine({ trivsel: [hit('a')] });
    expect(idsOf((await findHits(engine, parseQuery('trivsle'))).hits)).toEqual(['a']);
    expect((await findHits(engine, parseQuery('trivsle'), true)).unknownWords).toEqual(['trivsle']);
  });

  test('a word that stands nowhere finds nothing and is named', async () => {
    expect(await findHits(fakeEngine({ mål: [hit('a')] }), parseQuery('mål xyzzy'))).toMatchObject({
      hits: [],
      unknownWords: ['xyzzy'],
    });
  });

  test('a phrase is found as it stands, and not by the stems of its words', async () => {
    const engine = fakeEngine(
      {},
      { 'høj faglig': [hit('a', [1, 2], [], 'Høj faglig vilje'), hit('b', [0, 1], [], 'højt fagligt')] },
    );
    expect(idsOf((await findHits(engine, parseQuery('"høj faglig"'))).hits)).toEqual(['a']);
  });

  test('words and a phrase must all be there', async () => {
    const engine = fakeEngine(
      { budget: [hit('a', [5]), hit('b', [6])] },
      { 'høj faglig': [hit('b', [1, 2], [], 'En høj faglig vilje'), hit('c', [0], [], 'høj faglig')] },
    );
    const { hits } = await findHits(engine, parseQuery('budget "høj faglig"'));
    expect(hits.map(({ id, places }) => [id, places])).toEqual([['b', [6, 1, 2]]]);
  });

  test('too little to search for finds everything, for the filters to choose from', async () => {
    expect(idsOf((await findHits(fakeEngine({}, {}, [hit('a'), hit('b')]), parseQuery('a'))).hits)).toEqual(['a', 'b']);
  });

  test('a record that only stands where the words are is left to its page', async () => {
    const engine = fakeEngine({ chef: [hit('a', [], ['niveau', 'title']), hit('b', [3], ['niveau'])] });
    expect(idsOf((await findHits(engine, parseQuery('chef'))).hits)).toEqual(['b']);
  });
});

test.each([
  [[2], [], true],
  [[], ['niveau', 'title', 'organisation'], false],
  [[], ['niveau', 'faldgrube'], true],
])('own words with places %j and fields %j: %s', (places, fields, expected) => {
  expect(hasOwnWords(hit('a', places, fields))).toBe(expected);
});

test('answers are combined: records with all words first, with the places of each', () => {
  const answers = [[hit('a', [1]), hit('b', [2]), hit('c', [3])], [hit('c', [4], ['title'])]].map(
    (hits) => new Map(hits.map((each) => [each.id, each])),
  );
  const combined = combineAnswers(answers, 9);
  expect(combined.map(({ hit: { id, places, fields }, share }) => ({ id, places, fields, share }))).toEqual([
    { id: 'c', places: [3, 4], fields: ['title'], share: 1 },
    { id: 'a', places: [1], fields: [], share: 0.5 },
    { id: 'b', places: [2], fields: [], share: 0.5 },
  ]);
  expect(combineAnswers([], 9)).toEqual([]);
});
