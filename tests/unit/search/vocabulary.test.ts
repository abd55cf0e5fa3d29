import { describe, expect, test } from 'vitest';
import { packWords, type Place, type SearchVocabulary } from '../../../src/atlas/search/search-vocabulary.ts';
import { describeExpansion, widenQuery } from '../../../src/client/search/describe-expansion.ts';
import { expandQuery, listUnknown, takeWordsAsTyped } from '../../../src/client/search/expand-query.ts';
import { parseQuery } from '../../../src/client/search/parse-query.ts';
import { readVocabulary } from '../../../src/client/search/vocabulary.ts';

const WORDS =
  'arbejds|miljø budget budget|overholdelse budgettet fortælling ledelse læge medarbejder nul|fejls|kultur politik politiske psykologisk pårørende rekruttere rekruttering rekrutterings|møde rekrutterings|samtale tryghed'.split(
    ' ',
  );
const PLACES: Place[] = [
  ['niveau', 'd/chef', ['Chef']],
  ['niveau', 'd/afdelingsledelse', ['Afdelingsledelse i psykiatrien', 'Ledende overlæge']],
  ['organisation', 'aaby', ['Aaby Kommune']],
];
const packed: SearchVocabulary = {
  words: packWords(WORDS),
  acronyms: ['MED'],
  terms: [
    [['rekruttering', 'rekruttere'], ['hvervning']],
    [['leder af ledere'], []],
    [['rekrutteringssamtale'], []],
  ],
  places: PLACES,
  publishers: {},
};
const vocabulary = readVocabulary(packed).with([{ words: '', phrases: packWords(['budget|ledelse']), terms: [] }]);
const whole = vocabulary.with([
  {
    words: packWords(['jobopslag']),
    phrases: '',
    terms: [
      ['headhunting', 0],
      ['mellemleder', 1],
    ],
  },
]);

describe('readVocabulary', () => {
  test.each([
    ['arbejdsm', true],
    ['milj', true],
    ['overhold', true],
    ['xyzzy', false],
    ['', false],
  ])('has a word or a part that begins with %s: %s', (word, expected) => {
    expect(vocabulary.hasBeginning(word)).toBe(expected);
  });

  test.each([
    ['laege', 'læge'],
    ['laeg', 'læg'],
    ['paaroerende', 'pårørende'],
    ['fejlkultur', 'fejlskultur'],
    ['ledelse', null],
  ])('%s is written %s', (word, expected) => {
    expect(vocabulary.findUnfolded(word)).toBe(expected);
  });

  test.each([
    ['medarbejdernes', 'medarbejder'],
    ['xyzzyen', null],
  ])('%s without its ending is %s', (word, expected) => {
    expect(vocabulary.cutEnding(word)).toBe(expected);
  });

  test.each([
    ['arbejdmiljø', 'arbejdsmiljø'],
    ['psykoligisk', 'psykologisk'],
    ['xyzzyplugh', null],
    ['led', null],
  ])('%s is most like %s', (word, expected) => {
    expect(vocabulary.findNearest(word)).toBe(expected);
  });

  test('two words written as one are split', () => {
    expect(vocabulary.splitUnknown('psykologisktryghed')).toEqual(['psykologisk', 'tryghed']);
    expect(vocabulary.splitUnknown('xyzzyplugh')).toBeNull();
  });

  test.each([
    ['budget', ['budget same', 'budgettet inflected', 'budgetoverholdelse begun']],
    ['budgettet', ['budgettet same', 'budget inflected']],
    ['rekruttere', ['rekruttere same', 'rekruttering derived']],
    ['politik', ['politik same', 'politiske derived']],
    ['miljø', ['miljø same']],
    ['xyzzy', []],
  ])('%s stands for %j', (word, expected) => {
    const marks = /\p{M}/gu;
    const plain = (text: string) => text.normalize('NFD').replaceAll(marks, '');
    expect(vocabulary.findWords(word).map((known) => plain(`${known.word} ${known.closeness}`))).toEqual(
      expected.map(plain),
    );
  });

  test.each([
    [['rekrutteringen'], 'rekruttering forms'],
    [['hvervningen'], 'rekruttering synonyms'],
    [['rekrutteringsmøde'], 'rekruttering begun'],
    [['samtale'], 'rekrutteringssamtale around'],
    [['leder', 'af', 'ledere'], 'leder af ledere forms'],
    [['mellemleder'], 'leder af ledere searchedAs'],
  ])('%j names the term %s', (words, expected) => {
    expect(whole.findTerms(words).map(({ names, role }) => `${names.forms[0] ?? ''} ${role}`)).toEqual([expected]);
  });

  test('a word of the texts is told from one that only readers type', () => {
    expect(['budgetter', 'arbejdsm', 'MED', 'jobopslag'].map((word) => whole.standsInTexts(word))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(whole.findWords('jobopslag')).toEqual([{ word: 'jobopslag', closeness: 'same' }]);
    expect(vocabulary.findWords('jobopslag')).toEqual([]);
  });

  test('what readers type is known once it has been fetched', () => {
    expect(vocabulary.findTerms(['mellemleder'])).toEqual([]);
    expect(vocabulary.findTerms(['ledelse'])).toEqual([]);
  });

  test.each([
    [['chefer'], ['d/chef']],
    [['ledende', 'overlæge'], ['d/afdelingsledelse']],
    [['afdelingsledelse', 'i'], ['d/afdelingsledelse']],
    [['afdelingsledelse'], []],
  ])('%j names the place %j', (words, expected) => {
    expect(vocabulary.findPlaces(words).map(([, value]) => value)).toEqual(expected);
  });

  test('a place is also found by the beginning of a word of its name', () => {
    expect(vocabulary.findPlacesWith('kommu').map(([, value]) => value)).toEqual(['aaby']);
    expect(vocabulary.findPlacesWith('')).toEqual([]);
  });
});

describe('expandQuery', () => {
  const expand = (text: string, known = vocabulary) => expandQuery(parseQuery(text).words, known);
  const searched = (text: string) =>
    expand(text, whole).units.map(({ alternatives }) =>
      alternatives.map((alternative) =>
        'term' in alternative
          ? `»${alternative.term.names.forms[0] ?? ''}« ${alternative.origin}`
          : `${alternative.words.join('+')} ${alternative.origin}`,
      ),
    );

  test.each([
    ['ledelse', [['ledelse typed']]],
    ['hvem har ledelse', [['ledelse typed']]],
    ['MED af ledelse', [['MED typed'], ['ledelse typed']]],
    ['laege', [['læge spelling']]],
    ['rekruttering', [['rekruttering typed', '»rekruttering« term']]],
    ['hvervning', [['»rekruttering« synonym']]],
    ['headhunting', [['»rekruttering« searched-as']]],
    ['samtale', [['samtale typed', '»rekrutteringssamtale« around']]],
    ['samtale ledelse', [['samtale typed'], ['ledelse typed']]],
    ['jobopslag', [['jobopslag readers']]],
    ['jobopslaget', [['jobopslaget readers']]],
    ['rekruttrering', [['rekruttering spelling', '»rekruttering« term']]],
    ['psykologisktryghed', [['psykologisk+tryghed part', 'tryghed head']]],
    ['arbejds miljø', [['arbejdsmiljø typed']]],
    ['lederaf ledere', [['»leder af ledere« term']]],
  ])('%s', (text, expected) => {
    expect(searched(text)).toEqual(expected);
  });

  test('a word nothing is like is named', () => {
    expect(expand('ledelse xyzzyplugh').unknownWords).toEqual(['xyzzyplugh']);
  });

  test.each([
    ['ledelse', []],
    ['budg', []],
    ['hvad er MED', []],
    ['headhunting og hvervning', ['headhunting']],
    ['arbejdmiljø', ['arbejdmiljø']],
  ])('of %s, the readers’ words are asked for %j', (text, expected) => {
    expect(listUnknown(parseQuery(text).words, vocabulary)).toEqual(expected);
  });

  test('a name is known as what stands under it', () => {
    const [chef, kommune] = expand('chef kommune').units;
    expect(chef?.named.map(([, value]) => value)).toEqual(['d/chef']);
    expect(kommune?.named).toEqual([]);
    expect(kommune?.around.map(([, value]) => value)).toEqual(['aaby']);
  });

  test('what readers type for a few levels is as good as their name, and for many is not', () => {
    const levels = ['b', 'c', 'd', 'e', 'f'].map((document): Place => ['niveau', `${document}/chef`, ['Chef']]);
    const terms: SearchVocabulary['terms'] = [[['chef'], []]];
    const read = (places: Place[]) =>
      readVocabulary({ ...packed, terms, places }).with([{ words: '', phrases: '', terms: [['overordnet', 0]] }]);
    const namesOf = (places: Place[]) => {
      const [unit] = expandQuery(['overordnet'], read(places)).units;
      return [unit?.named.length, unit?.meant.length];
    };
    expect(namesOf(levels.slice(0, 4))).toEqual([4, 0]);
    expect(namesOf(levels)).toEqual([0, 5]);
  });

  test('the opposite of a word is found with it', () => {
    const found = readVocabulary({ ...packed, words: packWords(['enighed', 'uenige', 'uenighed']) }).findWords('enig');
    expect(found.map(({ word }) => word)).toEqual(expect.arrayContaining(['uenige', 'uenighed']));
  });

  test('taken as typed, nothing but function words is left out, and nothing added', () => {
    const { units, unknownWords } = takeWordsAsTyped(['læge', 'for', 'hvervning'], vocabulary);
    expect(units.map(({ typed }) => typed)).toEqual(['læge']);
    expect(unknownWords).toEqual(['hvervning']);
  });

  test('what stands nowhere is said to, whether something is shown in its place or not', () => {
    const found = {
      ...expand('ledelse headhunting xyzzyplugh', whole),
      has: 'all' as const,
      isText: false,
      restated: [],
      narrowedTo: [],
    };
    expect(describeExpansion(found)).toMatchObject({ unknown: ['xyzzyplugh', 'headhunting'], added: ['rekruttering'] });
  });

  test('what readers type is said to be tied to what is shown', () => {
    const found = { ...expand('jobopslag', whole), has: 'all' as const, isText: false, restated: [], narrowedTo: [] };
    expect(describeExpansion(found)).toMatchObject({ unknown: ['jobopslag'], added: [], isTied: true });
  });

  test('what was corrected or added is described, and marked and named as it was read', () => {
    const query = parseQuery('arbejdmiljø hvervning');
    const found = {
      ...expand('arbejdmiljø hvervning'),
      has: 'all' as const,
      isText: false,
      restated: [],
      narrowedTo: [],
    };
    expect(describeExpansion(found)).toEqual({
      corrected: [{ typed: 'arbejdmiljø', read: 'arbejdsmiljø' }],
      unknown: [],
      added: ['rekruttering'],
      isTied: false,
      has: 'all',
      isText: false,
      restated: [],
      narrowedTo: [],
      compared: [],
    });
    expect(widenQuery(query, found)).toEqual({
      words: ['arbejdmiljø', 'hvervning', 'arbejdsmiljø', 'rekruttering', 'rekruttere'],
      phrases: [],
      names: ['arbejdsmiljø hvervning', 'rekruttering', 'rekruttere', 'hvervning'],
    });
  });
});
