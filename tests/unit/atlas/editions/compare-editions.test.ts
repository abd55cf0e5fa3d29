import { describe, expect, test } from 'vitest';
import { compareEditions, type EditionStatement } from '../../../../src/atlas/editions/compare-editions.ts';
import { formatComparison } from '../../../../src/atlas/editions/format-comparison.ts';

/** Statements of an edition, written `<level>/<slug>: text`. */
function edition(document: string, ...written: string[]): EditionStatement[] {
  return written.map((line) => {
    const [place = '', text = ''] = line.split(': ');
    const [level = '', slug = ''] = place.split('/');
    return { id: `${document}/${place}`, document, level: `${document}/${level}`, slug, title: null, text };
  });
}

const BEFORE = edition(
  'bro',
  'chef/retning: Vise retningen for alle broer og færger.',
  'chef/budget: Holde budgettet.',
  'chef/maale: Måle vandstanden hver morgen og skrive den ned.',
  'chef/hilse: Hilse på bådene.',
  'vagt/port: Lukke porten efter den sidste båd om aftenen.',
  'vagt/lygte: Tænde lygten.',
);

const AFTER = edition(
  'bro-2026',
  'chef/retning: Vise retningen, for alle broer og færger',
  'chef/budget: Holde budgettet og regnskabet.',
  'chef/vandstand: Måle vandstanden hver morgen og skrive den i bogen.',
  'chef/port: Lukke porten efter den sidste båd om aftenen.',
  'vagt/lygte: Passe lampen, så ingen sejler på grund.',
  'vagt/flag: Hejse flaget.',
);

const comparison = compareEditions(BEFORE, AFTER);

describe('two editions', () => {
  test('keep a statement by its place, case and punctuation aside', () => {
    expect(comparison.unchanged[0]).toEqual({ before: 'bro/chef/retning', after: 'bro-2026/chef/retning' });
  });

  test('find one again whose address is another, by its words, and on another level', () => {
    expect(comparison.unchanged[1]).toEqual({ before: 'bro/vagt/port', after: 'bro-2026/chef/port' });
    expect(comparison.changed.map(({ before, after }) => [before, after])).toContainEqual([
      'bro/chef/maale',
      'bro-2026/chef/vandstand',
    ]);
  });

  test('mark the words that differ; what was written anew has none', () => {
    const partsOf = (after: string) => comparison.changed.find((change) => change.after === after)?.parts;
    expect(partsOf('bro-2026/chef/budget')).toEqual([
      { text: 'Holde budgettet ', change: 'same' },
      { text: 'og regnskabet', change: 'new' },
      { text: '.', change: 'same' },
    ]);
    expect(partsOf('bro-2026/vagt/lygte')).toBeNull();
  });

  test('tell what is gone and what is new, each statement once', () => {
    expect(comparison.gone).toEqual(['bro/chef/hilse']);
    expect(comparison.added).toEqual(['bro-2026/vagt/flag']);
    const { unchanged, changed, gone, added } = comparison;
    const kept = [...unchanged, ...changed];
    expect([...kept.map(({ before }) => before), ...gone].sort()).toEqual(BEFORE.map(({ id }) => id).sort());
    expect([...kept.map(({ after }) => after), ...added].sort()).toEqual(AFTER.map(({ id }) => id).sort());
  });

  test('say the same whatever the order they come in', () => {
    const sorted = (list: readonly { before: string; after: string }[]) =>
      list.map(({ before, after }) => `${before} ${after}`).sort();
    const turned = compareEditions([...BEFORE].reverse(), [...AFTER].reverse());
    expect(sorted(turned.changed)).toEqual(sorted(comparison.changed));
    expect(sorted(turned.unchanged)).toEqual(sorted(comparison.unchanged));
  });

  test('that are one have nothing changed', () => {
    const { unchanged, changed, gone, added } = compareEditions(BEFORE, BEFORE);
    expect([unchanged.length, changed, gone, added]).toEqual([BEFORE.length, [], [], []]);
  });
});

test('a comparison is written by statement, with the words that differ', () => {
  expect(formatComparison(comparison, [...BEFORE, ...AFTER])).toBe(`2 uændret, 3 ændret, 1 væk, 1 ny.

Uændret, på et andet sted (1)
- bro/vagt/port → bro-2026/chef/port

Ændret (3)
- bro-2026/chef/budget
    Holde budgettet [+og regnskabet+].
- bro/chef/maale → bro-2026/chef/vandstand
    Måle vandstanden hver morgen og skrive den [-ned-] [+i bogen+].
- bro-2026/vagt/lygte
    før: Tænde lygten.
    nu: Passe lampen, så ingen sejler på grund.

Væk (1)
- bro/chef/hilse: Hilse på bådene.

Ny (1)
- bro-2026/vagt/flag: Hejse flaget.`);
});
