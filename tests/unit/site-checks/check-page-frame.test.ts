import { expect, test } from 'vitest';
import { checkPageFrame } from '../../site/checks/check-page-frame.ts';
import { formatDiagnostic } from '../../site/checks/diagnostic.ts';
import { parsePage } from '../../site/checks/parse-page.ts';

const RIGHT = `<!doctype html><html lang="da"><head><title>Om</title><meta name="description" content="Om siden"></head>
  <body><main><h1 id="top">Om</h1><p id="mere">Mere</p></main></body></html>`;

const check = (html: string) => checkPageFrame(parsePage('om/index.html', html)).map(formatDiagnostic);

test('a page with its whole frame is right', () => {
  expect(check(RIGHT)).toEqual([]);
});

test.for([
  ['lang="da"', 'lang="en"', '/om/ language: lang="en", expected lang="da"'],
  ['<title>Om</title>', '', '/om/ one-title: 0 titles, expected 1 titles'],
  ['<p id="mere">Mere</p>', '<h1>To</h1>', '/om/ one-h1: 2 h1, expected 1 h1'],
  ['>Om</h1>', '> </h1>', '/om/ h1-text: "", expected some text'],
  ['<main>', '<main></main><main>', '/om/ one-main: 2 main, expected 1 main'],
  ['name="description"', 'name="omtale"', '/om/ one-description: 0 descriptions, expected 1 descriptions'],
  ['content="Om siden"', 'content=" "', '/om/ description-text: "", expected some text'],
  ['id="mere"', 'id="top"', '/om/ unique-id: 2 × id="top", expected each id once'],
] as const)('%s → %s is found', ([right, wrong, diagnostic]) => {
  expect(check(RIGHT.replace(right, wrong))).toEqual([diagnostic]);
});
