import { describe, expect, test } from 'vitest';
import {
  chooseSentences,
  findAnswer,
  listWorthReading,
  type SentenceSource,
} from '../../../../../src/atlas/crosswalk/gaps/choose-sentences.ts';
import { tellGaps } from './sample-gaps.ts';

const source = tellGaps({
  statements: [
    ['e/et-to/a', { row: 'e/r' }],
    ['e/to/a', { row: 'e/r' }],
    ['e/to/b'],
    ['d/to/x'],
    ['d/et/y'],
    ['d/et/fald', { pitfall: true }],
  ],
  links: [
    ['e/to/a', 'd/et/fald'],
    ['e/to/a', 'd/et/y', 'overlapper', 9],
    ['e/to/a', 'd/to/x'],
    ['e/to/b', 'd/to/x', 'se-ogsaa'],
  ],
});
const find = <Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry => {
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) throw new Error(id);
  return entry;
};
const open: SentenceSource = {
  getStatement: (id) => find(source.statements, id),
  getLevel: (id) => find(source.levels, id),
};
const voice = { document: 'e', statements: ['e/et-to/a', 'e/to/a', 'e/to/b'], isAnswered: false };

test.each([
  [
    'each responsibility, on its narrowest span',
    'responsibility',
    [
      { statement: 'e/to/a', further: 1 },
      { statement: 'e/to/b', further: 0 },
    ],
  ],
  ['one for a term', 'term', [{ statement: 'e/to/a', further: 2 }]],
] as const)('what is read: %s', (_, kind, expected) => {
  expect(chooseSentences(kind, voice, open)).toEqual(expected);
});

describe('what answers to a statement', () => {
  const isDuty = (id: string): boolean => !find(source.statements, id).pitfall;
  test.each([
    ['the strongest that is near', 'e/to/a', (id: string) => id === 'd/to/x', 'd/to/x'],
    ['the first, where none is near', 'e/to/a', () => false, 'd/et/y'],
    ['nothing that only is worth reading', 'e/to/b', () => true, null],
  ])('%s', (_, id, isNear, expected) => {
    expect(findAnswer(open.getStatement(id), { document: 'd', isDuty, isNear })).toBe(expected);
  });
});

test('what is worth reading is told once', () => {
  const voices = [voice, { ...voice, statements: ['e/to/b'] }];
  expect(listWorthReading({ voices }, 'd', open)).toEqual(['d/to/x']);
});
