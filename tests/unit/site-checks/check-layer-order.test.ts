import { expect, test } from 'vitest';
import { checkLayerOrder } from '../../site/checks/check-layer-order.ts';
import { formatDiagnostic } from '../../site/checks/diagnostic.ts';
import { parsePage } from '../../site/checks/parse-page.ts';

const LAYERS = ['reset', 'base', 'components'];

function check(...sheets: string[]) {
  const links = sheets.map((_, i) => `<link rel="stylesheet" href="/${i}.css">`).join('');
  const read = (href: string) => sheets[Number(href.slice(1, -4))] ?? '';
  return checkLayerOrder(parsePage('index.html', links), LAYERS, read).map(formatDiagnostic);
}

test.each([
  ['in blocks', ['@layer reset{a{b:c}}@layer base{a{b:c}}@layer components{@media print{a{b:c}}}']],
  ['declared first', ['/* order */ @layer reset, base, components;\n@layer components{a{b:c}}']],
  ['in two sheets', ['@layer reset,base{a{b:c}}', '@layer base{a{b:c}}@layer components{a{b:c}}']],
  ['with letters of its own', ['@font-face{a:b}@layer reset,base,components;@page{a:b}']],
])('the layers in their order are right, %s', (_, sheets) => {
  expect(check(...sheets)).toEqual([]);
});

test.each([
  [
    'a sheet that opens a later one first',
    ['@layer components{a{b:c}}', '@layer reset,base,components;'],
    'components, reset, base',
  ],
  ['a layer that is not known', ['@layer reset,base,components,more;'], 'reset, base, components, more'],
  ['a rule in none', ['@layer reset,base,components;a{b:c}'], 'reset, base, components, none'],
  ['no sheet', [], 'no style sheet'],
])('%s is found', (_, sheets, actual) => {
  expect(check(...sheets)).toEqual([`/ layer-order: ${actual}, expected reset, base, components`]);
});
