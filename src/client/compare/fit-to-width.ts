/** Where all columns have room beside each other. */
export const WIDE = matchMedia('(width >= 64rem)');

/**
 * Show all columns where there is room for them, two with their profiles; else the first column, until the reader
 * chooses another.
 */
export function fitToWidth(box: Element): void {
  // A printer has a width of its own, and shows all there is.
  if (matchMedia('print').matches) return;
  for (const details of box.querySelectorAll<HTMLDetailsElement>('.columns-2 details')) details.open = WIDE.matches;
  const column = box.querySelector<HTMLInputElement>(WIDE.matches ? '#kolonne-alle' : '#kolonne-1');
  if (column !== null) column.checked = true;
}

/** Keep the line that is read where it is, when another column or other lines are shown. */
export function keepPlace(container: Element): void {
  container.addEventListener('click', () => {
    const line = [...container.querySelectorAll('.side-line')].find(
      (one) => one.getBoundingClientRect().bottom > window.innerHeight / 4,
    );
    const before = line?.getBoundingClientRect().top;
    if (line === undefined || before === undefined || before > window.innerHeight) return;
    requestAnimationFrame(() => {
      if (line.getClientRects().length === 0) return;
      scrollBy({ top: line.getBoundingClientRect().top - before, behavior: 'instant' });
    });
  });
}
