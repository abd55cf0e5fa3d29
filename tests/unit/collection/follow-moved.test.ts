import { expect, test } from 'vitest';
import { deriveFormerStatements } from '../../../src/atlas/statements/derive-collected.ts';
import { NOTHING } from '../../../src/client/collection/collection.ts';
import { followMoved } from '../../../src/client/collection/follow-moved.ts';

const pick = (id: string, note = '') => ({ id, note, text: `Tekst ${id}`, source: 'Chef, By' });
const former = deriveFormerStatements([
  { address: '/dokumenter/by/chef/#gammel', to: '/dokumenter/by/chef/#ny', why: null },
  { address: '/dokumenter/by/chef/#vaek', to: null, why: 'Dokumentet har den ikke mere.' },
  { address: '/dokumenter/by/chef/#side', to: '/dokumenter/by/chef/', why: null },
  { address: '/begreber/trivsel/', to: '/begreber/arbejdsmiljoe/', why: null },
]);

test('of the former addresses those of statements are told, and a page is no place for one', () => {
  expect(former).toEqual({
    'by/chef/gammel': { to: 'by/chef/ny', why: null },
    'by/chef/vaek': { to: null, why: 'Dokumentet har den ikke mere.' },
    'by/chef/side': { to: null, why: null },
  });
});

test('a pick is followed, with its note, and one that is gone keeps its words', () => {
  const picks = [pick('by/chef/gammel', 'husk'), pick('by/chef/vaek'), pick('by/chef/fast')];
  const { collection, moved } = followMoved({ ...NOTHING, picks }, former);
  expect(collection.picks.map(({ id }) => id)).toEqual(['by/chef/ny', 'by/chef/vaek', 'by/chef/fast']);
  expect(collection.picks.map(({ note }) => note)).toEqual(['husk', '', '']);
  expect(collection.picks[1]?.text).toBe('Tekst by/chef/vaek');
  expect(moved).toEqual(['by/chef/ny']);
});

test('two that have become one stand once, with both notes', () => {
  const picks = [pick('by/chef/ny', 'en'), pick('by/chef/gammel', 'to')];
  const { collection } = followMoved({ ...NOTHING, picks }, former);
  expect(collection.picks.map(({ id, note }) => [id, note])).toEqual([['by/chef/ny', 'en\nto']]);
});

test('what every object has is no address', () => {
  expect(followMoved({ ...NOTHING, picks: [pick('constructor')] }, former).moved).toEqual([]);
});
