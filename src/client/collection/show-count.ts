/**
 * What every page has of the collection: how much is in it, in the header. All else – picking, the menus of statements –
 * is fetched when somebody asks for it.
 */
import { COLLECTION_CHANGED, COLLECTION_KEY } from './collection-key.ts';

const links = document.querySelectorAll<HTMLElement>('[data-collection-link]');

show(countKept());
window.addEventListener('storage', ({ key }) => {
  if (key === null || key === COLLECTION_KEY) show(countKept());
});
document.addEventListener(COLLECTION_CHANGED, (event) => {
  show((event as CustomEvent<number>).detail);
});
for (const button of document.querySelectorAll<HTMLElement>('[data-pick]')) button.hidden = false;
// A script of the page's own would share parts with this one, and every other page would fetch those as one file more.
if (document.querySelector('[data-collection]') !== null) void import('../collection-page.ts');
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-pick]') : null;
  if (button !== null) void import('./pick-mode.ts').then(({ togglePicking }) => togglePicking(button));
});
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && target.matches('.statement-more'))
      void import('./statement-menu.ts').then(({ fillMenu }) => fillMenu(target));
  },
  true,
);

function show(count: number): void {
  for (const link of links) {
    link.hidden = count === 0 && link.dataset['collectionLink'] === 'filled';
    const number = link.querySelector('span');
    if (number !== null) number.textContent = count === 0 ? '' : ` (${count})`;
    link.classList.toggle('is-filled', count > 0);
  }
}

/** Count without reading closely: the pages that use the collection do. */
function countKept(): number {
  try {
    const kept = sessionStorage.getItem(COLLECTION_KEY) ?? localStorage.getItem(COLLECTION_KEY);
    return (JSON.parse(kept ?? '{}') as { picks?: unknown[] }).picks?.length ?? 0;
  } catch {
    return 0;
  }
}
