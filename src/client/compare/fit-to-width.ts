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
export function keepPlace(box: Element): void {
  let kept: { line: Element; top: number } | null = null;
  const remember = ({ target }: Event): void => {
    const own = target instanceof Element ? target.closest('.side-line') : null;
    const read = [...box.querySelectorAll('.side-line')].find(
      (one) => one.getBoundingClientRect().bottom > window.innerHeight / 4,
    );
    const line = own ?? read;
    const top = line?.getBoundingClientRect().top;
    kept = line === undefined || top === undefined || top > window.innerHeight ? null : { line, top };
  };
  // Before the choice is made: what follows it is told when all is in its new place.
  box.addEventListener('pointerdown', remember);
  box.addEventListener('keydown', remember);
  box.addEventListener('change', () => {
    if (kept === null || kept.line.getClientRects().length === 0) return;
    scrollBy({ top: kept.line.getBoundingClientRect().top - kept.top, behavior: 'instant' });
  });
}
