import { describe, expect, test } from 'vitest';
import { segmentWord, type PieceReader } from '../../../../src/atlas/lexicon/segment-word.ts';

const reader =
  (costs: Readonly<Record<string, number>>): PieceReader =>
  (form) =>
    form in costs ? { form, lemmas: [form], cost: costs[form] ?? 0 } : null;

const segment = (word: string, inner: Record<string, number>, last: Record<string, number>) =>
  segmentWord(word, reader(inner), reader(last))?.map(({ form }) => form) ?? null;

describe('segmentWord', () => {
  test.each([
    ['a word is covered by an inner and a last piece', { ab: 1 }, { cd: 1 }, ['ab', 'cd']],
    ['the cheapest cover is taken', { ab: 1, a: 1, b: 1 }, { cd: 1, bcd: 5 }, ['ab', 'cd']],
    ['three cheap pieces go before two dear ones', { ab: 9, a: 1, b: 1 }, { cd: 1 }, ['a', 'b', 'cd']],
    ['one piece alone is no cover', {}, { abcd: 1 }, null],
    ['an inner piece does not end a word', { ab: 1, cd: 1 }, {}, null],
    ['a word that cannot be covered has no pieces', { ab: 1 }, { d: 1 }, null],
  ])('%s', (_, inner, last, expected) => {
    expect(segment('abcd', inner as Record<string, number>, last as Record<string, number>)).toEqual(expected);
  });
});
