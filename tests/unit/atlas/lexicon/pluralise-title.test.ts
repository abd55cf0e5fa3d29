import { expect, test } from 'vitest';
import { pluraliseTitle } from '../../../../src/atlas/lexicon/pluralise-title.ts';

test.each([
  ['Afdelingsleder', 'afdelingsledere'],
  ['Leder af medarbejdere', 'ledere af medarbejdere'],
  ['Områdechef', 'områdechefer'],
  ['Centerledelse', 'centerledelser'],
  ['Direktør', 'direktører'],
  ['MED-udvalg', 'MED-udvalg'],
])('%s → %s', (title, plural) => {
  expect(pluraliseTitle(title)).toBe(plural);
});
