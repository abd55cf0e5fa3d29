import { describe, expect, test } from 'vitest';
import { packWords } from '../../../src/atlas/search-vocabulary.ts';
import { describeExpansion, readQueryAs, widenQuery } from '../../../src/client/search/describe-expansion.ts';
import { expandQuery, takeWordsAsTyped } from '../../../src/client/search/expand-query.ts';
import { parseQuery } from '../../../src/client/search/parse-query.ts';
import { readVocabulary } from '../../../src/client/search/vocabulary.ts';

const WORDS =
  'af arbejds|miljø budget|overholdelse fortælling ledelse læge medarbejder psykologisk pårørende rekruttering tryghed'.split(
    ' ',
  );
const vocabulary = readVocabulary({
  words: packWords(WORDS),
  acronyms: ['MED'],
  terms: [[['rekruttering', 'rekruttere'], ['hvervning']]],
});

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
    ['lae', 'læ'],
    ['paaroerende', 'pårørende'],
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

  test('a term is found by its forms and its synonyms', () => {
    expect(vocabulary.findTerms(['hvervningen'])).toHaveLength(1);
    expect(vocabulary.findTerms(['ledelse'])).toEqual([]);
  });
});

describe('expandQuery', () => {
  const expand = (text: string) => expandQuery(parseQuery(text).words, vocabulary);
  const searched = (text: string) =>
    expand(text).units.map(({ alternatives }) =>
      alternatives.map(({ words, origin }) => `${words.join('+')} ${origin}`),
    );

  test.each([
    ['ledelse', [['ledelse typed']]],
    ['hvem har ledelse', [['ledelse typed']]],
    ['af', [['af typed']]],
    ['MED af ledelse', [['MED typed'], ['ledelse typed']]],
    ['laege', [['læge spelling']]],
    ['hvervning', [['rekruttering synonym']]],
    ['psykologisktryghed', [['psykologisk+tryghed part']]],
    ['arbejds miljø', [['arbejdsmiljø typed', 'arbejds+miljø typed']]],
  ])('%s', (text, expected) => {
    expect(searched(text)).toEqual(expected);
  });

  test('a word nothing is like is named', () => {
    expect(expand('ledelse xyzzyplugh').unknownWords).toEqual(['xyzzyplugh']);
  });

  test('taken as typed, nothing is left out or added', () => {
    const { units, unknownWords } = takeWordsAsTyped(['af', 'hvervning'], vocabulary);
    expect(units.map(({ typed }) => typed)).toEqual(['af']);
    expect(unknownWords).toEqual(['hvervning']);
  });

  test('what was corrected or added is described, read as a name, and marked', () => {
    const query = parseQuery('arbejdmiljø hvervning');
    const found = { ...expandQuery(query.words, vocabulary), isPartial: false };
    const notes = describeExpansion(found);
    expect(notes).toEqual({
      corrected: [{ typed: 'arbejdmiljø', read: 'arbejdsmiljø' }],
      added: ['rekruttering'],
      isPartial: false,
    });
    expect(readQueryAs('arbejdmiljø hvervning', notes)).toBe('arbejdsmiljø hvervning');
    expect(widenQuery(query, found).words).toEqual(['arbejdmiljø', 'hvervning', 'arbejdsmiljø', 'rekruttering']);
  });
});
