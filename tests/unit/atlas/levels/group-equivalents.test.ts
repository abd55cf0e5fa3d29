import { expect, test } from 'vitest';
import type { Equivalent } from '../../../../src/atlas/atlas.ts';
import { groupEquivalents } from '../../../../src/atlas/levels/group-equivalents.ts';

const equivalent = (
  level: string,
  relation: Equivalent['relation'],
  why: string,
  basis: Equivalent['basis'] = 'derived',
): Equivalent => ({ level, relation, basis, why, status: basis === 'asserted' ? 'gaeldende' : null });

test('groups by relation, asserted first, and says once why where it is the same', () => {
  const a = equivalent('a', 'samme-trin', 'Begge står på trin 2.');
  const b = equivalent('b', 'samme-trin', 'Begge står på trin 2.');
  const c = equivalent('c', 'overlapper', 'Fælles er trin 2.');
  const d = equivalent('d', 'overlapper', 'Fælles er trin 3.');
  const e = equivalent('e', 'daekkes-af', 'Ét af fire områder.', 'asserted');
  expect(groupEquivalents([a, b, c, d, e])).toEqual([
    { relation: 'daekkes-af', why: null, equivalents: [e] },
    { relation: 'samme-trin', why: 'Begge står på trin 2.', equivalents: [a, b] },
    { relation: 'overlapper', why: null, equivalents: [c, d] },
  ]);
});
