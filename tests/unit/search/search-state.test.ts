import { describe, expect, test } from 'vitest';
import { formatSearchState, isNarrowed, parseSearchState } from '../../../src/client/search/search-state.ts';

const CHOICES = { organisation: ['region', 'by'], trin: ['topledelse', 'leder-af-ledere'], form: ['faglig'] };
const NOTHING = { organisation: [], trin: [], form: [] };

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
    ['?andet=1', { query: '', chosen: NOTHING }],
  ])('%s', (address, state) => {
    expect(parseSearchState(address, CHOICES)).toEqual({ ...state, isExact: false });
  });
});

describe('formatSearchState', () => {
  test.each([
    [{ query: '', chosen: NOTHING }, ''],
    [{ query: '  ', chosen: NOTHING }, ''],
    [{ query: ' mål & ære ', chosen: NOTHING }, '?q=m%C3%A5l+%26+%C3%A6re'],
    [
      { query: 'x', chosen: { organisation: ['by'], trin: ['topledelse', 'leder-af-ledere'], form: [] } },
      '?q=x&organisation=by&trin=topledelse&trin=leder-af-ledere',
    ],
  ])('%j', (state, address) => {
    expect(formatSearchState({ ...state, isExact: false })).toBe(address);
  });

  test('what is formatted is parsed back', () => {
    const state = {
      isExact: true,
      query: '"høj faglig" æøå',
      chosen: { organisation: ['region', 'by'], trin: [], form: ['faglig'] },
    };
    expect(parseSearchState(formatSearchState(state), CHOICES)).toEqual(state);
  });
});

test('a search is narrowed by any facet', () => {
  expect(isNarrowed({ chosen: NOTHING })).toBe(false);
  expect(isNarrowed({ chosen: { ...NOTHING, form: ['faglig'] } })).toBe(true);
});
