import { expect, test } from 'vitest';
import { readAsking } from '../../../src/client/search/read-asking.ts';

test.each([
  ['hvem bestemmer over ferien', 'hvem over ferien'],
  ['hvad forventes der af en områdeleder', 'hvad en områdeleder'],
  ['hvem har ansvar for budgettet', 'hvem budgettet'],
  ['hvad skal man gøre ved uenighed', 'hvad skal ved uenighed'],
  ['hvem leder tilbudslederen', 'tilbudslederen'],
  ['hvem refererer områdelederen til?', 'hvem refererer områdelederen til'],
  ['hvis ansvar er det at følge op på budgettet', 'hvis er det at følge op på budgettet'],
  ['hvad er mit ansvar ved sygefravær', 'hvad er ved sygefravær'],
  ['er det lederens opgave at rekruttere', 'er det at rekruttere'],
  ['hvem skal sørge for rekruttering', 'hvem skal rekruttering'],
  ['hvordan håndterer jeg modstand', 'hvordan modstand'],
  ['hvordan griber man en omstilling an', 'hvordan en omstilling'],
  ['hvad siger dokumenterne om feedback', 'hvad om feedback'],
  ['håndtere modstand', 'håndtere modstand'],
  ['tage ansvar for budgettet', 'tage ansvar for budgettet'],
  ['krav til uddannelse', 'krav til uddannelse'],
  ['hvad skal man', 'hvad skal man'],
  ['sammenlign direktør og chef', 'direktør og chef'],
  ['forskel på direktør og chef', 'direktør og chef'],
])('%s is about: %s', (typed, expected) => {
  expect(readAsking(typed.split(' ')).words.join(' ')).toBe(expected);
});

test.each([
  ['forskellen mellem chef og direktør', true],
  ['hvad er forskellen på chef og direktør', true],
  ['chef og direktør', false],
])('%s asks for a comparison: %s', (typed, expected) => {
  expect(readAsking(typed.split(' ')).isComparison).toBe(expected);
});
