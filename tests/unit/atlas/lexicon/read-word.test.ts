import { describe, expect, test } from 'vitest';
import { parseAffixes } from '../../../../src/atlas/lexicon/parse-affixes.ts';
import { parseDictionary } from '../../../../src/atlas/lexicon/parse-dictionary.ts';
import { buildWordReader } from '../../../../src/atlas/lexicon/read-word.ts';
import { SMALL_AFF, SMALL_DIC } from './small-dictionary.ts';

const affixes = parseAffixes(SMALL_AFF);
const read = buildWordReader(affixes, parseDictionary(SMALL_DIC, affixes.forbidden));

/** `lemma` and where the form may stand: w(ord), i(nner part), l(ast part). */
const readings = (form: string): string[] => [
  ...new Set(
    read(form).map(
      ({ lemma, isWord, isInner, isLast }) => `${lemma} ${isWord ? 'w' : ''}${isInner ? 'i' : ''}${isLast ? 'l' : ''}`,
    ),
  ),
];

describe('buildWordReader', () => {
  test.each([
    ['a word may end a compound when its flags say so', 'ledelse', ['ledelse w', 'ledelse wl']],
    ['an ending is taken off', 'ledelsen', ['ledelse wl']],
    ['a linking element makes a form that lives in compounds only', 'ledelses', ['ledelse i']],
    ['two endings in a row are taken off', 'budgetter', ['budget wl']],
    ['a stem that needs an ending is no word', 'budgett', ['budget l']],
    ['an irregular form leads to its base form', 'ansat', ['ansætte w']],
    ['an ending that takes letters away puts them back', 'tænk', ['tænke w']],
    ['an ending the word does not take is not taken off', 'ledelset', []],
    ['a word that is not listed has no reading', 'hospital', []],
  ])('%s', (_, form, expected) => {
    expect(readings(form)).toEqual(expected);
  });
});
