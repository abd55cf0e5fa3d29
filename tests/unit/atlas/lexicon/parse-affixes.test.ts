import { describe, expect, test } from 'vitest';
import { parseAffixes } from '../../../../src/atlas/lexicon/parse-affixes.ts';
import { SMALL_AFF } from './small-dictionary.ts';

const affixes = parseAffixes(SMALL_AFF);
const rulesOf = (ending: string, strip = '') => affixes.rulesByEnding.get(ending)?.get(strip) ?? [];

describe('parseAffixes', () => {
  test('a rule carries its flag, its note and the flags it hands on', () => {
    expect(rulesOf('t')).toMatchObject([{ flag: 3, note: 'KONSONANT_FORDOBLING', continuation: [11, 4, 8, 35, 34] }]);
  });

  test('the head of a group is no rule', () => {
    expect([...affixes.rulesByEnding.values()].flatMap((byStrip) => [...byStrip.values()].flat())).toHaveLength(10);
  });

  test('an ending written 0 is empty', () => {
    expect(rulesOf('')).toMatchObject([{ flag: 39, note: 'ORD_SIDST' }]);
  });

  test.each([
    ['en', '', 'ledels', true],
    ['en', '', 'ledelse', false],
    ['', 'ke', 'tæk', true],
    ['', 'ke', 'tæn', false],
    ['', 'e', 'tænk', true],
    ['', 'e', 'tækk', false],
  ])('the rule for »-%s« that strips »%s« takes the stem »%s«: %s', (ending, strip, stem, isTaken) => {
    expect(rulesOf(ending, strip).some(({ stemCondition }) => stemCondition.test(stem))).toBe(isTaken);
  });

  test('prefix rules are left out', () => {
    expect(affixes.rulesByEnding.has('Norda')).toBe(false);
  });

  test('the flags of compounds come from the settings', () => {
    expect(affixes).toMatchObject({
      inner: new Set([32, 33]),
      last: 34,
      needsEnding: 8,
      onlyInCompound: 36,
      forbidden: 6,
      longestEnding: 2,
    });
  });

  test('a file without them is refused', () => {
    expect(() => parseAffixes('SET UTF-8\n')).toThrow('The affix file does not set COMPOUNDBEGIN');
  });
});
