import { describe, expect, test } from 'vitest';
import type { MappingView } from '../../../../src/atlas/atlas.ts';
import { groupConnections, splitConnections } from '../../../../src/atlas/crosswalk/group-connections.ts';
import type { RungNumber } from '../../../../src/atlas/model.ts';

const RUNGS: Record<string, RungNumber[]> = { 'd/chef': [2, 3], 'a/top': [3, 4], 'a/mid': [2, 3], 'a/low': [1, 2] };
const ROWS: Record<string, string> = { 'a/top/x': 'a/x', 'a/mid/x': 'a/x', 'a/low/x': 'a/x' };
const source = {
  documents: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  getStatement: (id: string) => ({
    id,
    document: id.split('/')[0] ?? '',
    level: id.slice(0, id.lastIndexOf('/')),
    row: ROWS[id] ?? null,
  }),
  getLevel: (id: string) => ({ rungs: RUNGS[id] ?? [] }),
};
const view = (other: string, strength = 5): MappingView => ({
  mapping: `x overlapper ${other}`,
  other,
  relation: 'overlapper',
  strength,
  basis: 'row',
});
const related = (statement: string) => ({ statement, shared: ['ord'] });
const group = (mappings: MappingView[], computed: ReturnType<typeof related>[] = []) =>
  groupConnections({ level: 'd/chef', mappings, related: computed }, source);

describe('groupConnections', () => {
  test('asserted and computed stand apart, each by document in the order of the documents', () => {
    const { asserted, computed, count } = group(
      [view('b/chef/1'), view('a/chef/1'), view('b/chef/2')],
      [related('c/leder/1')],
    );
    const others = asserted.map(({ document, connections }) => [
      document,
      ...connections.map(({ link }) => link.other),
    ]);
    expect(others).toEqual([
      ['a', 'a/chef/1'],
      ['b', 'b/chef/1', 'b/chef/2'],
    ]);
    expect(computed.map(({ document }) => document)).toEqual(['c']);
    expect(count).toBe(4);
  });

  test.each([
    ['the statement on the equal span', ['a/top/x', 'a/low/x', 'a/mid/x'], 'a/mid/x'],
    ['the first of those that overlap alike', ['a/top/x', 'a/low/x'], 'a/top/x'],
  ])('a responsibility is shown once, by %s', (_, others, expected) => {
    const { asserted, count } = group(others.map((other) => view(other)));
    expect(asserted).toEqual([
      {
        document: 'a',
        connections: [{ responsibility: 'a/x', link: view(expected), further: others.length - 1 }],
      },
    ]);
    expect(count).toBe(1);
  });

  test('a responsibility that an editor has related is not computed once more', () => {
    expect(group([view('a/mid/x')], [related('a/low/x')])).toMatchObject({ computed: [], count: 1 });
  });

  test('nothing is connected with nothing', () => {
    expect(group([])).toEqual({ asserted: [], computed: [], count: 0 });
  });
});

test.each([
  [1, ['a/chef/1'], ['a/chef/2', 'a/chef/3', 'b/chef/1', 'c/chef/1']],
  [3, ['a/chef/1', 'b/chef/1', 'c/chef/1'], ['a/chef/2', 'a/chef/3']],
  [4, ['a/chef/1', 'a/chef/3', 'b/chef/1', 'c/chef/1'], ['a/chef/2']],
  [9, ['a/chef/1', 'a/chef/2', 'a/chef/3', 'b/chef/1', 'c/chef/1'], []],
])('of %i, the strongest of each document comes before the second of any', (most, few, others) => {
  const { asserted } = group([
    view('a/chef/1', 9),
    view('a/chef/2', 6),
    view('a/chef/3', 8),
    view('b/chef/1', 7),
    view('c/chef/1', 2),
  ]);
  const { first, rest } = splitConnections(asserted, most);
  const ids = (groups: typeof asserted) =>
    groups.flatMap(({ connections }) => connections.map(({ link }) => link.other)).sort();
  expect(ids(first)).toEqual(few);
  expect(ids(rest)).toEqual(others);
  expect([...first, ...rest].every(({ connections }) => connections.length > 0)).toBe(true);
});
