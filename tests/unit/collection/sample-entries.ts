import type { CollectedDocument } from '../../../src/atlas/statements/collected.ts';
import { type Entry, type Library, lookUpPicks, toLibrary } from '../../../src/client/collection/entries.ts';
import type { Picked } from '../../../src/client/collection/collection.ts';

const bar = { form: 'faglig', count: 1, share: 0.5, elsewhere: null };

/** A town with a chief and what binds all leaders, and the statements of both. */
const town: CollectedDocument = {
  id: 'by',
  title: 'Ledelse i By',
  organisation: 'By Kommune',
  year: 2020,
  forms: [
    { id: 'strategisk', title: 'Strategisk ledelse' },
    { id: 'faglig', title: 'Faglig ledelse' },
  ],
  levels: [
    {
      id: 'by/chef',
      name: 'Chef',
      owner: 'By',
      place: 'leder af ledere (trin 2)',
      colour: 3,
      href: '/dokumenter/by/chef/',
      profile: [bar],
      binding: ['by/alle-ledere'],
    },
    {
      id: 'by/alle-ledere',
      name: 'Alle ledere',
      owner: 'By',
      place: 'gælder alle ledere',
      colour: 3,
      href: '/dokumenter/by/alle-ledere/',
      profile: [],
      binding: [],
    },
  ],
  statements: [
    ...Array.from({ length: 9 }, (_, i) => ({
      id: `by/chef/nr-${i + 1}`,
      title: i === 0 ? 'Mål' : null,
      text: `Sikre nummer ${i + 1}.`,
      pitfall: i === 8,
      form: i % 2 === 0 ? 'Faglighed' : 'Retning',
      forms: i === 7 ? [] : i % 2 === 0 ? ['faglig', 'strategisk'] : ['strategisk'],
      href: `/dokumenter/by/chef/#nr-${i + 1}`,
    })),
    {
      id: 'by/alle-ledere/tillid',
      title: null,
      text: 'Vise tillid.',
      pitfall: false,
      form: 'Grundlag',
      forms: ['faglig'],
      href: '/dokumenter/by/alle-ledere/#tillid',
    },
  ],
};

export const library: Library = toLibrary([town], {
  former: { 'by/chef/vaek': { to: null, why: 'Dokumentet har den ikke mere.' } },
  isWhole: true,
});

export const toPick = (id: string, note = ''): Picked => ({ id, note, text: `Gemt: ${id}`, source: 'Chef, By' });

/** The entries of picks, by the end of their ids: `nr-1`, or with the level `alle-ledere/tillid`. */
export function toEntries(...names: string[]): Entry[] {
  const picks = names.map((name) => toPick(name.includes('/') ? `by/${name}` : `by/chef/${name}`));
  return lookUpPicks({ picks }, library);
}

/** Names of the first so many statements of the chief. */
export const numbers = (count: number): string[] => Array.from({ length: count }, (_, i) => `nr-${i + 1}`);
