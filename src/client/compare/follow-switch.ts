const NARROW = matchMedia('(width < 64rem)');

/** Show one column at a time where there is no room for all: the first, until the reader chooses another. */
export function showFirstColumn(container: Element): void {
  const first = container.querySelector<HTMLInputElement>('#kolonne-1');
  if (NARROW.matches && first !== null) first.checked = true;
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
