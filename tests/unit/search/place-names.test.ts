import { expect, test } from 'vitest';
import { chooseNothing } from '../../../src/atlas/search/search-facets.ts';
import { buildPlaceNames } from '../../../src/client/search/index/place-names.ts';

const describePlace = buildPlaceNames({
  places: [
    ['niveau', 'd/chef', ['Chef', 'Ledende chef']],
    ['trin', 'nederst', ['Nederst']],
    ['trin', 'oeverst', ['Øverst']],
    ['dokument', 'd', ['Det lange navn', 'Kort']],
    ['organisation', 'aaby', ['Aaby Kommune', 'Aaby']],
    ['organisation', 'hele-landet', ['Hele landet']],
  ],
  publishers: { d: ['aaby', 3] },
});

test('a statement stands on a level of a document, on its rungs in the order of the ladder', () => {
  const facets = {
    ...chooseNothing(),
    dokument: ['d'],
    organisation: ['aaby', 'hele-landet'],
    trin: ['oeverst', 'nederst'],
  };
  expect(describePlace({ kind: 'ansvar', level: 'd/chef', facets, ownForm: null, order: 0 })).toEqual({
    level: 'Chef',
    document: 'Kort',
    organisation: 'Aaby',
    form: '',
    rungs: 'Nederst, Øverst',
    colour: '3',
  });
});

test('what binds all leaders stands on no rung, and a page across documents nowhere', () => {
  const facets = { ...chooseNothing(), trin: ['alle-ledere'] };
  const nowhere = { level: '', document: '', organisation: '', form: '', rungs: null, colour: null };
  expect(describePlace({ kind: 'begreb', level: null, facets, ownForm: null, order: 0 })).toEqual(nowhere);
  expect(describePlace(undefined)).toEqual(nowhere);
});
