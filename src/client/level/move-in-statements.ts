/**
 * Each list of statements is one stop on the way of the Tab key: the links of one statement of it, at first the first.
 * While the focus is in a list, ↓ ↑ (or j k) lead to the statements before and after it. In what is unfolded of a
 * statement the arrows scroll, as they do everywhere.
 */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

const statements = [...document.querySelectorAll<HTMLElement>('.statement')];

for (const list of document.querySelectorAll<HTMLElement>('.statements')) {
  const own = statements.filter((statement) => list.contains(statement));
  const target = own.find((statement) => statement.matches(':target'));
  const keep = (current: HTMLElement | undefined): void => {
    for (const statement of own) setReachable(statement, statement === current);
  };
  keep(target ?? own[0]);
  list.classList.toggle('has-arrows', own.length > 1);
  list.addEventListener('focusin', ({ target: focused }) => {
    if (focused instanceof Element) keep(focused.closest<HTMLElement>('.statement') ?? own[0]);
  });
  list.addEventListener('keydown', moveOn);
}

function setReachable(statement: HTMLElement, isReachable: boolean): void {
  for (const stop of statement.querySelectorAll<HTMLElement>(
    '.term-link, .elsewhere-mark, .statement-more > summary',
  )) {
    if (isReachable) stop.removeAttribute('tabindex');
    else stop.tabIndex = -1;
  }
}

function moveOn(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const step = STEPS[event.key];
  if (step === undefined || !(event.target instanceof Element)) return;
  const here = event.target.closest<HTMLElement>('.statement');
  if (here === null || event.target.closest('.elsewhere-panel, .statement-more > div') !== null) return;
  const next = statements[statements.indexOf(here) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.querySelector<HTMLElement>('.elsewhere-mark, .statement-more > summary')?.focus();
}
