import type { PageDiagnostic } from './diagnostic.ts';
import type { BuiltPage } from './parse-page.ts';

/**
 * Check that the style sheets of a page open the cascade layers in their order, and put no rule beside them: what opens a
 * layer first decides what wins, for all that comes after. `readStyles` reads a style sheet by its address.
 */
export function checkLayerOrder(
  { pathname, $ }: BuiltPage,
  layers: readonly string[],
  readStyles: (href: string) => string,
): PageDiagnostic[] {
  const styles = $('link[rel~="stylesheet"]')
    .toArray()
    .map((link) => readStyles($(link).attr('href') ?? ''));
  const expected = layers.join(', ');
  if (styles.length === 0) {
    return [{ rule: 'layer-order', page: pathname, actual: 'no style sheet', expected }];
  }
  const opened = [...new Set(styles.flatMap(readLayers))];
  const actual = opened.join(', ');
  return actual === expected ? [] : [{ rule: 'layer-order', page: pathname, actual, expected }];
}

/** List the layers of a style sheet in the order they are named, and `none` for what stands in none. */
function readLayers(css: string): string[] {
  const plain = css.replaceAll(/\/\*[^]*?\*\//gu, '');
  const layers: string[] = [];
  let depth = 0;
  let head = '';
  for (const character of plain) {
    if (character === '{') depth++;
    if (depth === 0 && character !== ';') head += character;
    if (character === '}') depth--;
    if (depth > 0 || (character !== ';' && character !== '}')) continue;
    const [, names] = /^\s*@layer\s+([^{]+)/u.exec(head) ?? [];
    if (names !== undefined) layers.push(...names.split(',').map((name) => name.trim()));
    // These need no layer, and change nothing that is in one.
    else if (!/^\s*@(?:charset|font-face|page|property|keyframes|import)\b/u.test(head)) layers.push('none');
    head = '';
  }
  return layers;
}
