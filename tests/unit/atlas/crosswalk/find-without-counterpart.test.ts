import { expect, test } from 'vitest';
import type { Equivalent, StatementMapping } from '../../../../src/atlas/atlas.ts';
import { findWithoutCounterpart } from '../../../../src/atlas/crosswalk/find-without-counterpart.ts';

const mapping = (relation: StatementMapping['relation'], other: string): StatementMapping => ({
  mapping: '',
  other,
  relation,
  strength: 0,
  why: '',
  status: 'kladde',
});
const statement = (id: string, mappings: StatementMapping[] = [], related: string[] = [], pitfall = false) => ({
  id,
  document: 'd',
  pitfall,
  mappings,
  related: related.map((other) => ({ statement: other, shared: [] })),
});
const equivalent = { level: 'e/x', relation: 'samme-trin' } as Equivalent;

test('levels without an equivalent, duties without a connection, and searches that found nothing', () => {
  const searched = mapping('ingen-modpart', 'e');
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
        statement('søgt', [searched]),
        statement('anført', [mapping('overlapper', 'e/x/1')]),
        statement('søgt et sted, fundet et andet', [searched, mapping('se-ogsaa', 'f/x/1')]),
        statement('udregnet', [], ['e/x/1']),
        statement('faldgrube', [], [], true),
        { ...statement('fremmed'), document: 'e' },
      ],
    }),
  ).toEqual({
    levels: ['d/alene'],
    statements: ['intet', 'søgt'],
    searched: [
      { statement: 'søgt', mapping: searched },
      { statement: 'søgt et sted, fundet et andet', mapping: searched },
    ],
    total: 5,
  });
});
