import { expect, test } from 'vitest';
import type { MappingView } from '../../../../src/atlas/atlas.ts';
import { findWidespread } from '../../../../src/atlas/crosswalk/find-widespread.ts';
import type { Relation } from '../../../../src/atlas/model.ts';

const view = (other: string, strength = 5, relation: Relation = 'overlapper'): MappingView => ({
  mapping: '',
  other,
  relation,
  strength,
  basis: 'statement',
});
const statement = (id: string, mappings: MappingView[] = [], row: string | null = null, pitfall = false) => ({
  id,
  document: id.split('/')[0] ?? '',
  row,
  pitfall,
  mappings,
});
const find = (statements: ReturnType<typeof statement>[], most = 3, isNamed = (_: string) => true): string[] =>
  findWidespread(statements, isNamed, most).map(({ responsibility, documents }) => `${responsibility} ${documents}`);

const OTHERS = ['e/y/1', 'e/y/2', 'f/z/1', 'f/z/2'].map((id) => statement(id));

test('the responsibility most documents have comes first, and one that nobody shares is none', () => {
  expect(
    find([
      statement('d/x/1', [view('e/y/1')]),
      statement('d/x/2', [view('e/y/2'), view('f/z/2')]),
      statement('d/x/3'),
      ...OTHERS,
    ]),
  ).toEqual(['d/x/2 3', 'd/x/1 2']);
});

test('of equally widespread ones, the one whose links are stronger', () => {
  expect(find([statement('d/x/1', [view('e/y/1', 4)]), statement('d/x/2', [view('f/z/1', 7)]), ...OTHERS])).toEqual([
    'd/x/2 2',
    'd/x/1 2',
  ]);
});

test('the statements of a row are one responsibility', () => {
  expect(
    find([statement('d/x/1', [view('e/y/1')], 'd/row'), statement('d/w/1', [view('f/z/1')], 'd/row'), ...OTHERS]),
  ).toEqual(['d/row 3']);
});

test('what answers to one that is named is not named again', () => {
  expect(find([statement('d/x/1', [view('e/y/1')]), statement('e/y/1', [view('d/x/1')])])).toEqual(['d/x/1 2']);
});

test.each([
  ['»se også«', [statement('d/x/1', [view('e/y/1', 5, 'se-ogsaa')]), ...OTHERS]],
  ['a pitfall', [statement('d/x/1', [view('e/y/9')]), statement('e/y/9', [], null, true)]],
  ['what is not among the statements', [statement('d/x/1', [view('g/a/1')]), ...OTHERS]],
])('%s does not make a responsibility widespread', (_, statements) => {
  expect(find(statements)).toEqual([]);
});

test('what has no name is passed over, and no more are named than asked for', () => {
  const statements = [statement('d/x/1', [view('e/y/1')]), statement('d/x/2', [view('f/z/1')]), ...OTHERS];
  expect(find(statements, 3, (id) => id !== 'd/x/1')).toEqual(['d/x/2 2']);
  expect(find(statements, 1)).toEqual(['d/x/1 2']);
});
