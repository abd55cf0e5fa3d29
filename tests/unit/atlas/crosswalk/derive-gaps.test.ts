import { describe, expect, test } from 'vitest';
import { deriveGaps, type GapSource } from '../../../../src/atlas/crosswalk/derive-gaps.ts';
import type { LevelFacts, RungNumber } from '../../../../src/atlas/model.ts';

const level = (id: string, rungs: RungNumber[], announced = false) => ({
  id,
  document: id.split('/')[0] ?? '',
  rungs,
  facts: rungs.length === 0 ? null : ({ announced } as LevelFacts),
});
const statement = (at: string, forms: string[], terms: string[], pitfall = false) => ({
  document: at.split('/')[0] ?? '',
  level: at,
  forms,
  terms,
  pitfall,
});

const source: GapSource = {
  documents: [{ id: 'd' }, { id: 'e' }, { id: 'f' }],
  forms: [{ id: 'drift' }, { id: 'faglig' }],
  terms: [
    { id: 'aarsplan', term: 'årsplan', kind: 'emne' },
    { id: 'maal', term: 'mål', kind: 'emne' },
    { id: 'trivsel', term: 'trivsel', kind: 'emne' },
    { id: 'vagt', term: 'vagt', kind: 'emne' },
    { id: 'chef', term: 'chef', kind: 'titel' },
  ],
  levels: [
    level('d/leder', [1]),
    level('d/lovet', [3], true),
    level('e/leder', [1, 2]),
    level('e/chef', [3]),
    level('f/leder', [1]),
    level('f/alle', []),
  ],
  statements: [
    statement('d/leder', ['drift'], ['vagt']),
    statement('d/leder', ['faglig'], ['maal']),
    statement('d/leder', ['drift'], ['trivsel'], true),
    statement('e/leder', ['drift'], ['trivsel', 'maal', 'chef', 'aarsplan']),
    statement('e/chef', ['drift'], ['vagt']),
    statement('f/leder', ['drift'], ['trivsel']),
    statement('f/leder', ['drift'], ['maal'], true),
    statement('f/alle', ['drift'], ['maal']),
  ],
};
const gaps = (document: string, rung: RungNumber | null) =>
  deriveGaps(source, document).find((row) => row.rung === rung);

describe('deriveGaps', () => {
  test('rows from the top down, all leaders last', () => {
    expect(deriveGaps(source, 'd').map(({ rung }) => rung)).toEqual([4, 3, 2, 1, null]);
  });

  test('what others speak of: most documents first, then in Danish order; pitfalls and titles never count', () => {
    expect(gaps('d', 1)?.cells[0]?.missing).toEqual([
      { term: 'trivsel', documents: ['e', 'f'], isElsewhere: false },
      { term: 'maal', documents: ['e'], isElsewhere: true },
      { term: 'aarsplan', documents: ['e'], isElsewhere: false },
    ]);
  });

  test('what the document is alone with here, and whether others have it elsewhere', () => {
    expect(gaps('d', 1)?.cells.map(({ alone }) => alone)).toEqual([
      [{ term: 'vagt', documents: [], isElsewhere: true }],
      [{ term: 'maal', documents: [], isElsewhere: true }],
    ]);
  });

  test('a level that spans several rungs counts on each', () => {
    expect(gaps('f', 1)?.cells[0]?.missing.map(({ term }) => term)).toContain('aarsplan');
    expect(gaps('e', 2)).toMatchObject({ state: 'described', hasOthers: false, cells: [] });
  });

  test.each([
    ['announced', 3, { state: 'announced', hasOthers: true, cells: [] }],
    ['absent', 2, { state: 'absent', hasOthers: true, cells: [] }],
    ['absent, as in all others', 4, { state: 'absent', hasOthers: false, cells: [] }],
    ['absent among what binds all leaders', null, { state: 'absent', hasOthers: true, cells: [] }],
  ] as const)('%s: silence is no gap', (_, rung, expected) => {
    expect(gaps('d', rung)).toEqual({ rung, ...expected });
  });
});
