/** On the page of a document's rows: the contents, which stay in sight, close when one is chosen. */
for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-closes-on-choice]')) {
  const close = (): void => {
    details.open = false;
  };
  details.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) close();
  });
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    close();
    details.querySelector('summary')?.focus();
  });
}
