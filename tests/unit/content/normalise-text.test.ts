import { expect, test } from 'vitest';
import { findBadCharacters } from '../../../src/content/find-bad-characters.ts';
import { normaliseText } from '../../../src/content/normalise-text.ts';

test.each([
  ['\uFEFFå', 'å'],
  ['a\r\nb\rc\n', 'a\nb\nc\n'],
  ['a\u030A', 'å'],
  ['ﬁnde ofﬂineﬀ', 'finde offlineff'],
  ['kolde\u00A0hænder\u2009her', 'kolde hænder her'],
  ['MED\u2011udvalg\u2010her', 'MED-udvalg-her'],
  ['– … » «', '– … » «'],
])('%j is read as %j', (written, read) => {
  expect(normaliseText(written)).toBe(read);
  expect(normaliseText(read)).toBe(read);
});

test.each([
  ['blå\u00ADbær', 3, 'blød bindestreg (U+00AD)'],
  ['\u2066a', 0, 'usynligt tegn, der vender skriveretningen (U+2066)'],
  ['a\u{E000}', 1, 'usynligt tegn (U+E000)'],
  ['a\u{F0000}', 1, 'usynligt tegn (U+F0000)'],
  ['sÃ¸d', 1, '»Ã¸«, som er et bogstav læst med et forkert tegnsæt'],
  ['â€œord', 0, '»â€œ«, som er et bogstav læst med et forkert tegnsæt'],
])('%j holds a bad character at %i', (text, offset, name) => {
  expect(findBadCharacters(text)).toEqual([{ offset, name }]);
});

test.each(['Ærø\tog\nFanø', 'SÃO', 'João, château, Ångström', 'et kryds √ 4'])('%j holds no bad character', (text) => {
  expect(findBadCharacters(text)).toEqual([]);
});
