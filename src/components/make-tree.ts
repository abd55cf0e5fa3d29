import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Make } from '../client/compare/make.ts';

/** Make the tree of a page, for what is laid out in the browser too. */
export const makeTree: Make<Element> = (name, attributes, ...children) => h(name, { ...attributes }, ...children);
