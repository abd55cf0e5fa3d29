import { describe, expect, test } from 'vitest';
import type { Equivalent } from '../../../../src/atlas/atlas.ts';
import { isCounterpart } from '../../../../src/atlas/crosswalk/relations.ts';
import { chooseExample, deriveTranslation } from '../../../../src/atlas/levels/derive-translation.ts';
import type { RungNumber } from '../../../../src/atlas/model.ts';

type Relation = Equivalent['relation'];

function level(id: string, name: string, rungs: RungNumber[], equivalents: Equivalent[] = []) {
  return { id, document: id.split('/')[0] ?? '', name, rungs, equivalents };
}

const derived = (id: string, relation: Relation): Equivalent => ({
  level: id,
  relation,
  basis: 'derived',
  status: null,
  why: '',
});
const asserted = (id: string, relation: Relation): Equivalent => ({
  ...derived(id, relation),
  basis: 'asserted',
  status: 'kladde',
});

describe('deriveTranslation', () => {
  test('equals come first, then what only an editor relates, then what overlaps', () => {
    const own = level(
      'a/leder',
      'Tilbudsleder',
      [2],
      [
        asserted('d/x', 'overlapper'),
        asserted('c/leder', 'daekkes-af'),
        derived('b/leder', 'overlapper'),
        derived('c/leder', 'samme-trin'),
      ],
    );
    const levels = [
      own,
      level('b/leder', 'Områdeleder', [2, 3]),
      level('c/leder', 'Teamleder', [2]),
      level('d/x', 'Konsulent', [4]),
    ];
    expect(deriveTranslation(own, levels, isCounterpart).translations).toEqual([
      { level: 'c/leder', spans: 'samme-trin', asserted: 'daekkes-af' },
      { level: 'd/x', spans: null, asserted: 'overlapper' },
      { level: 'b/leder', spans: 'overlapper', asserted: null },
    ]);
  });

  test('what an editor calls without counterpart is no translation', () => {
    const own = level('a/leder', 'Tilbudsleder', [2], [asserted('b/x', 'ingen-modpart')]);
    expect(deriveTranslation(own, [own, level('b/x', 'Konsulent', [4])], isCounterpart).translations).toEqual([]);
  });

  test('a level of its own document is no translation', () => {
    const own = level('a/leder', 'Tilbudsleder', [2], [derived('a/anden', 'samme-trin')]);
    expect(deriveTranslation(own, [own, level('a/anden', 'Teamleder', [2])], isCounterpart).translations).toEqual([]);
  });

  test.each([
    ['a namesake below', 'Tilbudsleder', 'b/x', 'Tilbudschef', [1], [['Tilbudschef', -1]]],
    ['a namesake two rungs above', 'Tilbudsleder', 'b/x', 'Tilbudschef', [4], [['Tilbudschef', 2]]],
    [
      'a namesake of an equal, in its own document',
      'Tilbudsleder',
      'a/x',
      'Afdelingsleder',
      [1],
      [['Afdelingsleder', -1]],
    ],
    ['no namesake that overlaps', 'Tilbudsleder', 'b/x', 'Tilbudschef', [2, 3], []],
    ['no other name', 'Tilbudsleder', 'b/x', 'Centerchef', [3], []],
    ['nothing without a rung', 'Tilbudsleder', 'b/x', 'Tilbudsledere', [], []],
    ['no bare role', 'Leder', 'b/x', 'Chef', [3], []],
  ] as const)('what it is not: %s', (_, name, id, otherName, rungs, expected) => {
    const own = level('a/leder', name, [2], [derived('c/leder', 'samme-trin')]);
    const levels = [own, level(id, otherName, [...rungs]), level('c/leder', 'Afdelingsledelse', [2])];
    expect(deriveTranslation(own, levels, isCounterpart).not.map((entry) => [entry.name, entry.steps])).toEqual(
      expected,
    );
  });

  test('what it is not is told once for a name, the nearest first', () => {
    const own = level('a/leder', 'Tilbudsleder', [2]);
    const levels = [
      own,
      level('b/top', 'Tilbudsdirektør', [4]),
      level('b/under', 'Tilbudschef', [1]),
      level('c/under', 'Tilbudschef', [1]),
    ];
    expect(deriveTranslation(own, levels, isCounterpart).not).toEqual([
      { name: 'Tilbudschef', levels: ['b/under', 'c/under'], steps: -1 },
      { name: 'Tilbudsdirektør', levels: ['b/top'], steps: 2 },
    ]);
  });
});

describe('chooseExample', () => {
  const translation = (id: string, equals: string[], hasNot = false) => ({
    level: id,
    translations: equals.map((other) => ({ level: other, spans: 'samme-trin' as const, asserted: null })),
    not: hasNot ? [{ name: 'X', levels: ['x'], steps: 1 }] : [],
  });

  test.each([
    ['the most different names', [translation('a', ['n1', 'n1']), translation('b', ['n1', 'n2'])], 'b'],
    ['something it is not', [translation('a', ['n1']), translation('b', ['n1'], true)], 'b'],
    ['the first of like ones', [translation('a', ['n1']), translation('b', ['n2'])], 'a'],
    ['nothing', [], undefined],
  ])('chooses by %s', (_, translations, expected) => {
    expect(chooseExample(translations, (id) => id)?.level).toBe(expected);
  });
});
