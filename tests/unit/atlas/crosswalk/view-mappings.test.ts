import { describe, expect, test } from 'vitest';
import { RELATION_MEANINGS } from '../../../../src/atlas/crosswalk/relations.ts';
import { viewMappings } from '../../../../src/atlas/crosswalk/view-mappings.ts';
import type { Relation } from '../../../../src/atlas/model.ts';

const link = (subject: string, relation: Relation, object: string, strength = 5) => ({
  mapping: `${subject} ${relation} ${object}`,
  subject,
  relation,
  object,
  strength,
  basis: 'statement' as const,
});
const seen = (links: ReturnType<typeof link>[], end: string): string[] =>
  (viewMappings(links, ['c', 'b', 'a']).get(end) ?? []).map(({ relation, other }) => `${relation} ${other}`);

describe('viewMappings', () => {
  test.each<[Relation, Relation]>([
    ['samme-indhold', 'samme-indhold'],
    ['daekkes-af', 'daekker'],
    ['daekker', 'daekkes-af'],
    ['overlapper', 'overlapper'],
    ['se-ogsaa', 'se-ogsaa'],
    ['modsiger', 'modsiger'],
  ])('%s is seen as %s from the other end', (relation, inverse) => {
    expect(seen([link('a', relation, 'b')], 'a')).toEqual([`${relation} b`]);
    expect(seen([link('a', relation, 'b')], 'b')).toEqual([`${inverse} a`]);
  });

  test('nothing is chained', () => {
    expect(seen([link('a', 'samme-indhold', 'b'), link('b', 'samme-indhold', 'c')], 'a')).toEqual(['samme-indhold b']);
  });

  test.each([
    ['the strongest come first', 3, 8, ['overlapper c', 'overlapper b']],
    ['equally strong ones in the order of the ends', 5, 5, ['overlapper c', 'overlapper b']],
    ['whatever the order of the ends', 8, 3, ['overlapper b', 'overlapper c']],
  ])('%s', (_, b, c, expected) => {
    expect(seen([link('a', 'overlapper', 'b', b), link('a', 'overlapper', 'c', c)], 'a')).toEqual(expected);
  });

  test('every inverse of an inverse is the relation itself', () => {
    for (const [relation, { inverse }] of Object.entries(RELATION_MEANINGS)) {
      expect(RELATION_MEANINGS[inverse].inverse).toBe(relation);
    }
  });
});
