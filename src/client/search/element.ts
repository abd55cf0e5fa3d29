import type { Segment } from './show/mark-words.ts';

type Child = Node | string;

/** Make an element with attributes and children. Text stays text: nothing is read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

/** Make the nodes of a marked text. */
export function markedNodes(segments: readonly Segment[]): Child[] {
  return segments.map(({ text, isHit }) => (isHit ? element('mark', {}, text) : text));
}

/** Find an element the page has from the build. Throws when it has not. */
export function getElement<Type extends Element>(
  root: ParentNode,
  selector: string,
  type: abstract new (...parameters: never[]) => Type,
): Type {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`);
  return found;
}
