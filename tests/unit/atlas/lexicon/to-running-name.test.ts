import { expect, test } from 'vitest';
import { toRunningName } from '../../../../src/atlas/lexicon/to-running-name.ts';

test.each([
  ['Tilbudsleder', 'tilbudsleder'],
  ['Områdechef', 'områdechef'],
  ['Ældrechef', 'ældrechef'],
  ['Psykiatri- og Socialledelse', 'Psykiatri- og Socialledelse'],
  ['Ledelsen af Præhospitalet', 'Ledelsen af Præhospitalet'],
  ['', ''],
])('%s inside a sentence is %s', (name, running) => {
  expect(toRunningName(name)).toBe(running);
});
