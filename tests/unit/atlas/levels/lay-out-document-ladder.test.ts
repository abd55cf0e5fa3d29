import { expect, test } from 'vitest';
import { layOutDocumentLadder } from '../../../../src/atlas/levels/lay-out-document-ladder.ts';
import type { RungNumber } from '../../../../src/atlas/model.ts';

const level = (name: string, ...rungs: RungNumber[]) => ({ name, rungs });
const read = (...levels: { name: string; rungs: RungNumber[] }[]) =>
  layOutDocumentLadder(levels).map((entry) => [entry.rung, ...entry.levels.map(({ name }) => name)]);

test('the top rung stands first, a level on the highest it may stand on, all leaders last', () => {
  expect(read(level('top', 3, 4), level('chef', 3), level('leder', 2, 3), level('alle'))).toEqual([
    [4, 'top'],
    [3, 'chef', 'leder'],
    [null, 'alle'],
  ]);
});

test('a rung between two that have levels is kept, those outside are not', () => {
  expect(read(level('chef', 3), level('leder', 1))).toEqual([[3, 'chef'], [2], [1, 'leder']]);
});

test('a document that tells no levels apart has no rungs, one without levels nothing', () => {
  expect(read(level('alle'))).toEqual([[null, 'alle']]);
  expect(read()).toEqual([]);
});
