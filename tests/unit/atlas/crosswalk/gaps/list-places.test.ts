import { expect, test } from 'vitest';
import { listPlaces } from '../../../../../src/atlas/crosswalk/gaps/list-places.ts';
import type { LevelFacts } from '../../../../../src/atlas/model.ts';
import { tellGaps, type Told } from './sample-gaps.ts';

const list = (statements: Told['statements'], documents?: string[]) => {
  const source = tellGaps({ statements, ...(documents === undefined ? {} : { documents }) });
  const levels = source.levels.map((level) => ({
    ...level,
    document: level.id.split('/')[0] ?? '',
    facts: level.rungs.length === 0 ? null : ({ announced: false } as LevelFacts),
  }));
  return listPlaces({ ...source, levels }, 'd');
};

test.each<[string, Told['statements'], string[] | undefined, unknown]>([
  ['rungs from the top, each of a span', [['d/et-to/x'], ['d/fire/y'], ['e/to/a']], undefined, [4, 2, 1]],
  ['all leaders, where another speaks of them', [['d/to/x'], ['e/alle/a']], undefined, [2, null]],
  ['all leaders, where the document does', [['d/alle/x'], ['e/to/a']], undefined, [null]],
  ['no rung with pitfalls alone', [['d/to/x', { pitfall: true }], ['e/to/a']], undefined, []],
  ['none in an atlas of one document', [['d/to/x']], ['d'], []],
])('%s', (_, statements, documents, expected) => {
  expect(list(statements, documents)).toEqual(expected);
});
