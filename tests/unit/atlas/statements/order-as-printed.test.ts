import { expect, test } from 'vitest';
import { orderAsPrinted } from '../../../../src/atlas/statements/order-as-printed.ts';

const SOURCES: Record<string, { printing: number; start: number; end: number }[]> = {
  a: [{ printing: 1, start: 50, end: 60 }],
  b: [
    { printing: 2, start: 5, end: 9 },
    { printing: 1, start: 20, end: 24 },
  ],
  c: [{ printing: 1, start: 30, end: 34 }],
};
const getStatement = (id: string) => ({ source: SOURCES[id] ?? [] });
const level = (name: string, ...statements: string[]) => ({ name, statements });
const namesOf = (levels: { name: string }[]) =>
  orderAsPrinted(
    levels.map((each) => ({ statements: [], ...each })),
    getStatement,
  ).map(({ name }) => name);

test('the level that the first printing comes to first stands first', () => {
  expect(namesOf([level('top', 'a'), level('leder', 'c', 'b')])).toEqual(['leder', 'top']);
});

test('a level without a place follows the one before it', () => {
  expect(namesOf([level('top', 'a'), level('bebudet'), level('leder', 'b')])).toEqual(['leder', 'top', 'bebudet']);
  expect(namesOf([level('bebudet'), level('leder', 'b')])).toEqual(['bebudet', 'leder']);
});
