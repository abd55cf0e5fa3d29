import { expect, test } from 'vitest';
import { fileToPathname, parsePage } from '../../site/checks/parse-page.ts';

test.for([
  ['index.html', '/'],
  ['om/index.html', '/om/'],
  ['404.html', '/404.html'],
  ['om/my-index.html', '/om/my-index.html'],
] as const)('%s has the address %s', ([file, pathname]) => {
  expect(fileToPathname(file)).toBe(pathname);
});

test('a page is parsed as browsers do: what the author left out is there', () => {
  const { $ } = parsePage('index.html', '<title>Forside</title><p>Et<p>To');
  expect($('html > head > title').text()).toBe('Forside');
  expect($('body > p').length).toBe(2);
});
