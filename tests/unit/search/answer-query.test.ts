import { describe, expect, test } from 'vitest';
import { chooseNothing } from '../../../src/atlas/search/search-facets.ts';
import { foldWord } from '../../../src/atlas/lexicon/fold-word.ts';
import { closeWord, clueWord, termWord } from '../../../src/atlas/search/index-words.ts';
import { answerQuery } from '../../../src/client/search/answer-query.ts';
import type { RecordFacts } from '../../../src/client/search/index/catalogue.ts';
import type { FoundRecord, Hit, SearchEngine } from '../../../src/client/search/index/engine.ts';
import { buildPlaceNames } from '../../../src/client/search/index/place-names.ts';
import { readVocabulary } from '../../../src/client/search/words/vocabulary.ts';
import { packWords, type ReadersWords, type SearchVocabulary } from '../../../src/atlas/search/search-vocabulary.ts';
import { combineAnswers, hasOwnWords, weighFields } from '../../../src/client/search/score-hits.ts';

const hit = (id: string, fields: string[] = ['ordformer'], content = ''): Hit => ({
  id,
  score: 1,
  places: [],
  fields,
  load: (): Promise<FoundRecord> => Promise.resolve({ href: `/${id}`, texts: [content], meta: {} }),
});

const phraseHit = (id: string, places: number[], content: string): Hit => ({ ...hit(id, [], content), places });

/** The word of the index for the first term. */
const TERM = termWord(0);

/** A word readers use about a record, among others. */
const asClue = (word: string) => `?${word}`;

const indexWord = (written: string) => {
  if (written === TERM) return TERM;
  return written.startsWith('?') ? clueWord(written.slice(1)) : closeWord(foldWord(written));
};

const facts = (level: string, order = 0): RecordFacts => ({
  kind: 'ansvar',
  level,
  order,
  ownForm: null,
  facets: { ...chooseNothing(), dokument: [level.split('/')[0] ?? ''] },
});

interface Tables {
  /** Word, or `TERM` → hits. */
  words?: Record<string, Hit[]>;
  phrases?: Record<string, Hit[]>;
  all?: Hit[];
  catalogue?: [string, RecordFacts][];
  vocabulary?: Partial<SearchVocabulary>;
  readersWords?: ReadersWords;
}

/** An engine that answers from tables. */
function fakeEngine({
  words = {},
  phrases = {},
  all = [],
  catalogue = [],
  vocabulary,
  readersWords = { words: '', phrases: '', terms: [] },
}: Tables): SearchEngine {
  const known: SearchVocabulary = {
    words: packWords(
      Object.keys(words)
        .filter((word) => !word.startsWith('?'))
        .sort(),
    ),
    acronyms: [],
    terms: [],
    places: [],
    publishers: {},
    ...vocabulary,
  };
  const found = [...Object.values(words), ...Object.values(phrases)].flat();
  return {
    catalogue: new Map([...found.map(({ id }) => [id, facts('x/y')] as const), ...catalogue]),
    vocabulary: readVocabulary(known),
    describePlace: buildPlaceNames(known),
    openReadersWords: (parts) => Promise.resolve(readVocabulary(known).with(parts.length === 0 ? [] : [readersWords])),
    findWords: (asked) =>
      Promise.resolve(
        asked.map((word) => Object.entries(words).find(([written]) => indexWord(written) === word)?.[1] ?? []),
      ),
    findPhrase: (asked) => Promise.resolve(phrases[asked.join(' ')] ?? []),
    findAll: () => Promise.resolve(all),
  };
}

const idsOf = (hits: readonly Hit[]) => hits.map(({ id }) => id);

const find = async (engine: SearchEngine, query: string, isExact = false) => {
  const state = { query, chosen: chooseNothing(), isExact, withFormer: false };
  const { hits, rest, notes, reading } = await answerQuery(engine, state);
  return { hits, rest, ...notes, ...reading };
};

describe('answerQuery', () => {
  test('words are found together', async () => {
    const engine = fakeEngine({ words: { mål: [hit('a'), hit('b')], midler: [hit('b'), hit('c')] } });
    expect(idsOf((await find(engine, 'mål midler', true)).hits)).toEqual(['b']);
  });

  test('records with all words come first, then those with half of what the words weigh', async () => {
    const engine = fakeEngine({ words: { mål: [hit('a'), hit('b')], midler: [hit('b'), hit('c')] } });
    const { hits, has } = await find(engine, 'mål midler');
    expect(idsOf(hits)).toEqual(['b', 'a', 'c']);
    expect(has).toBe('all');
  });

  test('where none has all words, those with some of them are found, and said to be', async () => {
    const engine = fakeEngine({ words: { mål: [hit('a')], midler: [hit('b')] } });
    const { hits, has } = await find(engine, 'mål midler');
    expect(idsOf(hits)).toEqual(['a', 'b']);
    expect(has).toBe('some');
  });

  test('what readers use the words about comes higher, and is found by two of them alone', async () => {
    const engine = fakeEngine({
      words: {
        lyst: [hit('a'), hit('b')],
        [asClue('lyst')]: [hit('b', ['spor']), hit('c', ['spor']), hit('d', ['spor'])],
        [asClue('arbejde')]: [hit('c', ['spor'])],
      },
    });
    const found = await find(engine, 'lyst arbejde');
    expect(idsOf(found.hits)).toEqual(['b', 'a', 'c']);
    expect(found.withClues).toBe(true);
    expect(idsOf((await find(engine, 'lyst arbejde', true)).hits)).toEqual([]);
    expect(idsOf((await find(engine, 'arbejde')).hits)).toEqual([]);
  });

  test('what it is about comes before what it says, that before parts of words, and the source comes last', async () => {
    const fields = ['ordlyd', 'orddele', 'emneord', 'ordformer'];
    const engine = fakeEngine({ words: { mål: fields.map((field) => hit(field, [field])) } });
    expect(idsOf((await find(engine, 'mål')).hits)).toEqual(['emneord', 'ordformer', 'orddele', 'ordlyd']);
  });

  test('the word itself comes before another form of it, and that before one it begins', async () => {
    const engine = fakeEngine({ words: { budget: [hit('c')], budgettet: [hit('b')], budgetlig: [hit('a')] } });
    expect(idsOf((await find(engine, 'budget')).hits)).toEqual(['c', 'b', 'a']);
  });

  test('the last word may still be typed: what begins by its letters alone comes last, and not for another', async () => {
    const engine = fakeEngine({ words: { ser: [hit('a')], service: [hit('b')], budget: [hit('a')] } });
    expect(idsOf((await find(engine, 'ser')).hits)).toEqual(['a', 'b']);
    expect(idsOf((await find(engine, 'ser budget')).hits)).toEqual(['a']);
  });

  test('as it is typed, a word is the beginning of others, its own forms among them', async () => {
    const engine = fakeEngine({ words: { budget: [hit('c')], budgettet: [hit('b')], budgetlig: [hit('a')] } });
    expect(idsOf((await find(engine, 'budget', true)).hits).sort()).toEqual(['a', 'b', 'c']);
    expect(idsOf((await find(engine, 'budgettet', true)).hits)).toEqual(['b']);
  });

  test('a misspelt word is corrected, unless only what was typed is asked for', async () => {
    const engine = fakeEngine({ words: { trivsel: [hit('a')] } });
    expect(idsOf((await find(engine, 'trivsle')).hits)).toEqual(['a']);
    expect((await find(engine, 'trivsle', true)).unknownWords).toEqual(['trivsle']);
  });

  test('a word that stands nowhere leads to the term it is typed for', async () => {
    const engine = fakeEngine({
      words: { lov: [hit('a')], [TERM]: [hit('a'), hit('b')] },
      vocabulary: { words: packWords(['lov']), terms: [[['lovgivning'], []]] },
      readersWords: { words: '', phrases: '', terms: [['jura', 0]] },
    });
    expect(idsOf((await find(engine, 'jura')).hits)).toEqual(['a', 'b']);
  });

  test('a word only readers type finds what it is put on, and nothing where it is asked for as typed', async () => {
    const engine = fakeEngine({
      words: { lov: [hit('a')], jura: [hit('b', ['laeserord'])] },
      vocabulary: { words: packWords(['lov']) },
      readersWords: { words: packWords(['jura']), phrases: '', terms: [] },
    });
    const found = await find(engine, 'jura');
    expect(idsOf(found.hits)).toEqual(['b']);
    expect(found.units[0]?.alternatives).toMatchObject([{ names: ['jura'], relation: 'tied' }]);
    expect(await find(engine, 'jura', true)).toMatchObject({ hits: [], unknownWords: ['jura'] });
  });

  test('what is written comes before what readers type, and is all that is found as typed', async () => {
    const engine = fakeEngine({ words: { lov: [hit('a', ['laeserord']), hit('b')] } });
    expect(idsOf((await find(engine, 'lov')).hits)).toEqual(['b', 'a']);
    expect(idsOf((await find(engine, 'lov', true)).hits)).toEqual(['b']);
  });

  test('a second reason counts', async () => {
    const engine = fakeEngine({
      words: { lov: [hit('a'), hit('b')], [TERM]: [hit('b', ['begrebsemne'])] },
      vocabulary: { words: packWords(['lov']), terms: [[['lov'], []]] },
    });
    expect(idsOf((await find(engine, 'lov')).hits)).toEqual(['b', 'a']);
  });

  test('a word that stands nowhere finds nothing and is named', async () => {
    const engine = fakeEngine({ words: { mål: [hit('a')] } });
    expect(await find(engine, 'xyzzy')).toMatchObject({ hits: [], unknownWords: ['xyzzy'] });
  });

  test('beside a word that is known it is named too, and the known one answers', async () => {
    const { hits, unknownWords } = await find(fakeEngine({ words: { mål: [hit('a')] } }), 'mål xyzzy');
    expect(idsOf(hits)).toEqual(['a']);
    expect(unknownWords).toEqual(['xyzzy']);
  });

  test('a phrase is found as it stands, and not by the stems of its words', async () => {
    const engine = fakeEngine({
      phrases: { 'høj faglig': [phraseHit('a', [1, 2], 'Høj faglig vilje'), phraseHit('b', [0, 1], 'højt fagligt')] },
    });
    expect(idsOf((await find(engine, '"høj faglig"')).hits)).toEqual(['a']);
  });

  test('words and a phrase must all be there', async () => {
    const engine = fakeEngine({
      words: { budget: [hit('a'), hit('b')] },
      phrases: { 'høj faglig': [phraseHit('b', [1, 2], 'En høj faglig vilje'), phraseHit('c', [0], 'høj faglig')] },
    });
    const { hits } = await find(engine, 'budget "høj faglig"');
    expect(hits.map(({ id, places }) => [id, places])).toEqual([['b', [1, 2]]]);
  });

  test('too little to search for finds every statement, for the filters to choose from', async () => {
    const all = ['a', 'b', 'term'].map((id) => hit(id));
    const page: RecordFacts = { ...facts('x/y'), kind: 'begreb' };
    const catalogue: [string, RecordFacts][] = [
      ['a', facts('x/y')],
      ['b', facts('x/y')],
      ['term', page],
    ];
    expect(idsOf((await find(fakeEngine({ all, catalogue }), 'a')).hits)).toEqual(['a', 'b']);
  });

  test('a name finds what stands under it, before what mentions it', async () => {
    const engine = fakeEngine({
      words: { chef: [hit('b')] },
      all: [hit('a'), hit('b'), hit('c')],
      catalogue: [
        ['a', facts('d/chef')],
        ['b', facts('d/leder')],
        ['c', facts('d/leder')],
      ],
      vocabulary: { places: [['niveau', 'd/chef', ['Chef']]] },
    });
    expect(idsOf((await find(engine, 'chef')).hits)).toEqual(['a', 'b']);
  });

  test('a word of a name narrows a search, and finds nothing by itself', async () => {
    const engine = fakeEngine({
      words: { budget: [hit('a'), hit('b')] },
      all: [hit('a'), hit('b'), hit('c')],
      catalogue: [
        ['a', facts('d/leder')],
        ['b', facts('e/leder')],
        ['c', facts('e/leder')],
      ],
      vocabulary: { places: [['dokument', 'e', ['Holstebros grundlag']]] },
    });
    expect(idsOf((await find(engine, 'budget holstebros')).hits)).toEqual(['b', 'a']);
    expect(idsOf((await find(engine, 'holstebros')).hits)).toEqual([]);
  });

  test('what a level is asked stands in the order of the document', async () => {
    const engine = fakeEngine({
      words: { chef: [hit('c')] },
      all: [hit('c'), hit('b'), hit('a')],
      catalogue: [
        ['c', facts('d/chef', 2)],
        ['b', facts('d/chef', 0)],
        ['a', facts('d/chef', 1)],
      ],
      vocabulary: { places: [['niveau', 'd/chef', ['Chef']]] },
    });
    expect(idsOf((await find(engine, 'chef')).hits)).toEqual(['b', 'a', 'c']);
  });

  test("a document's own form leads to what stands under it, what has its words first", async () => {
    const ofForm = { ...facts('d/chef'), ownForm: 'd/fornyelse' };
    const engine = fakeEngine({
      words: { fornyelse: [hit('b')] },
      all: [hit('a'), hit('b'), hit('c')],
      catalogue: [
        ['a', ofForm],
        ['b', ofForm],
        ['c', facts('d/chef')],
      ],
      vocabulary: { places: [['egenform', 'd/fornyelse', ['Fornyelse']]] },
    });
    expect(idsOf((await find(engine, 'fornyelse')).hits)).toEqual(['b', 'a']);
  });

  test('who is on a level leads to what the level is asked, what names them first', async () => {
    const engine = fakeEngine({
      words: { overlæge: [hit('b'), hit('elsewhere')] },
      all: [hit('a'), hit('b'), hit('c'), hit('elsewhere')],
      catalogue: [
        ['a', facts('d/ledelse', 0)],
        ['b', facts('d/ledelse', 1)],
        ['c', facts('d/ledelse', 2)],
        ['elsewhere', facts('d/chef', 3)],
      ],
      vocabulary: { places: [['niveau', 'd/ledelse', ['Ledelse', 'Overlæge']]] },
    });
    expect(idsOf((await find(engine, 'overlæge')).hits)).toEqual(['b', 'a', 'c', 'elsewhere']);
  });

  test("an organisation's name narrows a search to it, and not to nothing", async () => {
    const engine = fakeEngine({
      words: { budget: [hit('a'), hit('b')], mål: [hit('a')] },
      catalogue: [
        ['a', facts('d/leder')],
        ['b', { ...facts('e/leder'), facets: { ...chooseNothing(), organisation: ['aaby'] } }],
      ],
      vocabulary: { places: [['organisation', 'aaby', ['Aaby']]] },
    });
    const narrowed = await find(engine, 'budget Aaby');
    expect(idsOf(narrowed.hits)).toEqual(['b']);
    expect(narrowed.narrowedTo).toEqual(['Aaby']);
    const others = await find(engine, 'mål Aaby');
    expect(idsOf(others.hits)).toEqual(['a']);
    expect(others.narrowedTo).toEqual([]);
  });

  test('what lacks most of the query is folded away, and what lacks a word that says little is not', async () => {
    const many = Array.from({ length: 40 }, (_, i) => hit(`m${i}`));
    const few = Array.from({ length: 9 }, (_, i) => hit(`f${i}`));
    const engine = fakeEngine({ words: { leder: [...many, hit('f0')], svag: few } });
    const { hits, rest } = await find(engine, 'svag leder');
    expect(idsOf(hits).sort()).toEqual(idsOf(few));
    expect(idsOf(rest.groups.flatMap(({ hits }) => hits)).sort()).toEqual(idsOf(many).sort());
    expect(rest.words).toEqual(['leder']);
  });

  test('a phrase that stands nowhere is searched for by its words, and said to be', async () => {
    const engine = fakeEngine({ words: { høj: [hit('a')], kvalitet: [hit('a'), hit('b')] } });
    const { hits, restated } = await find(engine, '"høj kvalitet"');
    expect(idsOf(hits)[0]).toBe('a');
    expect(restated).toEqual(['høj kvalitet']);
    expect((await find(engine, '"høj kvalitet"', true)).restated).toEqual([]);
  });

  test('a phrase readers type is found as one, and not by one of its words', async () => {
    const engine = fakeEngine({
      words: { lov: [], orden: [], lovorden: [hit('a', ['laeserord'])] },
      vocabulary: { words: packWords(['lov', 'orden']) },
      readersWords: { words: '', phrases: packWords(['lov|orden']), terms: [] },
    });
    expect(idsOf((await find(engine, 'lov og orden')).hits)).toEqual(['a']);
    expect(idsOf((await find(engine, 'lov')).hits)).toEqual([]);
  });

  test('a text of many words finds what has most of it', async () => {
    const typed =
      'vi søger leder budget drift personale kvalitet borger udvikling samarbejde strategi trivsel økonomi dialog faglighed overblik';
    const words = Object.fromEntries(typed.split(' ').map((word) => [word, [hit(`nur-${word}`)]]));
    const engine = fakeEngine({ words: { ...words, budget: [hit('a')], drift: [hit('a')], borger: [hit('a')] } });
    const { hits, isText } = await find(engine, typed);
    expect(isText).toBe(true);
    expect(idsOf(hits)[0]).toBe('a');
    expect((await find(engine, 'budget og drift')).isText).toBe(false);
  });
});

test.each([
  [[2], [], true],
  [[], ['niveau', 'title', 'omgivelser'], false],
  [[], ['niveau', 'ordlyd'], true],
])('own words with places %j and fields %j: %s', (places, fields, expected) => {
  expect(hasOwnWords({ places, fields })).toBe(expected);
});

test('answers are combined: a word of fewer records counts more', () => {
  const answers = [[hit('a'), hit('b'), hit('c')], [hit('c', ['emneord'])], [hit('d')]].map(
    (hits) => new Map(hits.map((each) => [each.id, each])),
  );
  const combined = combineAnswers(answers, new Map(Array.from('abcdefghi', (id, order) => [id, facts('x/y', order)])));
  expect(combined.map(({ hit: { id, fields } }) => ({ id, fields }))).toEqual([
    { id: 'c', fields: ['ordformer', 'emneord'] },
    { id: 'd', fields: ['ordformer'] },
    { id: 'a', fields: ['ordformer'] },
    { id: 'b', fields: ['ordformer'] },
  ]);
  expect(combined.every(({ share }) => share < 1)).toBe(true);
  expect(combineAnswers([], new Map())).toEqual([]);
});

test('a word counts as much as the best place it stands in, and nothing where it is only shown', () => {
  expect(weighFields(['ordlyd', 'emneord'])).toBe(weighFields(['emneord']));
  expect(weighFields(['niveau'])).toBe(0);
});
