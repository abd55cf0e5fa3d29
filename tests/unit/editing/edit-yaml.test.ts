import { describe, expect, test } from 'vitest';
import { appendItems, removeItems, removeKey, renameItems, replaceValue } from '../../../src/editing/edit-yaml.ts';

const LIST = `# Øverst.
list:
  # Den første.
  - { id: a, why: "x: y" }   # bag den
  - id: b
    why: to
  # Den sidste.
  - id: c

flow: [en,  "to", tre]
rest: 'ja'
`;

const idOf = (value: unknown): string => (value as { id: string }).id;

describe('items are taken out', () => {
  test.each<[what: string, path: string[], isRemoved: (value: unknown) => boolean, expected: string]>([
    ['of a list with dashes', ['list'], (v) => idOf(v) === 'b', LIST.replace('  - id: b\n    why: to\n', '')],
    ['the last of it', ['list'], (v) => idOf(v) === 'c', LIST.replace('  - id: c\n', '')],
    ['several', ['list'], (v) => idOf(v) !== 'b', LIST.replace(/ {2}- \{.*\n/u, '').replace('  - id: c\n', '')],
    ['of a list in brackets', ['flow'], (v) => v === 'to', LIST.replace('[en,  "to", tre]', '[en, tre]')],
    ['all in brackets', ['flow'], () => true, LIST.replace('[en,  "to", tre]', '[]')],
    ['none', ['list'], () => false, LIST],
    ['where there is no list', ['rest'], () => true, LIST],
  ])('%s', (_, path, isRemoved, expected) => {
    expect(removeItems(LIST, path, isRemoved)).toBe(expected);
  });

  test('a list that is left empty goes with its key, unless it must stand', () => {
    const text = 'a: 1\nlist:\n  - x\n  - y\nb: 2\n';
    expect(removeItems(text, ['list'], () => true)).toBe('a: 1\nb: 2\n');
    expect(removeItems(text, ['list'], () => true, { mustStand: true })).toBe('a: 1\nlist: []\nb: 2\n');
  });
});

describe('items are added', () => {
  test.each([
    ['to an empty list', 'list: []\n', 'list:\n  - id: n\n    b: 1\n'],
    ['after the last', 'list:\n  - id: a\n', 'list:\n  - id: a\n  - id: n\n    b: 1\n'],
    ['with the indent of the others', 'list:\n- id: a\n\nz: 1\n', 'list:\n- id: a\n- id: n\n  b: 1\n\nz: 1\n'],
    [
      'before a comment after the list',
      'list:\n  - id: a\n# Slut.\n',
      'list:\n  - id: a\n  - id: n\n    b: 1\n# Slut.\n',
    ],
    ['at the end of a file without a line break', 'list:\n  - id: a', 'list:\n  - id: a\n  - id: n\n    b: 1'],
  ])('%s', (_, text, expected) => {
    expect(appendItems(text, ['list'], ['id: n\nb: 1'])).toBe(expected);
  });

  test('and taken out again they leave no trace', () => {
    for (const text of [LIST, 'list: []\n', 'list:\n- id: a\n\nz: 1\n']) {
      const added = appendItems(text, ['list'], ['id: n\nb: 1']);
      expect(added).not.toBe(text);
      expect(removeItems(added, ['list'], (value) => idOf(value) === 'n', { mustStand: true })).toBe(text);
    }
  });
});

test('a value is replaced where it stands', () => {
  expect(replaceValue(LIST, ['list', 1, 'why'], 'tre')).toBe(LIST.replace('why: to', 'why: tre'));
  expect(replaceValue(LIST, ['nowhere'], 'tre')).toBe(LIST);
});

test('a key goes with its value', () => {
  expect(removeKey('a: 1\nb:\n  c: 2\n  d: 3\ne: 4\n', ['b'])).toBe('a: 1\ne: 4\n');
  expect(removeKey('a: 1\nb:\n  c: 2\n  d: 3\n', ['b', 'c'])).toBe('a: 1\nb:\n  d: 3\n');
});

test('items are renamed, each stands once, and what needs quotes has them', () => {
  const rename = (item: string): string => (item.startsWith('x/') ? 'Rådet, det nye' : item);
  expect(renameItems('a: [x/en, Direktionen, x/to]\n', ['a'], rename)).toBe('a: ["Rådet, det nye", Direktionen]\n');
  expect(renameItems('a:\n  - x/en\nb: 1\n', ['a'], () => 'Råd')).toBe('a: [Råd]\nb: 1\n');
  expect(renameItems('a: ikke oplyst\n', ['a'], rename)).toBe('a: ikke oplyst\n');
});
