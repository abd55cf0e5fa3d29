/**
 * Let the arrow keys move between the search field and the results. Results are the links with `data-result`, in the
 * order of the page.
 */
export function moveWithArrows(field: HTMLInputElement, results: HTMLElement): void {
  const links = (): HTMLElement[] => [...results.querySelectorAll<HTMLElement>('a[data-result]')];

  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || hasModifier(event)) return;
    const first = links()[0];
    if (first === undefined) return;
    event.preventDefault();
    first.focus();
  });

  results.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || hasModifier(event) || !(event.target instanceof HTMLElement)) return;
    const all = links();
    const index = all.indexOf(event.target);
    if (index === -1) return;
    event.preventDefault();
    if (index + step < 0) field.focus();
    else all[index + step]?.focus();
  });
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
