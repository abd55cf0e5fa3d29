import { describe, expect, test } from 'vitest';
import { checkForeignResources, checkForeignStyles } from '../../site/checks/check-foreign-resources.ts';
import { parsePage } from '../../site/checks/parse-page.ts';

describe('of a page', () => {
  const check = (html: string) => checkForeignResources(parsePage('index.html', html)).map(({ actual }) => actual);

  test.for([
    '<img src="/tegning.svg" alt="">',
    '<a href="https://www.rm.dk/">Region Midtjylland</a>',
    '<link rel="canonical" href="https://ledelsesatlas.example/">',
    '<link rel="license" href="https://spdx.org/licenses/MIT">',
    '<svg><use href="#pil"/></svg>',
  ])('%s is right', (html) => {
    expect(check(html)).toEqual([]);
  });

  test.for([
    ['<img src="https://example.org/a.png" alt="">', 'img loads https://example.org/a.png'],
    ['<script src="//example.org/a.js"></script>', 'script loads //example.org/a.js'],
    [
      '<link rel="preload stylesheet" href="http://example.org/a.css">',
      'link rel="preload stylesheet" loads http://example.org/a.css',
    ],
    ['<link rel="preconnect" href="https://example.org">', 'link rel="preconnect" loads https://example.org'],
    ['<img srcset="/a.png 1x, https://example.org/b.png 2x" alt="">', 'img srcset loads https://example.org/b.png'],
    ['<iframe src="https://example.org/"></iframe>', 'iframe loads https://example.org/'],
  ] as const)('%s is found', ([html, actual]) => {
    expect(check(html)).toEqual([actual]);
  });
});

describe('of a style sheet', () => {
  test('files of the site are right', () => {
    expect(checkForeignStyles('/page.css', '@import "/a.css"; p { background: url(../b.svg) }')).toEqual([]);
  });

  test.for(['@import "https://example.org/a.css";', 'p { background: url( //example.org/b.svg ) }'])(
    '%s is found',
    (css) => {
      expect(checkForeignStyles('/page.css', css)).toHaveLength(1);
    },
  );
});
