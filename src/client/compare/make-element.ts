import type { Make } from './make.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What stands in a drawing: elements of another language than the page's. */
const DRAWN = new Set(['svg', 'rect', 'line']);

/** Make elements of the page that is shown. Text stays text: nothing is read as markup. */
export const makeElement: Make<Element> = (name, attributes = {}, ...children) => {
  const element = DRAWN.has(name) ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};
