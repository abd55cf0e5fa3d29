import { describe, expect, test } from 'vitest';
import type { Mapping, Relation } from '../../../../src/atlas/model.ts';
import { RELATION_MEANINGS } from '../../../../src/atlas/crosswalk/relations.ts';
import { indexMappings, viewMappings } from '../../../../src/atlas/crosswalk/view-mappings.ts';

const row = (subject: string, relation: Relation, object: string, extra: Partial<Mapping> = {}): Mapping => ({
  subject,
  relation,
  object,
  strength: relation === 'samme-indhold' ? 10 : 5,
  why: 'Fordi.',
  author: 'redaktionen',
  date: '2026-01-31',
  status: 'kladde',
  at: { file: 'x', line: 1 },
  ...extra,
});
const seen = (rows: Mapping[], end: string): string[] =>
  (viewMappings(indexMappings(rows)).get(end) ?? []).map(({ relation, other }) => `${relation} ${other}`);

describe('viewMappings', () => {
  test.each<[Relation, Relation]>([
    ['samme-indhold', 'samme-indhold'],
    ['daekkes-af', 'daekker'],
    ['daekker', 'daekkes-af'],
    ['overlapper', 'overlapper'],
    ['se-ogsaa', 'se-ogsaa'],
    ['modsiger', 'modsiger'],
  ])('%s is seen as %s from the other end', (relation, inverse) => {
    expect(seen([row('a', relation, 'b')], 'a')).toEqual([`${relation} b`]);
    expect(seen([row('a', relation, 'b')], 'b')).toEqual([`${inverse} a`]);
  });

  test('no counterpart is seen from its subject only', () => {
    const rows = [row('a/b/c', 'ingen-modpart', 'd', { strength: 0 })];
    expect(seen(rows, 'a/b/c')).toEqual(['ingen-modpart d']);
    expect(seen(rows, 'd')).toEqual([]);
  });

  test('equal content is chained', () => {
    const rows = [row('a', 'samme-indhold', 'b'), row('b', 'samme-indhold', 'c')];
    expect(seen(rows, 'a')).toEqual(['samme-indhold b', 'samme-indhold c']);
    expect(seen(rows, 'c')).toEqual(['samme-indhold a', 'samme-indhold b']);
  });

  test('nothing else is chained', () => {
    expect(seen([row('a', 'daekkes-af', 'b'), row('b', 'daekkes-af', 'c')], 'a')).toEqual(['daekkes-af b']);
  });

  test('a chain with a draft in it is a draft', () => {
    const rows = [row('a', 'samme-indhold', 'b', { status: 'gaeldende' }), row('b', 'samme-indhold', 'c')];
    expect(
      viewMappings(indexMappings(rows))
        .get('a')
        ?.map(({ status }) => status),
    ).toEqual(['gaeldende', 'kladde']);
  });

  test('a replaced row is published and not shown', () => {
    const rows = [row('a', 'overlapper', 'b', { status: 'erstattet' })];
    expect(indexMappings(rows)).toHaveLength(1);
    expect(seen(rows, 'a')).toEqual([]);
  });

  test('the strongest come first', () => {
    const rows = [row('a', 'overlapper', 'b', { strength: 3 }), row('a', 'overlapper', 'c', { strength: 8 })];
    expect(seen(rows, 'a')).toEqual(['overlapper c', 'overlapper b']);
  });

  test('every inverse of an inverse is the relation itself', () => {
    for (const [relation, { inverse }] of Object.entries(RELATION_MEANINGS)) {
      expect(RELATION_MEANINGS[inverse].inverse).toBe(relation);
    }
  });
});
