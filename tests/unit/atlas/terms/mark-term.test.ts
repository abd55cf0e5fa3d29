import { expect, test } from 'vitest';
import { markTerm } from '../../../../src/atlas/terms/mark-term.ts';

const place = (start: number, end: number) => [{ term: 'trivsel', start, end }];
const plain = (text: string) => ({ text, isTerm: false });
const marked = (text: string) => ({ text, isTerm: true });

test.each([
  ['in the text', null, 'Sørge for trivsel.', place(10, 17), [], [plain('Sørge for '), marked('trivsel'), plain('.')]],
  [
    'inside a compound',
    null,
    'Måle trivselstal.',
    place(5, 12),
    [],
    [plain('Måle '), marked('trivsel'), plain('stal.')],
  ],
  ['in the title', 'Trivsel', 'Sørge for den.', place(0, 7), [marked('Trivsel')], [plain('Sørge for den.')]],
  [
    'after the title',
    'Godt',
    'Trivsel er målet.',
    place(6, 13),
    [plain('Godt')],
    [marked('Trivsel'), plain(' er målet.')],
  ],
  ['nowhere', 'Godt', 'Sørge for ro.', [], [plain('Godt')], [plain('Sørge for ro.')]],
])('a term %s', (_, title, text, termPlaces, inTitle, inText) => {
  expect(markTerm({ title, text, termPlaces }, 'trivsel')).toEqual({ title: inTitle, text: inText });
});

test('another term, or none, marks nothing', () => {
  const statement = { title: null, text: 'Trivsel.', termPlaces: place(0, 7) };
  expect(markTerm(statement, 'drift').text).toEqual([plain('Trivsel.')]);
  expect(markTerm(statement, null).text).toEqual([plain('Trivsel.')]);
});
