import { describe, expect, test } from 'vitest';
import type { MappingView } from '../../../../src/atlas/atlas.ts';
import { findMissingCounterparts } from '../../../../src/atlas/crosswalk/find-missing-counterparts.ts';
import type { Relation, RungNumber } from '../../../../src/atlas/model.ts';

const levels: { id: string; document: string; rungs: RungNumber[] }[] = [
  { id: 'd/top', document: 'd', rungs: [4] },
  { id: 'd/low', document: 'd', rungs: [1] },
  { id: 'e/top', document: 'e', rungs: [3, 4] },
  { id: 'e/low', document: 'e', rungs: [1] },
  { id: 'f/alle', document: 'f', rungs: [] },
];
const view = (other: string, relation: Relation = 'overlapper'): MappingView => ({
  mapping: '',
  other,
  relation,
  strength: 5,
  basis: 'statement',
});
const statement = (
  id: string,
  mappings: MappingView[] = [],
  { row = null as string | null, pitfall = false } = {},
) => ({
  id,
  document: id.split('/')[0] ?? '',
  level: id.slice(0, id.lastIndexOf('/')),
  row,
  pitfall,
  mappings,
});
const others = [
  statement('e/top/z'),
  statement('e/low/z'),
  statement('e/low/fald', [], { pitfall: true }),
  statement('f/alle/w'),
];
const find = (own: ReturnType<typeof statement>[], reviewed: string | null = '2026-11-30', rowIds: string[] = []) =>
  findMissingCounterparts({
    documents: [{ id: 'd' }, { id: 'e' }, { id: 'f' }],
    pairs: [
      { id: 'd--e', reviewed },
      { id: 'd--f', reviewed: null },
    ],
    levels,
    rows: rowIds.map((id) => ({ id, statements: own.filter(({ row }) => row === id).map((one) => one.id) })),
    statements: [...own, ...others],
  }).get('d/low/x');
const NONE = { document: 'e', reason: 'none', elsewhere: [] };

describe('findMissingCounterparts', () => {
  test.each<[string, MappingView[], unknown[]]>([
    ['a duty nothing joins has none', [], [NONE]],
    ['an overlap is a counterpart', [view('e/low/z')], []],
    ['»se også« is none', [view('e/low/z', 'se-ogsaa')], [NONE]],
    ['what contradicts is none', [view('e/low/z', 'modsiger')], [NONE]],
    ['a pitfall is none', [view('e/low/fald')], [NONE]],
  ])('%s', (_, mappings, expected) => {
    expect(find([statement('d/low/x', mappings)])).toEqual(expected);
  });

  test('a pair that nobody has read through says nothing', () => {
    expect(find([statement('d/low/x')], null)).toEqual([]);
  });

  test('a pitfall is not asked for a counterpart', () => {
    expect(find([statement('d/low/x', [], { pitfall: true })])).toBeUndefined();
  });

  test.each<[string, string, unknown]>([
    ['at another rung says where', 'e/top/z', { document: 'e', reason: 'other-rung', elsewhere: ['e/top/z'] }],
    ['within the duty’s reach has none here', 'e/low/z', NONE],
  ])('a row that is answered %s', (_, answer, expected) => {
    const own = [statement('d/top/x', [view(answer)], { row: 'd/x' }), statement('d/low/x', [], { row: 'd/x' })];
    expect(find(own, '2026-11-30', ['d/x'])).toEqual([expected]);
  });

  test('a document without a level on the rung says that', () => {
    const missing = findMissingCounterparts({
      documents: [{ id: 'd' }, { id: 'e' }],
      pairs: [{ id: 'd--e', reviewed: '2026-11-30' }],
      levels: levels.filter(({ id }) => id !== 'e/top'),
      rows: [],
      statements: [statement('d/top/x'), ...others.filter(({ level }) => level !== 'e/top')],
    });
    expect(missing.get('d/top/x')).toEqual([{ document: 'e', reason: 'no-level', elsewhere: [] }]);
  });

  test('what binds all leaders stands on every rung', () => {
    const missing = findMissingCounterparts({
      documents: [{ id: 'd' }, { id: 'f' }],
      pairs: [{ id: 'd--f', reviewed: '2026-11-30' }],
      levels,
      rows: [],
      statements: [statement('d/top/x'), ...others],
    });
    expect(missing.get('d/top/x')).toEqual([{ document: 'f', reason: 'none', elsewhere: [] }]);
  });
});
