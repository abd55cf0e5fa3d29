import { describe, expect, test } from 'vitest';
import { toWordFamily } from '../../../../../src/atlas/crosswalk/related/word-family.ts';

describe('toWordFamily', () => {
  test.each([
    ['doing and what is done', 'prioritere', 'prioritering'],
    ['a verb and its noun in -ning', 'tilpasse', 'tilpasning'],
    ['a verb and its noun in -else', 'uddanne', 'uddannelse'],
    ['a verb in -ende and its noun', 'anerkende', 'anerkendelse'],
    ['an adjective and its noun', 'faglig', 'faglighed'],
  ])('%s are of one family', (_, one, other) => {
    expect(toWordFamily(one)).toBe(toWordFamily(other));
  });

  test.each([
    ['a short word keeps its ending', 'ting', 'ting'],
    ['a word without such an ending is its own family', 'budget', 'budget'],
  ])('%s', (_, word, family) => {
    expect(toWordFamily(word)).toBe(family);
  });

  test('different words stay apart', () => {
    expect(toWordFamily('mål')).not.toBe(toWordFamily('måling'));
    expect(toWordFamily('faglig')).not.toBe(toWordFamily('fag'));
  });
});
