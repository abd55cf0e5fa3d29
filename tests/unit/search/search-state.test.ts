import { describe, expect, test } from 'vitest';
import { chooseNothing, FACETS } from '../../../src/atlas/search/search-facets.ts';
import { formatSearchState, isNarrowed, parseSearchState } from '../../../src/client/search/search-state.ts';

const NOTHING = chooseNothing();
const CHOICES = {
  organisation: ['region', 'by'],
  dokument: ['kompas'],
  trin: ['topledelse', 'leder-af-ledere'],
  form: ['faglig'],
  vinkel: ['ansvar', 'rolle'],
};

describe('parseSearchState', () => {
  test.each([
    ['', { query: '', chosen: NOTHING }],
    ['?q=arbejdsmilj%C3%B8+trivsel', { query: 'arbejdsmiljø trivsel', chosen: NOTHING }],
    ['?q=&trin=topledelse', { query: '', chosen: { ...NOTHING, trin: ['topledelse'] } }],
    [
      '?trin=leder-af-ledere&trin=topledelse',
      { query: '', chosen: { ...NOTHING, trin: ['topledelse', 'leder-af-ledere'] } },
    ],
    ['?form=ukendt&organisation=by&organisation=by', { query: '', chosen: { ...NOTHING, organisation: ['by'] } }],
    ['?vinkel=rolle&dokument=kompas', { query: '', chosen: { ...NOTHING, dokument: ['kompas'], vinkel: ['rolle'] } }],
    ['?tidligere=ja', { query: '', chosen: NOTHING, withFormer: true }],
    ['?tidligere=1', { query: '', chosen: NOTHING }],
    ['?andet=1', { query: '', chosen: NOTHING }],
  ])('%s', (address, state) => {
    expect(parseSearchState(address, CHOICES)).toEqual({ withFormer: false, isExact: false, ...state });
  });
});

describe('formatSearchState', () => {
  test.each([
    [{ query: '', chosen: NOTHING }, ''],
    [{ query: '  ', chosen: NOTHING }, ''],
    [{ query: ' mål & ære ', chosen: NOTHING }, '?q=m%C3%A5l+%26+%C3%A6re'],
    [
      { query: 'x', chosen: { ...NOTHING, trin: ['topledelse', 'leder-af-ledere'], organisation: ['by'] } },
      '?q=x&organisation=by&trin=topledelse&trin=leder-af-ledere',
    ],
    [{ query: 'x', chosen: NOTHING, withFormer: true }, '?q=x&tidligere=ja'],
  ])('%j', (state, address) => {
    expect(formatSearchState({ withFormer: false, isExact: false, ...state })).toBe(address);
  });

  test('what is formatted is parsed back', () => {
    const state = {
      isExact: true,
      withFormer: true,
      query: '"høj faglig" æøå',
      chosen: { ...CHOICES, trin: [] },
    };
    expect(parseSearchState(formatSearchState(state), CHOICES)).toEqual(state);
  });
});

describe('isNarrowed', () => {
  test('a search without choices is not', () => {
    expect(isNarrowed({ chosen: NOTHING })).toBe(false);
  });

  test.each(FACETS)('a choice of »%s« narrows', (facet) => {
    expect(isNarrowed({ chosen: { ...NOTHING, [facet]: CHOICES[facet].slice(0, 1) } })).toBe(true);
  });
});
