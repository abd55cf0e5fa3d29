import { expect, test } from 'vitest';
import type { Equivalent, MappingView } from '../../../../src/atlas/atlas.ts';
import { findWithoutCounterpart } from '../../../../src/atlas/crosswalk/find-without-counterpart.ts';

const view = (relation: MappingView['relation'], other: string): MappingView => ({
  mapping: '',
  other,
  relation,
  strength: 5,
  basis: 'statement',
});
const statement = (id: string, mappings: MappingView[] = [], related: string[] = [], pitfall = false) => ({
  id,
  document: 'd',
  pitfall,
  mappings,
  related: related.map((other) => ({ statement: other, shared: [] })),
});
const equivalent = { level: 'e/x', relation: 'samme-trin' } as Equivalent;

test('levels without an equivalent, and duties that no duty answers and nothing computed leads from', () => {
  expect(
    findWithoutCounterpart('d', {
      levels: [
        { id: 'd/alene', document: 'd', rungs: [4], equivalents: [] },
        { id: 'd/mødt', document: 'd', rungs: [3], equivalents: [equivalent] },
        { id: 'd/alle', document: 'd', rungs: [], equivalents: [] },
        { id: 'e/x', document: 'e', rungs: [1], equivalents: [] },
      ],
      statements: [
        statement('intet'),
        statement('anført', [view('overlapper', 'e/x/1')]),
        statement('kun se også', [view('se-ogsaa', 'e/x/1')]),
        statement('kun en faldgrube', [view('overlapper', 'e/x/fald')]),
        statement('udregnet', [], ['e/x/1']),
        statement('faldgrube', [], [], true),
        { ...statement('fremmed'), document: 'e' },
        { ...statement('e/x/fald', [], [], true), document: 'e' },
      ],
    }),
  ).toEqual({ levels: ['d/alene'], statements: ['intet', 'kun se også', 'kun en faldgrube'], total: 5 });
});
