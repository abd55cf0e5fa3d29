import { describe, expect, test } from 'vitest';
import type { Place, SearchVocabulary } from '../../../src/atlas/search/search-vocabulary.ts';
import { parseQuery } from '../../../src/client/search/parse-query.ts';
import { expandWords, listUnknown, takeWordsAsTyped } from '../../../src/client/search/read-query.ts';
import { listWordings, type Unit } from '../../../src/client/search/reading.ts';
import { readVocabulary } from '../../../src/client/search/words/vocabulary.ts';
import { packed, vocabulary, whole } from './small-vocabulary.ts';

describe('expandWords', () => {
  const expand = (text: string, known = vocabulary) => expandWords(parseQuery(text).words, known);
  const searched = (text: string) =>
    expand(text, whole).map((unit) =>
      listWordings(unit).map(({ names, relation, isTerm }) =>
        isTerm ? `»${names[0] ?? ''}« ${relation}` : `${names.join('+')} ${relation}`,
      ),
    );

  test.each([
    ['ledelse', [['ledelse same']]],
    ['hvem har ledelse', [['ledelse same']]],
    ['MED af ledelse', [['MED same'], ['ledelse same']]],
    ['laege', [['læge same']]],
    ['rekruttering', [['rekruttering same', '»rekruttering« same']]],
    ['hvervning', [['»rekruttering« same']]],
    ['headhunting', [['»rekruttering« near']]],
    ['samtale', [['samtale same', '»rekrutteringssamtale« near']]],
    ['samtale ledelse', [['samtale same'], ['ledelse same']]],
    ['jobopslag', [['jobopslag tied']]],
    ['jobopslaget', [['jobopslaget tied']]],
    ['budgetmøde', [['budgetmøde tied', 'budget+møde near', 'møde near']]],
    ['rekruttrering', [['rekruttering same', '»rekruttering« same']]],
    ['psykologisktryghed', [['psykologisk same'], ['tryghed same']]],
    ['arbejds miljø', [['arbejdsmiljø same']]],
    ['lederaf ledere', [['»leder af ledere« same']]],
    ['ledelse jobops', [['ledelse same'], ['jobops tied']]],
  ])('%s', (text, expected) => {
    expect(searched(text)).toEqual(expected);
  });

  test('nothing counts for a word that nothing is like', () => {
    expect(expand('ledelse xyzzyplugh').map(({ typed, alternatives }) => [typed, alternatives.length])).toEqual([
      ['ledelse', 1],
      ['xyzzyplugh', 0],
    ]);
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

  const placesOf = (unit: Unit | undefined) =>
    unit?.alternatives.flatMap((alternative) =>
      'places' in alternative ? alternative.places.map(([, value]) => value) : [],
    );

  test('a name is known as what stands under it, and an organisation as one', () => {
    const [chef, kommune, aaby] = expand('chef kommune aaby kommune');
    expect(chef?.levels.map(([, value]) => value)).toEqual(['d/chef']);
    expect(kommune?.levels).toEqual([]);
    expect(placesOf(kommune)).toEqual(['aaby']);
    expect(aaby?.organisations.map(([, value]) => value)).toEqual(['aaby']);
  });

  test('what readers type for a few levels is as good as their name, and for many is not', () => {
    const levels = ['b', 'c', 'd', 'e', 'f'].map((document): Place => ['niveau', `${document}/chef`, ['Chef']]);
    const terms: SearchVocabulary['terms'] = [[['chef'], []]];
    const read = (places: Place[]) => {
      const known = readVocabulary({ ...packed, terms, places });
      return expandWords(['overordnet'], known.with([{ words: '', phrases: '', terms: [['overordnet', 0]] }]))[0];
    };
    expect(read(levels.slice(0, 4))?.levels).toHaveLength(4);
    expect(read(levels)?.levels).toEqual([]);
    expect(placesOf(read(levels))).toHaveLength(5);
  });

  test('the words count more than their term', () => {
    const weights = expand('rekruttering')
      .flatMap(listWordings)
      .map(({ weight }) => weight);
    expect(weights).toEqual([...new Set(weights)].sort((a, b) => b - a));
    expect(weights).toHaveLength(2);
  });

  test('taken as typed, nothing but function words is left out, and nothing added', () => {
    const units = takeWordsAsTyped(['læge', 'for', 'hvervning'], vocabulary);
    expect(units.map(({ typed, alternatives }) => [typed, alternatives.length])).toEqual([
      ['læge', 1],
      ['hvervning', 0],
    ]);
  });
});
