import { expect, test } from 'vitest';
import { explainPlacement } from '../../../../src/atlas/levels/explain-placement.ts';
import type { Level, LevelFacts } from '../../../../src/atlas/model.ts';

const LEVELS = [
  { id: 'd/chef', title: 'Chef' },
  { id: 'd/leder', title: 'Psykiatri- og Socialledelse' },
] as Partial<Level>[] as Level[];

const UNKNOWN = { levels: [], known: false };

function explain(leads: Partial<LevelFacts['leads']>, reportsTo: Partial<LevelFacts['reportsTo']> = {}, top = false) {
  const facts = {
    leads: { ...UNKNOWN, unnamedLeaders: false, employees: false, ...leads },
    reportsTo: { ...UNKNOWN, bodies: [], ...reportsTo },
    top,
  } as Partial<LevelFacts> as LevelFacts;
  return explainPlacement({ facts }, { lowest: 2, highest: 2 }, LEVELS);
}

const OPEN = 'hvem niveauet refererer til, er ikke oplyst';

test.each([
  ['a level by its own name', { levels: ['d/chef'] }, `leder niveauet »Chef«; ${OPEN}`],
  ['several', { levels: ['d/chef', 'd/leder'] }, `leder niveauerne »Chef« og »Psykiatri- og Socialledelse«; ${OPEN}`],
  ['employees', { employees: true }, `leder medarbejdere; ${OPEN}`],
  ['a level and employees', { levels: ['d/chef'], employees: true }, `leder niveauet »Chef« og medarbejdere; ${OPEN}`],
  [
    'several and employees',
    { levels: ['d/chef', 'd/leder'], employees: true },
    `leder niveauerne »Chef« og »Psykiatri- og Socialledelse« samt medarbejdere; ${OPEN}`,
  ],
  ['leaders without a name', { unnamedLeaders: true }, `leder ledere, som ikke er nævnt ved navn; ${OPEN}`],
])('who leads %s', (_, leads, expected) => {
  expect(explain({ known: true, ...leads })).toBe(`Trin 2: ${expected}.`);
});

test('whom a level reports to, what is open, and that nothing is above', () => {
  const reportsTo = { known: true, levels: ['d/leder'], bodies: ['Byrådet', 'MED-udvalget'] };
  expect(explain({}, reportsTo, true)).toBe(
    'Trin 2: hvem niveauet leder, er ikke oplyst; refererer til niveauet »Psykiatri- og Socialledelse«, byrådet og ' +
      'MED-udvalget; over det står kun direktion og politikere.',
  );
});

test('what binds all leaders stands nowhere', () => {
  expect(explainPlacement({ facts: null }, { lowest: 1, highest: 4 }, LEVELS)).toBe('');
});
