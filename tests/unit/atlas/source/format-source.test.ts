import { expect, test } from 'vitest';
import { formatSource } from '../../../../src/atlas/source/format-source.ts';

test.each([
  [[{ printing: 1, start: 608, end: 623 }], 'ord 609–623'],
  [[{ printing: 1, start: 4, end: 5 }], 'ord 5'],
  [[{ printing: 1, start: 1233, end: 1300 }], 'ord 1.234–1.300'],
  [
    [
      { printing: 1, start: 0, end: 9 },
      { printing: 1, start: 20, end: 30 },
    ],
    'ord 1–9 og 21–30',
  ],
  [
    [
      { printing: 2, start: 40, end: 50 },
      { printing: 1, start: 0, end: 9 },
    ],
    'ord 1–9, igen ord 41–50 (står to gange i dokumentet)',
  ],
  [[{ printing: 2, start: 0, end: 9 }], 'ord 1–9'],
  [[], ''],
])('%j → %s', (ranges, text) => {
  expect(formatSource(ranges)).toBe(text);
});
