import { describe, expect, test } from 'vitest';
import { buildTermMatcher } from '../../../../src/atlas/terms/match-terms.ts';
import { sampleTerm as term } from '../sample-term.ts';

const matcher = buildTermMatcher([
  term('maal', 'mål'),
  term('formaal', 'formål'),
  term('budget', 'budget'),
  term('faglig-ledelse', 'faglig ledelse'),
  term('ledelse', 'ledelse'),
  term('rekruttering', 'rekruttering', { inflections: ['rekruttere'], synonyms: ['ansætte'] }),
  term('med', 'MED', { kind: 'forkortelse' }),
  term('afdelingsleder', 'afdelingsleder'),
  term('afdelingsledelse', 'afdelingsledelse'),
  term('faglighed', 'faglighed'),
]);
const found = (text: string): string[] => matcher.match(text).map(({ term: id }) => id);

describe('buildTermMatcher', () => {
  test.each([
    ['a word is found as it stands', 'Sætte mål.', ['maal']],
    ['an inflected form is found', 'Overholde budgettet.', ['budget']],
    ['a listed form is found', 'Rekruttere de rette.', ['rekruttering']],
    ['a synonym is found', 'Ansætte de rette.', ['rekruttering']],
    ['a term inside another word is not found', 'Kende formålet.', ['formaal']],
    ['the longer phrase wins', 'Udøve faglig ledelse.', ['faglig-ledelse']],
    ['a term is found once, where it first stands', 'Mål og atter mål.', ['maal']],
    ['terms come in the order of the text', 'Ledelse efter mål.', ['ledelse', 'maal']],
    ['an abbreviation is not a small word', 'Samarbejde med MED.', ['med']],
    ['nor is a small word an abbreviation', 'Samarbejde med andre.', []],
    ['who leads is not the leading', 'Afdelingsledernes sparringspartner.', ['afdelingsleder']],
    ['the leading is not who leads', 'Inddrage afdelingsledelserne.', ['afdelingsledelse']],
    ['another word of the same stem is not found', 'Sikre faglige fællesskaber.', []],
    ['nothing is found in nothing', '', []],
  ])('%s', (_, text, terms) => {
    expect(found(text)).toEqual(terms);
  });

  test('a match says where it stands', () => {
    expect(matcher.match('Overholde budgettet.')).toEqual([{ term: 'budget', start: 10, end: 19 }]);
  });
});

describe('buildTermMatcher with a splitter', () => {
  const PARTS: Record<string, string[]> = {
    budgetoverholdelsen: ['budget', 'overholdelsen'],
    årsbudget: ['års', 'budget'],
    ledelsesmål: ['ledelses', 'mål'],
    formålet: ['formålet'],
  };
  const splitting = buildTermMatcher([term('budget', 'budget'), term('maal', 'mål'), term('ledelse', 'ledelse')], {
    splitCompound: (word) => PARTS[word.toLowerCase()] ?? [word],
  });

  test.each([
    ['a term at the head of a compound is found', 'Sikre budgetoverholdelsen.', ['budget']],
    ['a term at its end is found', 'Lægge årsbudget.', ['budget']],
    [
      'the link between two parts is no hindrance; a part of three letters is too short',
      'Nå ledelsesmål.',
      ['ledelse'],
    ],
    ['a term inside a word that is no compound is not found', 'Kende formålet.', []],
  ])('%s', (_, text, terms) => {
    expect(splitting.match(text).map(({ term: id }) => id)).toEqual(terms);
  });

  test('a match in a compound says where the part stands', () => {
    expect(splitting.match('Lægge årsbudget.')).toEqual([{ term: 'budget', start: 9, end: 15 }]);
  });
});
