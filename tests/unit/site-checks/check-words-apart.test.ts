import { expect, test } from 'vitest';
import { checkWordsApart } from '../../site/checks/check-words-apart.ts';
import { formatDiagnostic } from '../../site/checks/diagnostic.ts';
import { parsePage } from '../../site/checks/parse-page.ts';

const check = (body: string) =>
  checkWordsApart(parsePage('om/index.html', `<!doctype html><body>${body}`)).map(formatDiagnostic);

test.for([
  ['a space', '<a>Chef</a> <span>Holstebro</span>'],
  ['a space within one of them', '<a>Chef</a><span> Holstebro</span>'],
  ['a mark between them', '<a>Chef</a><span>, Holstebro</span>'],
  ['blocks', '<p>Chef</p><p>Holstebro</p>'],
  ['a block between them', '<a>Chef</a><ul><li>Leder</li></ul><span>Holstebro</span>'],
  ['a line break', '<a>Chef</a><br><span>Holstebro</span>'],
  ['cells', '<table><tr><td>Chef<td>Holstebro</table>'],
  ['words of a drawing', '<svg><text>Chef</text><text>Leder</text></svg>'],
  ['a word that is marked in part', 'Lede<mark>ansvar</mark>lig'],
] as const)('%s: is right', ([, body]) => {
  expect(check(body)).toEqual([]);
});

test.for([
  ['two elements beside each other', '<a>Chef</a><span>Holstebro</span>', '"Chef|Holstebro"'],
  ['an element and what stands around it', '<p>Chef<span>trin 4</span></p>', '"Chef|trin 4"'],
  ['elements in elements', '<span><a>Chef</a></span><span><b>trin 4</b></span>', '"Chef|trin 4"'],
  ['an empty element between them', '<a>Chef</a><i></i><a>Leder</a>', '"Chef|Leder"'],
  ['a sentence and the next', '<p>Et niveau.<span>To</span></p>', '"Et niveau.|To"'],
] as const)('%s: run together', ([, body, words]) => {
  expect(check(body)).toEqual([`/om/ words-apart: ${words}, expected a space between two elements`]);
});
