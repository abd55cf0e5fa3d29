import { expect, test } from 'vitest';
import { chooseColumns } from '../../../../../src/atlas/crosswalk/side-by-side/choose-columns.ts';
import type { IndexedLevel, MappingView } from '../../../../../src/atlas/atlas.ts';

/** Levels in short: `d/x` on one rung, `d/x*` on two. */
function choose(short: string[], answered: string[][] = []): string[] {
  const levels = short.map((entry): Pick<IndexedLevel, 'id' | 'document' | 'rungs'> => ({
    id: entry.replace('*', ''),
    document: entry.split('/')[0] ?? '',
    rungs: entry.endsWith('*') ? [1, 2] : [2],
  }));
  const documents = [...new Set(levels.map(({ document }) => document))].map((id) => ({ id }));
  const getStatements = (level: string) =>
    answered
      .filter(([own]) => own === level)
      .map(([, ...others]) => ({
        level,
        mappings: others.map((other): MappingView => ({
          mapping: '',
          other: `${other}/1`,
          relation: 'overlapper',
          strength: 4,
          basis: 'row',
        })),
      }));
  return chooseColumns(levels, documents, getStatements, (statement) => statement.slice(0, -2));
}

test.each<[string, string[], string[][], string[]]>([
  ['one level a document, in their order', ['d/x', 'd/y', 'e/z'], [], ['d/x', 'e/z']],
  ['the one that stands on this rung alone', ['d/x*', 'd/y'], [], ['d/y']],
  ['of two, the one that is answered more', ['d/x', 'd/y', 'e/z'], [['d/y', 'e/z']], ['d/y', 'e/z']],
  ['an answer on another rung does not count', ['d/x', 'd/y', 'e/z'], [['d/y', 'f/w']], ['d/x', 'e/z']],
  [
    'of five documents, the four that are answered most',
    ['a/1', 'b/1', 'c/1', 'd/1', 'e/1'],
    [
      ['e/1', 'a/1'],
      ['a/1', 'e/1'],
      ['c/1', 'a/1'],
      ['d/1', 'a/1'],
    ],
    ['a/1', 'c/1', 'd/1', 'e/1'],
  ],
  ['of a single level, that', ['d/x'], [], ['d/x']],
  ['of none, none', [], [], []],
])('%s', (_, levels, answered, expected) => {
  expect(choose(levels, answered)).toEqual(expected);
});
