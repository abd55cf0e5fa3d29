import { expect, test } from 'vitest';
import { keepTogether } from '../../../../src/atlas/lexicon/keep-together.ts';

test.each([
  ['2021 · 4 niveauer og alle ledere', '2021 ·_4_niveauer og alle ledere'],
  ['68 forventninger og 24 faldgruber', '68_forventninger og 24_faldgruber'],
  ['trin 2–3', 'trin_2+–+3'],
  ['ord – og tal 2 – 3', 'ord – og tal 2 – 3'],
  ['', ''],
])('%s is broken at a space only: %s', (text, kept) => {
  expect(keepTogether(text).replaceAll('\u00a0', '_').replaceAll('\u2060', '+')).toBe(kept);
});
