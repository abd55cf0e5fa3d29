import { expect, test } from 'vitest';
import { checkFilled } from '../../site/checks/check-filled.ts';
import { formatDiagnostic } from '../../site/checks/diagnostic.ts';
import { parsePage } from '../../site/checks/parse-page.ts';

const check = (main: string) =>
  checkFilled(parsePage('om/index.html', `<!doctype html><body><main>${main}</main>`)).map(formatDiagnostic);

test.for([
  ['text under a heading', '<h2>Om</h2><p>Tekst</p>'],
  ['text under the heading below', '<h1>Om</h1><h2>Hvem</h2><p>Tekst</p>'],
  ['a heading in a header', '<header><h1>Om</h1></header><p>Tekst</p>'],
  ['a picture under a heading', '<h2>Om</h2><svg></svg>'],
  ['a list', '<ul><li>Et</li></ul>'],
  ['a table', '<table><caption>Tal</caption><tr><td>1</table>'],
  ['what folds', '<details><summary>Mere</summary><p>Tekst</p></details>'],
  ['what folds, named by an attribute', '<details><summary aria-label="Mere"></summary><p>Tekst</p></details>'],
  ['what a script fills', '<ul hidden></ul><noscript><h2></h2></noscript><template><ul></ul></template>'],
  ['words of a licence', '<pre>null and void</pre>'],
] as const)('%s: is right', ([, main]) => {
  expect(check(main)).toEqual([]);
});

test.for([
  ['a heading without words', '<h2> </h2><p>Tekst</p>', '/om/ heading-text: an empty h2, expected some text'],
  [
    'a heading before the next',
    '<h2>Om</h2><h2>Hvem</h2><p>Tekst</p>',
    '/om/ filled: nothing in "Om", expected something',
  ],
  ['a heading at the end', '<p>Tekst</p><h2>Om</h2>', '/om/ filled: nothing in "Om", expected something'],
  [
    'a heading in a section of its own',
    '<section><h2>Om</h2></section><p>Tekst</p>',
    '/om/ filled: nothing in "Om", expected something',
  ],
  ['a list of nothing', '<ul></ul>', '/om/ filled: nothing in "ul", expected something'],
  [
    'a table without rows',
    '<table><thead><tr><th>Tal</thead><tbody></tbody></table>',
    '/om/ filled: nothing in "tbody", expected something',
  ],
  [
    'a table with a caption only',
    '<table><caption>Tal</caption></table>',
    '/om/ filled: nothing in "Tal", expected something',
  ],
  [
    'what folds nothing',
    '<details><summary>Mere</summary></details>',
    '/om/ filled: nothing in "Mere", expected something',
  ],
  ['a number that is none', '<p>NaN %</p>', '/om/ nonsense: "NaN %", expected a value'],
  ['a value that is missing', '<p>i undefined</p>', '/om/ nonsense: "i undefined", expected a value'],
  [
    'one in an attribute',
    '<p title="[object Object]">a</p>',
    '/om/ nonsense: title="[object Object]", expected a value',
  ],
] as const)('%s: is found', ([, main, diagnostic]) => {
  expect(check(main)).toContain(diagnostic);
});
