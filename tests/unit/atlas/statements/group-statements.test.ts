import { expect, test } from 'vitest';
import { groupStatements } from '../../../../src/atlas/statements/group-statements.ts';

const statement = (id: string) => ({
  id,
  document: id.split('/')[0] ?? '',
  level: id.split('/').slice(0, 2).join('/'),
});

test('statements stand by document and level, in the order of the documents, and what is empty is left out', () => {
  const documents = [
    { id: 'b', levels: ['b/top', 'b/leder'] },
    { id: 'a', levels: ['a/top'] },
    { id: 'c', levels: ['c/top'] },
  ];
  const statements = ['a/top/1', 'b/leder/1', 'b/leder/2'].map(statement);
  expect(groupStatements(statements, documents)).toEqual([
    { document: 'b', levels: [{ level: 'b/leder', statements: ['b/leder/1', 'b/leder/2'] }], count: 2 },
    { document: 'a', levels: [{ level: 'a/top', statements: ['a/top/1'] }], count: 1 },
  ]);
});
