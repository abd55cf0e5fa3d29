import { describe, expect, test } from 'vitest';
import { findDerived, findInflected } from '../../../src/client/search/words/word-forms.ts';

const among =
  (words: string) =>
  (word: string): boolean =>
    words.split(' ').includes(word);

describe('findInflected', () => {
  test.each([
    ['borgere', 'borger borgere borgerne borgernes borgerens bordet', 'borger borgere borgerne borgernes borgerens'],
    ['borgerne', 'borgere borgeren', 'borgere borgeren'],
    ['prioriterede', 'prioritere prioriterer prioritering', 'prioritere prioriterer'],
    ['motiverende', 'motivere motiveret', 'motivere motiveret'],
    ['anvendte', 'anvende anvendes', 'anvende anvendes'],
    ['budgettet', 'budget budgetter', 'budget budgetter'],
    ['regel', 'regler reglerne', 'regler reglerne'],
    ['regler', 'regel', 'regel'],
    ['tale', 'tal tavle', ''],
  ])('of %s among %s: %s', (word, there, found) => {
    expect(findInflected(word, among(there)).sort()).toEqual(found.split(' ').filter(Boolean).sort());
  });
});

describe('findDerived', () => {
  test.each([
    ['rekruttere', 'rekruttering rekrutteringen rekruttør', 'rekruttering rekrutteringen'],
    ['inddragelsen', 'inddrager inddrage', 'inddrager inddrage'],
    ['politik', 'politisk politiske politiker', 'politisk politiske'],
    ['se', 'selse sing', ''],
  ])('of %s among %s: %s', (word, there, found) => {
    expect(findDerived(word, among(there)).sort()).toEqual(found.split(' ').filter(Boolean).sort());
  });
});
