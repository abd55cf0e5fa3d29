import { describe, expect, test } from 'vitest';
import { holdsPhrase, holdsWord } from '../../../src/client/search/holds-words.ts';

describe('holdsWord', () => {
  test.each([
    ['Sikre arbejdsmiljøindsatser.', 'arbejdsmilj', true],
    ['Hoved-MEDudvalget', 'udvalg', true],
    ['Gå på arbejde', 'parorende', false],
    ['', 'ord', false],
  ])('%s: %s', (text, folded, expected) => {
    expect(holdsWord(text, folded)).toBe(expected);
  });
});

describe('holdsPhrase', () => {
  test.each([
    ['Sikre høj, faglig kvalitet.', ['høj', 'faglig'], true],
    ['Sikre høj – faglig kvalitet.', ['høj', 'faglig'], true],
    ['Sikre høje faglige mål.', ['høj', 'faglig'], false],
    ['faglig høj', ['høj', 'faglig'], false],
    ['høj', ['høj', 'faglig'], false],
  ])('%s: %j', (text, phrase, expected) => {
    expect(holdsPhrase(text, phrase)).toBe(expected);
  });
});
