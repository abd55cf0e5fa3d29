import { describe, expect, test } from 'vitest';
import type { StatementMapping } from '../../../../src/atlas/atlas.ts';
import { groupConnections } from '../../../../src/atlas/crosswalk/group-connections.ts';

const documents = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

const mapping = (other: string, relation: StatementMapping['relation'] = 'overlapper'): StatementMapping => ({
  mapping: `x ${relation} ${other}`,
  other,
  relation,
  strength: 5,
  why: '',
  status: 'kladde',
});
const related = (statement: string) => ({ statement, shared: ['ord'] });

describe('groupConnections', () => {
  test('asserted and computed stand apart, each by document in the order of the documents', () => {
    const groups = groupConnections(
      { mappings: [mapping('b/chef/1'), mapping('a/chef/1'), mapping('b/chef/2')], related: [related('c/leder/1')] },
      documents,
    );
    expect(groups).toEqual({
      asserted: [
        { document: 'a', connections: [mapping('a/chef/1')] },
        { document: 'b', connections: [mapping('b/chef/1'), mapping('b/chef/2')] },
      ],
      computed: [{ document: 'c', connections: [related('c/leder/1')] }],
      withoutCounterpart: [],
      count: 4,
    });
  });

  test('what an editor has related is not computed once more', () => {
    const groups = groupConnections({ mappings: [mapping('a/chef/1')], related: [related('a/chef/1')] }, documents);
    expect(groups).toMatchObject({ computed: [], count: 1 });
  });

  test('a search that found nothing is no connection', () => {
    const searched = mapping('b', 'ingen-modpart');
    expect(groupConnections({ mappings: [searched], related: [] }, documents)).toEqual({
      asserted: [],
      computed: [],
      withoutCounterpart: [searched],
      count: 0,
    });
  });
});
