import { expect, test } from 'vitest';
import { parsePage } from '../../site/checks/parse-page.ts';
import { readReferences, redirectTarget } from '../../site/checks/read-references.ts';

test('links, what is loaded and what is only said are told apart', () => {
  const html = `
    <link rel="canonical" href="/om/"><link rel="stylesheet" href="/a.css">
    <a href="/">Forside</a><a>Uden adresse</a><img src="/a.png" srcset="/b.png 1x, /c.png 2x" alt="">
    <svg><use href="#pil"/></svg>`;
  expect(readReferences(parsePage('om/index.html', html))).toEqual([
    { kind: 'link', element: 'a', href: '/' },
    { kind: 'resource', element: 'img', href: '/a.png' },
    { kind: 'resource', element: 'use', href: '#pil' },
    { kind: 'about', element: 'link rel="canonical"', href: '/om/' },
    { kind: 'resource', element: 'link rel="stylesheet"', href: '/a.css' },
    { kind: 'resource', element: 'img srcset', href: '/b.png' },
    { kind: 'resource', element: 'img srcset', href: '/c.png' },
  ]);
});

test.for([
  ['0;url=/om/', '/om/'],
  ["5; URL='/om/'", '/om/'],
  ['0, /om/', '/om/'],
  ['30', null],
  [undefined, null],
] as const)('the refresh %j leads to %j', ([content, target]) => {
  expect(redirectTarget(content)).toBe(target);
});
