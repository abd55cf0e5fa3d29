import { element } from '../element.ts';

/**
 * Make the button that adds the next items to a list and moves the focus to the first of them; `null` when the list
 * shows all already. When the next items cannot be fetched, the button says so and stays to be tried again.
 */
export function showMore(
  list: Element,
  total: number,
  makeFrom: (start: number) => Promise<Element[]>,
  label: (left: number) => string,
): Element | null {
  const left = (): number => total - list.children.length;
  if (left() <= 0) return null;
  const button = element('button', { type: 'button', class: 'search-more' }, label(left()));
  const add = async (): Promise<void> => {
    const items = await makeFrom(list.children.length);
    list.append(...items);
    items[0]?.querySelector<HTMLElement>('a[href]')?.focus();
    if (left() <= 0) button.remove();
    else button.textContent = label(left());
  };
  button.addEventListener('click', () => {
    button.disabled = true;
    add()
      .catch(() => (button.textContent = 'Kunne ikke hentes. Prøv igen'))
      .finally(() => (button.disabled = false));
  });
  return button;
}
