import { describe, expect, test } from 'vitest';
import { chooseNothing, type FacetValues } from '../../../src/atlas/search/search-facets.ts';
import type { RecordFacts } from '../../../src/client/search/index/catalogue.ts';
import { countFacets, passesFacets } from '../../../src/client/search/facet-counts.ts';

const NOTHING = chooseNothing();
const facts = (organisation: string[], trin: string[], form: string[]): RecordFacts => ({
  kind: 'ansvar',
  level: 'x',
  order: 0,
  ownForm: null,
  facets: { organisation, dokument: organisation.slice(-1), trin, form, vinkel: ['rolle'] },
});

describe('passesFacets', () => {
  const record = facts(['region', 'sektor'], ['2', '3'], []);
  test.each([
    [NOTHING, true],
    [{ ...NOTHING, organisation: ['sektor'] }, true],
    [{ ...NOTHING, organisation: ['by', 'region'] }, true],
    [{ ...NOTHING, organisation: ['by'] }, false],
    [{ ...NOTHING, organisation: ['region'], trin: ['1'] }, false],
    [{ ...NOTHING, form: ['faglig'] }, false],
    [{ ...NOTHING, dokument: ['sektor'], vinkel: ['rolle'] }, true],
    [{ ...NOTHING, dokument: ['region'] }, false],
    [{ ...NOTHING, vinkel: ['ansvar'] }, false],
  ])('%j: %s', (chosen, expected) => {
    expect(passesFacets(record, chosen)).toBe(expected);
  });
});

describe('countFacets', () => {
  const records = [
    facts(['region'], ['1'], ['faglig']),
    facts(['region'], ['1', '2'], ['drift']),
    facts(['by'], ['2'], ['faglig', 'drift']),
  ];
  const count = (chosen: Partial<FacetValues>) => {
    const counts = countFacets(records, { ...NOTHING, ...chosen });
    return Object.fromEntries(Object.entries(counts).map(([facet, values]) => [facet, Object.fromEntries(values)]));
  };

  test('without choices, each value counts its records', () => {
    expect(count({})).toEqual({
      organisation: { region: 2, by: 1 },
      dokument: { region: 2, by: 1 },
      trin: { 1: 2, 2: 2 },
      form: { faglig: 2, drift: 2 },
      vinkel: { rolle: 3 },
    });
  });

  test('a choice narrows the other facets and not its own', () => {
    expect(count({ organisation: ['by'] })).toEqual({
      organisation: { region: 2, by: 1 },
      dokument: { by: 1 },
      trin: { 2: 1 },
      form: { faglig: 1, drift: 1 },
      vinkel: { rolle: 1 },
    });
  });
});
