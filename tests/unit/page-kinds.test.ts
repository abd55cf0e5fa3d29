import { expect, test } from 'vitest';
import { chooseOneOfEachKind, chooseTwoOfEachKind, pageKind } from '../browser/page-kinds.ts';
import { parsePage } from '../site/checks/parse-page.ts';

test.for([
  ['/', '/'],
  ['/dokumenter/', '/dokumenter/'],
  ['/dokumenter/holstebro/', '/dokumenter/*/'],
  ['/dokumenter/holstebro/chef/', '/dokumenter/*/*/'],
  ['/dokumenter/holstebro/samlet/', '/dokumenter/*/samlet/'],
  ['/dokumenter/holstebro/raekker/', '/dokumenter/*/raekker/'],
  ['/dokumenter/holstebro/chef/andre-steder/', '/dokumenter/*/*/andre-steder/'],
  ['/404.html', '/404.html'],
] as const)('%s is a page of the kind %s', ([pathname, kind]) => {
  expect(pageKind(pathname)).toBe(kind);
});

const pages = [
  parsePage('trin/leder-af-ledere/index.html', 'Noget'),
  parsePage('trin/topledelse/index.html', 'Længst af alle'),
  parsePage('index.html', 'Forside'),
  parsePage('trin/leder-af-medarbejdere/index.html', 'Kort'),
];

test('the longest page of each kind is chosen', () => {
  expect(chooseOneOfEachKind(pages).map(({ pathname }) => pathname)).toEqual(['/trin/topledelse/', '/']);
});

test('the longest and the shortest page of each kind are chosen, each once', () => {
  expect(chooseTwoOfEachKind(pages).map(({ pathname }) => pathname)).toEqual([
    '/trin/topledelse/',
    '/trin/leder-af-medarbejdere/',
    '/',
  ]);
});
