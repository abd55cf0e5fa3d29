import { describe, expect, test } from 'vitest';
import { chainEquals, indexMappings } from '../../../../src/atlas/crosswalk/index-mappings.ts';
import type { Mapping, Relation } from '../../../../src/atlas/model.ts';

const mapping = (subject: string, relation: Relation, object: string, extra: Partial<Mapping> = {}): Mapping => ({
  subject,
  relation,
  object,
  strength: relation === 'samme-indhold' ? 10 : 5,
  why: 'Fordi.',
  author: 'redaktionen',
  date: '2026-01-31',
  status: 'kladde',
  list: 'mappings',
  at: { file: 'x', line: 1 },
  ...extra,
});
const chain = (...mappings: Mapping[]) => chainEquals(indexMappings(mappings));

test('mappings are published sorted, with an id, replaced ones too', () => {
  const mappings = [mapping('b', 'overlapper', 'c', { status: 'erstattet' }), mapping('a', 'daekker', 'c')];
  expect(indexMappings(mappings).map(({ id, status }) => [id, status])).toEqual([
    ['a daekker c', 'kladde'],
    ['b overlapper c', 'erstattet'],
  ]);
});

describe('chainEquals', () => {
  test('what has the same content as a third has the same content, with nobody as author and the newest date', () => {
    const [only, ...rest] = chain(
      mapping('a', 'samme-indhold', 'b', { date: '2026-02-01' }),
      mapping('b', 'samme-indhold', 'c'),
    );
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ id: 'a samme-indhold c', strength: 10, author: null, date: '2026-02-01' });
  });

  test.each<[string, Mapping[], string[]]>([
    ['no other relation is chained', [mapping('a', 'daekkes-af', 'b'), mapping('b', 'daekkes-af', 'c')], []],
    ['one equal pair chains nothing', [mapping('a', 'samme-indhold', 'b')], []],
    [
      'ends with a mapping of their own keep it',
      [mapping('a', 'samme-indhold', 'b'), mapping('b', 'samme-indhold', 'c'), mapping('c', 'overlapper', 'a')],
      [],
    ],
    [
      'a longer chain joins all its ends',
      [mapping('a', 'samme-indhold', 'b'), mapping('b', 'samme-indhold', 'c'), mapping('c', 'samme-indhold', 'd')],
      ['a samme-indhold c', 'a samme-indhold d', 'b samme-indhold d'],
    ],
  ])('%s', (_, mappings, expected) => {
    expect(chain(...mappings).map(({ id }) => id)).toEqual(expected);
  });

  test.each([
    ['kladde', 'gaeldende', 'kladde'],
    ['gaeldende', 'gaeldende', 'gaeldende'],
  ] as const)('a chain of %s and %s is %s', (first, second, expected) => {
    const chained = chain(
      mapping('a', 'samme-indhold', 'b', { status: first }),
      mapping('b', 'samme-indhold', 'c', { status: second }),
    );
    expect(chained.map(({ status }) => status)).toEqual([expected]);
  });
});
