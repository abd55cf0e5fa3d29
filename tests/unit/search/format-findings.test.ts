import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/client/search/show/format-findings.ts';

test.each([
  [{ hits: 0, pages: 0, named: 0 }, 'Intet fundet.'],
  [{ hits: 1, pages: 1, named: 0 }, '1 forventning i 1 side.'],
  [{ hits: 43, pages: 12, named: 0 }, '43 forventninger i 12 sider.'],
  [{ hits: 43, pages: 12, named: 1 }, '43 forventninger i 12 sider. 1 side fundet på navnet.'],
  [{ hits: 0, pages: 0, named: 2 }, 'Ingen forventninger fundet. 2 sider fundet på navnet.'],
])('%j', (counts, text) => {
  expect(formatFindings(counts)).toBe(text);
});
