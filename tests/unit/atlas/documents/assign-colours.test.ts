import { expect, test } from 'vitest';
import { assignColours, COLOURS } from '../../../../src/atlas/documents/assign-colours.ts';

/** `aaby:1` is an organisation and its colour. */
const assign = (text: string) =>
  [
    ...assignColours(
      text
        .split(' ')
        .filter((part) => part !== '')
        .map((part) => ({ id: part.split(':')[0] ?? '', colour: Number(part.split(':')[1]) })),
    ),
  ]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, colour]) => `${id}:${colour}`)
    .join(' ');

test.each([
  ['', ''],
  ['a:1', 'a:1'],
  ['a:3 b:1 c:8', 'a:3 b:1 c:8'],
  ['a:1 a:1', 'a:1'],
  ['a:1 b:1', 'a:1 b:2'],
  ['a:8 b:8', 'a:8 b:1'],
  // Who has a colour for itself keeps it, also where it comes later.
  ['a:1 b:1 c:2', 'a:1 b:3 c:2'],
  ['a:5 b:5 c:5 d:6', 'a:5 b:7 c:8 d:6'],
])('%j in one picture are %j', (organisations, colours) => {
  expect(assign(organisations)).toBe(colours);
});

test('more organisations than colours: the first have each their own, the rest keep theirs', () => {
  const organisations = Array.from({ length: COLOURS + 2 }, (_, i) => ({ id: `o${i}`, colour: 4 }));
  const colours = [...assignColours(organisations).values()];
  expect(new Set(colours.slice(0, COLOURS)).size).toBe(COLOURS);
  expect(colours.slice(COLOURS)).toEqual([4, 4]);
});
