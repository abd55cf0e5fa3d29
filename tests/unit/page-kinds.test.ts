import { expect, test } from 'vitest';
import { chooseOneOfEachKind, pageKind } from '../browser/page-kinds.ts';
import { parsePage } from '../site/checks/parse-page.ts';

test.for([
  ['/', '/'],
  ['/dokumenter/', '/dokumenter/'],
  ['/dokumenter/holstebro/', '/dokumenter/*/'],
  ['/dokumenter/holstebro/chef/', '/dokumenter/*/*/'],
  ['/dokumenter/holstebro/raekker/', '/dokumenter/*/raekker/'],
  ['/dokumenter/holstebro/chef/andre-steder/', '/dokumenter/*/*/andre-steder/'],
  ['/404.html', '/404.html'],
] as const)('%s is a page of the kind %s', ([pathname, kind]) => {
  expect(pageKind(pathname)).toBe(kind);
});

test('the longest page of each kind is chosen', () => {
  const pages = [
    parsePage('index.html', 'Forside'),
    parsePage('trin/leder-af-ledere/index.html', 'Kort'),
    parsePage('trin/topledelse/index.html', 'Længere'),
  ];
  expect(chooseOneOfEachKind(pages).map(({ pathname }) => pathname)).toEqual(['/', '/trin/topledelse/']);
});
