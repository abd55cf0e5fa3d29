import { describe, expect, test } from 'vitest';
import type { LevelFacts } from '../../../../src/atlas/model.ts';
import { placeLevels, relateSpans, type Span } from '../../../../src/atlas/levels/place-levels.ts';

interface Written {
  leads?: string[];
  reportsTo?: string[];
  top?: boolean;
}

/** Facts as an editor writes them: level ids, `ledere`, `medarbejdere`; bodies outside with a capital. */
function facts({ leads = [], reportsTo = [], top = false }: Written): LevelFacts {
  return {
    positions: [],
    leads: {
      levels: leads.filter((word) => word !== 'ledere' && word !== 'medarbejdere'),
      unnamedLeaders: leads.includes('ledere'),
      employees: leads.includes('medarbejdere'),
      known: leads.length > 0,
    },
    reportsTo: {
      levels: reportsTo.filter((word) => /^[a-z]/u.test(word)),
      bodies: reportsTo.filter((word) => /^[A-Z]/u.test(word)),
      known: reportsTo.length > 0,
    },
    top,
    evidence: '',
    sectors: [],
    announced: false,
    disagreement: null,
    med: null,
  };
}

function spansOf(levels: Record<string, Written>): Record<string, string> {
  const { spans } = placeLevels(Object.entries(levels).map(([id, written]) => ({ id, facts: facts(written) })));
  return Object.fromEntries(
    [...spans].map(([id, { lowest, highest }]) => [id, lowest === highest ? `${lowest}` : `${lowest}-${highest}`]),
  );
}

describe('placeLevels', () => {
  test.each<[fact: string, levels: Record<string, Written>, spans: Record<string, string>]>([
    ['who leads employees only stands on 1', { a: { leads: ['medarbejdere'] } }, { a: '1' }],
    ['who leads leaders the document does not name stands on at least 2', { a: { leads: ['ledere'] } }, { a: '2-3' }],
    ['only the top reaches 4', { a: { leads: ['ledere'], top: true } }, { a: '2-4' }],
    ['nothing known leaves 1 to 3', { a: {} }, { a: '1-3' }],
    [
      'a chain of four fills the ladder',
      {
        a: { leads: ['medarbejdere'] },
        b: { leads: ['a'] },
        c: { leads: ['b'] },
        d: { leads: ['c'], top: true },
      },
      { a: '1', b: '2', c: '3', d: '4' },
    ],
    [
      'a top over leaders of leaders may be 3 or 4',
      { a: { leads: ['medarbejdere'] }, b: { leads: ['a'] }, c: { leads: ['b'], top: true } },
      { a: '1', b: '2', c: '3-4' },
    ],
    [
      'reporting to a level puts the level one below it',
      { a: { reportsTo: ['b'] }, b: { leads: ['ledere'], reportsTo: ['c'] }, c: { leads: ['b'], top: true } },
      { a: '1-2', b: '2-3', c: '3-4' },
    ],
    [
      'bounds go up as well as down',
      { a: { leads: ['medarbejdere'], reportsTo: ['b'] }, b: {}, c: { leads: ['b'] } },
      { a: '1', b: '2', c: '3' },
    ],
    [
      'a level that leads two rungs stands over the higher of them',
      {
        a: { leads: ['medarbejdere'] },
        b: { leads: ['a'] },
        c: { leads: ['b'] },
        d: { leads: ['b', 'c'], top: true },
      },
      { a: '1', b: '2', c: '3', d: '4' },
    ],
    [
      'employees beside leaders do not pull a level down',
      { a: { leads: ['medarbejdere'] }, b: { leads: ['a', 'medarbejdere'] } },
      { a: '1', b: '2' },
    ],
  ])('%s', (_, levels, spans) => {
    expect(spansOf(levels)).toEqual(spans);
  });

  test('the order of the levels changes nothing', () => {
    const levels = {
      d: { leads: ['c'], top: true },
      c: { leads: ['b'] },
      b: { leads: ['a'] },
      a: { leads: ['medarbejdere'] },
    };
    expect(spansOf(levels)).toEqual(spansOf(Object.fromEntries(Object.entries(levels).reverse())));
  });

  test('a circle is a contradiction, not a loop without end', () => {
    const levels = [
      { id: 'a', facts: facts({ leads: ['b'] }) },
      { id: 'b', facts: facts({ leads: ['a'] }) },
    ];
    expect(placeLevels(levels).contradictions).toEqual(['a', 'b']);
  });

  test('all leaders stand on no rung', () => {
    expect(placeLevels([{ id: 'alle', facts: null }]).spans.size).toBe(0);
  });
});

describe('relateSpans', () => {
  const span = (lowest: 1 | 2 | 3 | 4, highest: 1 | 2 | 3 | 4): Span => ({ lowest, highest });
  test.each([
    ['equal spans are the same rung', span(2, 3), span(2, 3), 'samme-trin'],
    ['spans that share a rung overlap', span(2, 3), span(3, 4), 'overlapper'],
    ['a span within another overlaps', span(2, 4), span(3, 3), 'overlapper'],
    ['spans apart are not related', span(1, 1), span(2, 4), null],
  ] as const)('%s, both ways', (_, a, b, relation) => {
    expect(relateSpans(a, b)).toBe(relation);
    expect(relateSpans(b, a)).toBe(relation);
  });
});
