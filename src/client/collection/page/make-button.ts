import { element } from '../../search/element.ts';

/** Make a button with words on it. */
export function makeButton(
  words: string,
  act: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const button = element('button', { type: 'button', ...attributes }, words);
  button.addEventListener('click', act);
  return button;
}
