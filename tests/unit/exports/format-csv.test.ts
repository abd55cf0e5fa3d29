import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCsv } from '../../../src/exports/format-csv.ts';
import { joinList } from '../../../src/exports/join-list.ts';
import { tabulate } from '../../../src/exports/table.ts';
import { readTable, splitList } from '../../site/checks/read-table.ts';
import { anyString } from '../any-string.ts';

const write = (values: readonly (string | number | boolean | null | string[])[]): string =>
  formatCsv(
    tabulate(
      values.map((value) => ({ value })),
      [
        { name: 'id', description: '', value: () => 'x' },
        { name: 'cell', description: '', value: ({ value }) => value },
      ],
    ),
  );
const readBack = (value: string | number | boolean | null | string[]): string | undefined =>
  readTable(write([value]), ',').rows[0]?.['cell'];

describe('formatCsv', () => {
  test('begins with a byte order mark, ends lines with CRLF, quotes only what needs it', () => {
    expect(write(['blåbær', 'a,b'])).toBe('\uFEFFid,cell\r\nx,blåbær\r\nx,"a,b"\r\n');
  });

  test.each(['komma, og', 'to\nlinjer', 'to\r\nlinjer', 'en\rlinje', 'et "citat"', ' luft ', 'Æ Ø Å – »«', "'"])(
    'another parser reads %j as it was',
    (value) => {
      expect(readBack(value)).toBe(value);
    },
  );

  test.each(['=1+1', '+45', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])('%j does not begin as a formula', (value) => {
    expect(readBack(value)).toBe(`'${value}`);
  });

  test.each(["'=1", "''+1"])('%j is told from what would begin as a formula', (value) => {
    expect(readBack(value)).toBe(`'${value}`);
  });

  test('whatever a cell holds comes back, but for the quote before a formula', () => {
    fc.assert(
      fc.property(anyString, (value) => {
        expect((readBack(value) ?? '').replace(/^'(?='*[=+\-@\t\r＝＋－＠])/u, '')).toBe(value);
      }),
    );
  });

  test.each([
    [null, ''],
    [true, 'true'],
    [0, '0'],
    [[], ''],
    [['a', 'b'], 'a|b'],
  ])('%j becomes %j', (value, cell) => {
    expect(readBack(value)).toBe(cell);
  });

  test('no rows leave the names of the columns', () => {
    expect(write([])).toBe('\uFEFFid,cell\r\n');
  });
});

describe('joinList', () => {
  test.each([[[]], [['a']], [['a', 'b']], [['a|b', 'c']], [['a\\', 'b']], [['\\|', '|\\|']], [['', 'b']]])(
    '%j comes back as it was',
    (values) => {
      expect(splitList(joinList(values))).toEqual(values);
    },
  );

  test('whatever values are joined, the same come back', () => {
    fc.assert(
      fc.property(fc.array(anyString.filter((value) => value !== '')), (values) => {
        expect(splitList(joinList(values))).toEqual(values);
      }),
    );
  });
});
