import { expect, test } from 'vitest';
import { checkUniqueTitles } from '../../site/checks/check-unique-titles.ts';
import { formatDiagnostic } from '../../site/checks/diagnostic.ts';
import { parsePage } from '../../site/checks/parse-page.ts';

const check = (titles: string[]) =>
  checkUniqueTitles(titles.map((title, index) => parsePage(`${index}.html`, `<title>${title}</title>`))).map(
    formatDiagnostic,
  );

test('different titles are right', () => {
  expect(check(['Chef', 'Leder'])).toEqual([]);
});

test('a shared title and a missing one are found', () => {
  expect(check(['Chef', 'Chef', ' '])).toEqual([
    '/1.html unique-title: "Chef", as /0.html, expected a title of its own',
    '/2.html title-text: no title, expected a title',
  ]);
});

test('a title inside a drawing is not the title of the page', () => {
  expect(check(['Chef</title><body><svg><title>Leder</title></svg>', 'Leder'])).toEqual([]);
});
