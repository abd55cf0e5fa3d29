import { describe, expect, test } from 'vitest';
import type { MappingView, Related } from '../../../../../src/atlas/atlas.ts';
import { deriveComparedLinks } from '../../../../../src/atlas/crosswalk/side-by-side/derive-compared-links.ts';
import { packLinks, unpackLinks } from '../../../../../src/atlas/crosswalk/side-by-side/pack-links.ts';
import type { MappingStatus, Relation, RungNumber } from '../../../../../src/atlas/model.ts';

const levels: { id: string; rungs: RungNumber[] }[] = [
  { id: 'd/top', rungs: [2] },
  { id: 'd/low', rungs: [1] },
  { id: 'e/top', rungs: [2] },
  { id: 'e/low', rungs: [1] },
];
const rows = [
  { id: 'd/row', statements: ['d/top/x', 'd/low/x'] },
  { id: 'e/row', statements: ['e/top/z', 'e/low/z'] },
];
const view = (other: string, relation: Relation = 'overlapper'): MappingView => ({
  mapping: '',
  other,
  relation,
  strength: 5,
  basis: 'row',
});
const mapping = (
  subject: string,
  object: string,
  relation: Relation = 'overlapper',
  status: MappingStatus = 'kladde',
) => ({
  subject,
  object,
  relation,
  status,
});
const statement = (id: string, mappings: MappingView[] = [], related: Related[] = [], pitfall = false) => ({
  id,
  document: id.split('/')[0] ?? '',
  level: id.slice(0, id.lastIndexOf('/')),
  pitfall,
  mappings,
  related,
});
const derive = (statements: ReturnType<typeof statement>[], mappings: ReturnType<typeof mapping>[] = []): string[] =>
  (
    deriveComparedLinks({ pairs: [{ id: 'd--e', documents: ['d', 'e'] }], levels, rows, statements, mappings }).get(
      'd--e',
    ) ?? []
  ).map(({ subject, object, relation, strength }) => `${subject} ${relation} ${object} ${strength}`);

const ROW = [mapping('d/row', 'e/row')];
const JOINED = [
  statement('d/top/x', [view('e/top/z')]),
  statement('d/low/x', [view('e/low/z')]),
  statement('e/top/z', [view('d/top/x')]),
  statement('e/low/z', [view('d/low/x')]),
];

describe('deriveComparedLinks', () => {
  test('what an editor asserts, and of a row also the levels that share no rung', () => {
    expect(derive(JOINED, ROW)).toEqual([
      'd/top/x overlapper e/top/z 5',
      'd/top/x andet-trin e/low/z 0',
      'd/low/x andet-trin e/top/z 0',
      'd/low/x overlapper e/low/z 5',
    ]);
  });

  test('whichever end is written first', () => {
    expect(derive(JOINED, [mapping('e/row', 'd/row')])).toEqual(derive(JOINED, ROW));
  });

  test.each([
    ['a mapping that is replaced', [mapping('d/row', 'e/row', 'overlapper', 'erstattet')]],
    ['what only points', [mapping('d/row', 'e/row', 'se-ogsaa')]],
    [
      'what an editor denies',
      [...ROW, mapping('d/top/x', 'e/row', 'ingen-modpart'), mapping('d/low/x', 'e/row', 'ingen-modpart')],
    ],
  ])('%s joins nothing across rungs', (_, mappings) => {
    expect(derive(JOINED, mappings)).toEqual(['d/top/x overlapper e/top/z 5', 'd/low/x overlapper e/low/z 5']);
  });

  test('what is computed counts from both ends, once', () => {
    expect(
      derive([
        statement('d/top/x', [], [{ statement: 'e/top/z', shared: [] }]),
        statement('e/top/z', [], [{ statement: 'd/top/x', shared: [] }]),
        statement('e/top/w', [], [{ statement: 'd/top/x', shared: [] }]),
      ]),
    ).toEqual(['d/top/x samme-emne e/top/z 0', 'd/top/x samme-emne e/top/w 0']);
  });

  test('pitfalls are left out', () => {
    expect(derive([statement('d/top/x', [view('e/top/z')]), statement('e/top/z', [], [], true)])).toEqual([]);
  });

  test('links are read as they were written', () => {
    const links = deriveComparedLinks({
      pairs: [{ id: 'd--e', documents: ['d', 'e'] }],
      levels,
      rows,
      statements: JOINED,
      mappings: ROW,
    }).get('d--e');
    expect(links?.length).toBe(4);
    expect(unpackLinks(packLinks(links ?? []))).toEqual(links);
  });
});
