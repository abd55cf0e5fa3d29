import { describe, expect, test } from 'vitest';
import { layOutLadder, type LadderSource } from '../../../../src/atlas/levels/lay-out-ladder.ts';
import type { LevelFacts, RungNumber } from '../../../../src/atlas/model.ts';

const organisations = [
  { id: 'a', name: 'A', partOf: null },
  { id: 'b', name: 'B', partOf: null },
  { id: 'b1', name: 'B1', partOf: 'b' },
];

function document(id: string, organisation: string, sectors: string[] = []): LadderSource['documents'][number] {
  return { id, title: id, organisation, levels: [], sectors: sectors.map((sector) => ({ id: sector, title: sector })) };
}

function level(id: string, rungs: RungNumber[], sectors: string[] = []): LadderSource['levels'][number] {
  return { id, document: id.split('/')[0] ?? '', rungs, facts: { sectors } as unknown as LevelFacts };
}

const alle = (document: string): LadderSource['levels'][number] => ({
  id: `${document}/alle`,
  document,
  rungs: [],
  facts: null,
});

describe('layOutLadder', () => {
  test('levels on rungs of their own share a lane', () => {
    const ladder = layOutLadder({
      organisations,
      documents: [document('d', 'a')],
      levels: [level('d/chef', [3]), level('d/leder', [1, 2])],
    });
    expect(ladder.columns).toEqual([{ document: 'd', sector: null, start: 0, width: 1 }]);
    expect(ladder.blocks).toEqual([
      { level: 'd/chef', start: 0, width: 1, lowest: 3, highest: 3 },
      { level: 'd/leder', start: 0, width: 1, lowest: 1, highest: 2 },
    ]);
  });

  test('levels whose spans meet stand beside each other', () => {
    const ladder = layOutLadder({
      organisations,
      documents: [document('d', 'a')],
      levels: [level('d/chef', [2, 3]), level('d/leder', [1, 2])],
    });
    expect(ladder.width).toBe(2);
    expect(ladder.blocks.map(({ level: id, start }) => [id, start])).toEqual([
      ['d/chef', 0],
      ['d/leder', 1],
    ]);
  });

  test('a level of two neighbouring sectors is one block across both', () => {
    const ladder = layOutLadder({
      organisations,
      documents: [document('d', 'a', ['psykiatri', 'social'])],
      levels: [
        level('d/top', [3, 4], ['psykiatri', 'social']),
        level('d/afdeling', [2], ['psykiatri']),
        level('d/omraade', [2, 3], ['social']),
      ],
    });
    expect(ladder.columns.map(({ sector, start, width }) => [sector, start, width])).toEqual([
      ['psykiatri', 0, 1],
      ['social', 1, 2],
    ]);
    expect(ladder.blocks.map(({ level: id, start, width }) => [id, start, width])).toEqual([
      ['d/top', 0, 2],
      ['d/afdeling', 0, 1],
      ['d/omraade', 2, 1],
    ]);
  });

  test('what binds all leaders stands under the columns of those it binds', () => {
    const ladder = layOutLadder({
      organisations,
      documents: [document('hel', 'b'), document('del', 'b1'), document('anden', 'a')],
      levels: [alle('hel'), level('del/chef', [3]), alle('del'), level('anden/chef', [3])],
    });
    expect(ladder.columns.map((column) => column.document)).toEqual(['anden', 'del']);
    expect(ladder.bands).toEqual([
      { level: 'hel/alle', start: 1, width: 1, row: 0 },
      { level: 'del/alle', start: 1, width: 1, row: 1 },
    ]);
  });

  test('a document for all leaders without others beneath it has a column of its own', () => {
    const ladder = layOutLadder({ organisations, documents: [document('d', 'a')], levels: [alle('d')] });
    expect(ladder.columns).toHaveLength(1);
    expect(ladder.blocks).toEqual([]);
    expect(ladder.bands).toEqual([{ level: 'd/alle', start: 0, width: 1, row: 0 }]);
  });

  test('no two blocks hide each other', () => {
    const rungs: RungNumber[][] = [[1], [1, 2], [2, 3], [3, 4], [2, 3, 4], [4]];
    const { blocks } = layOutLadder({
      organisations,
      documents: [document('d', 'a')],
      levels: rungs.map((span, i) => level(`d/${i}`, span)),
    });
    expect(blocks).toHaveLength(rungs.length);
    for (const [i, a] of blocks.entries()) {
      for (const b of blocks.slice(i + 1)) {
        expect(a.start === b.start && a.lowest <= b.highest && b.lowest <= a.highest, `${a.level} and ${b.level}`).toBe(
          false,
        );
      }
    }
  });

  test('an organisation whose parts have columns is a bracket over them', () => {
    const ladder = layOutLadder({
      organisations,
      documents: [document('hel', 'b'), document('del', 'b1'), document('anden', 'a')],
      levels: [alle('hel'), level('del/chef', [3]), level('del/leder', [2, 3]), level('anden/chef', [3])],
    });
    expect(ladder.wholes).toEqual([
      { organisation: 'a', start: 0, width: 1, bracket: false },
      { organisation: 'b', start: 1, width: 2, bracket: true },
    ]);
  });

  test('a part whose whole has no document of its own needs no bracket', () => {
    const ladder = layOutLadder({
      organisations,
      documents: [document('del', 'b1')],
      levels: [level('del/chef', [3])],
    });
    expect(ladder.wholes).toEqual([{ organisation: 'b', start: 0, width: 1, bracket: false }]);
  });

  test.each([1, 25])('the columns of %i documents tile the lanes, whole by whole', (count) => {
    const ids = Array.from({ length: count }, (_, i) => `d${String(i).padStart(2, '0')}`);
    const ladder = layOutLadder({
      organisations: ids.map((id) => ({ id: `o-${id}`, name: id, partOf: null })),
      documents: ids.map((id) => document(id, `o-${id}`)),
      levels: ids.flatMap((id) => [level(`${id}/chef`, [2, 3]), level(`${id}/leder`, [1, 2]), alle(id)]),
    });
    expect(ladder.width).toBe(2 * count);
    for (const parts of [ladder.columns, ladder.wholes]) {
      expect(parts).toHaveLength(count);
      expect(parts.map(({ start, width }) => [start, width])).toEqual(ids.map((_, i) => [2 * i, 2]));
    }
    expect(ladder.blocks).toHaveLength(2 * count);
    expect(ladder.bands.every(({ row }) => row === 0)).toBe(true);
  });
});
