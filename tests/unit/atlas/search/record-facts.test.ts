import { expect, test } from 'vitest';
import { packFacts, unpackFacts } from '../../../../src/atlas/search/record-facts.ts';
import { chooseNothing } from '../../../../src/atlas/search/search-facets.ts';

test('what is known of records comes back in the order of the documents', () => {
  const term = { filters: { art: ['begreb'] }, order: 1 };
  const statement = {
    filters: {
      art: ['ansvar'],
      niveau: ['d/chef'],
      egenform: ['d/velfaerd'],
      dokument: ['d'],
      form: ['drift', 'borger'],
    },
    order: 0,
  };
  expect(unpackFacts(packFacts([term, statement]))).toEqual([
    {
      kind: 'ansvar',
      level: 'd/chef',
      ownForm: 'd/velfaerd',
      order: 0,
      facets: { ...chooseNothing(), dokument: ['d'], form: ['drift', 'borger'] },
    },
    { kind: 'begreb', level: null, ownForm: null, order: 1, facets: chooseNothing() },
  ]);
});
