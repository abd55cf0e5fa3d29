import { describe, expect, test } from 'vitest';
import { packWords } from '../../../src/atlas/search/search-vocabulary.ts';
import { readVocabulary } from '../../../src/client/search/words/vocabulary.ts';
import { packed, vocabulary, whole } from './small-vocabulary.ts';

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
    ['budgetmæssige', 'budget'],
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
    ['ser', 'service', false],
    ['best', 'bestilling', false],
    ['budget', 'budgetoverholdelse', true],
    ['fag', 'faglighed', true],
    ['strategi', 'strategiske', true],
    ['servic', 'service', true],
  ])('%s stands for %s, which begins so: %s', (word, longer, expected) => {
    const words = packWords(
      `best bestilling budget budget|overholdelse fag faglighed ser service strategi strategiske`.split(' '),
    );
    const known = readVocabulary({ ...packed, words }).findWords(word);
    expect(known.some((each) => each.word === longer && each.closeness !== 'perhaps')).toBe(expected);
  });

  test('a phrase is found by most of its words, of which the forms of one are one', () => {
    expect(vocabulary.findPhrases(['budgettet', 'ledelse'])).toEqual([
      { name: 'budgetledelse', words: ['budgettet', 'ledelse'] },
    ]);
    expect(vocabulary.findPhrases(['ledelse', 'ledelsen'])).toEqual([]);
  });

  test.each([
    ['budget', ['budget same', 'budgettet form', 'budgetoverholdelse begun']],
    ['budgettet', ['budgettet same', 'budget form']],
    ['rekruttere', ['rekruttere same', 'rekruttering form']],
    ['politik', ['politik same', 'politiske form']],
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

  test('the opposite of a word is found with it', () => {
    const found = readVocabulary({ ...packed, words: packWords(['enighed', 'uenige', 'uenighed']) }).findWords('enig');
    expect(found.map(({ word }) => word)).toEqual(expect.arrayContaining(['uenige', 'uenighed']));
  });
});
