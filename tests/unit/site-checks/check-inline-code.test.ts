import { expect, test } from 'vitest';
import { checkInlineCode } from '../../site/checks/check-inline-code.ts';
import { parsePage } from '../../site/checks/parse-page.ts';

const check = (html: string) => checkInlineCode(parsePage('index.html', html)).map(({ rule }) => rule);

test.for([
  '<script src="/assets/search.js" type="module"></script>',
  '<script type="application/ld+json">{"@type":"WebSite"}</script>',
  '<link rel="stylesheet" href="/assets/page.css">',
  '<p class="lede" lang="da" data-once="1">Tekst</p>',
])('%s is right', (html) => {
  expect(check(html)).toEqual([]);
});

test.for([
  ['<script>start()</script>', 'inline-script'],
  ['<script type="module">start()</script>', 'inline-script'],
  ['<script type="Text/JavaScript">start()</script>', 'inline-script'],
  ['<style>p { color: red }</style>', 'inline-style'],
  ['<svg><style>p { color: red }</style></svg>', 'inline-style'],
  ['<p style="color: red">Tekst</p>', 'style-attribute'],
  ['<button onclick="start()">Start</button>', 'event-attribute'],
  ['<a href=" javascript:start()">Start</a>', 'script-address'],
] as const)('%s is %s', ([html, rule]) => {
  expect(check(html)).toEqual([rule]);
});
