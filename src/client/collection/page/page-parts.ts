import { getElement } from '../../search/element.ts';

/** What of the page scripts fill. */
export const page = getElement(document, '[data-collection]', HTMLElement);

/** Find a part of the page by its name. */
export function findPart(name: string): HTMLElement {
  return getElement(page, `[data-${name}]`, HTMLElement);
}

/** The heading of the page, where the focus goes when what had it is gone. */
export function findHeading(): HTMLElement {
  const heading = getElement(document, 'h1', HTMLElement);
  heading.tabIndex = -1;
  return heading;
}

const said = findPart('said');

/** Say what has happened. */
export function say(words: string): void {
  said.textContent = words;
}
