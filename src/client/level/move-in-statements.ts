/** While the focus is in the list of statements: ↓ ↑ (or j k) lead to the mark of the next or previous statement. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

const statements = [...document.querySelectorAll<HTMLElement>('.statement')];

document.querySelector('.statements-page')?.addEventListener('keydown', (event) => {
  if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const step = STEPS[event.key];
  const here = event.target instanceof Element ? event.target.closest<HTMLElement>('.statement') : null;
  if (step === undefined || here === null) return;
  const next = statements[statements.indexOf(here) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.querySelector<HTMLElement>('.elsewhere-mark, .statement-more > summary')?.focus();
});
