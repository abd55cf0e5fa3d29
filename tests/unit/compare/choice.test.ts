import { expect, test } from 'vitest';
import { comparisonHref } from '../../../src/atlas/addresses/pathnames.ts';
import { listChosen, parseChoice } from '../../../src/client/compare/choice.ts';

const KNOWN = ['holstebro/chef', 'specialsektoren/tilbudsleder', 'socialpsykiatri/omraadechef'];

test.each([
  ['nothing asked for', '', [null, null, null, null]],
  ['two levels', '?a=holstebro/chef&c=socialpsykiatri/omraadechef', [KNOWN[0], null, KNOWN[2], null]],
  ['as a form without script sends it', '?a=holstebro%2Fchef&b=&c=', [KNOWN[0], null, null, null]],
  ['an unknown level', '?a=holstebro/konge&b=holstebro/chef', [null, KNOWN[0], null, null]],
  ['the same level twice', '?a=holstebro/chef&b=holstebro/chef', [KNOWN[0], null, null, null]],
])('%s', (_, search, expected) => {
  expect(parseChoice(search, KNOWN)).toEqual(expected);
});

test('what is chosen twice is listed once', () => {
  expect(listChosen(['x', null, 'x'])).toEqual(['x']);
});

test('the address reads as it is written, and is read back', () => {
  const href = comparisonHref(KNOWN);
  expect(href).toBe('/sammenlign/?a=holstebro/chef&b=specialsektoren/tilbudsleder&c=socialpsykiatri/omraadechef');
  expect(parseChoice(href.slice(href.indexOf('?')), KNOWN)).toEqual([...KNOWN, null]);
  expect(comparisonHref([])).toBe('/sammenlign/');
});
