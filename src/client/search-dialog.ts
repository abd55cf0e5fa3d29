import { chooseNothing } from '../atlas/search/search-facets.ts';
import searchStyles from '../styles/search.css?url';
import { getElement } from './search/element.ts';
import { KEPT_SEARCH } from './search/kept-search.ts';
import { startLiveSearch } from './search/live-search.ts';
import { formatSearchState, type SearchState } from './search/search-state.ts';

// What is found has a look of its own: few readers of a page need it.
const styles = document.createElement('link');
styles.rel = 'stylesheet';
styles.href = searchStyles;
document.head.append(styles);

/** The dialog is open when this is fetched, and something may be typed already. */
const dialog = getElement(document, 'dialog[data-search-dialog]', HTMLDialogElement);
const field = getElement(dialog, 'input[type="search"]', HTMLInputElement);
const results = getElement(dialog, '[data-search-results]', HTMLElement);
const searchPage = getElement(dialog, 'a[data-search-page-link]', HTMLAnchorElement);
const searchPageAddress = searchPage.href;
/** Only on the pages of a document. */
const onlyHere = dialog.querySelector<HTMLInputElement>('input[name="dokument"]');

let isExact = false;
const search = startLiveSearch({
  field,
  results,
  readState,
  searchInstead: (state) => {
    field.value = state.query;
    isExact = state.isExact;
    if (onlyHere !== null) onlyHere.checked = state.chosen.dokument.includes(onlyHere.value);
    change();
    field.focus();
  },
  onShown: ({ facetCounts }) => {
    results.scrollTop = 0;
    if (onlyHere !== null) showCountHere(String(facetCounts.dokument.get(onlyHere.value) ?? 0));
  },
});
change();

field.addEventListener('input', () => {
  if (field.value.trim() === '') showCountHere('');
  keepInLink();
  search.runSoon();
});
onlyHere?.addEventListener('change', change);
field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  location.assign(searchPage.href);
});
field.addEventListener('keydown', (event) => {
  // Some browsers let Escape empty a search field first. Here it closes, wherever the focus is.
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  dialog.close();
});
dialog.addEventListener('click', (event) => {
  // A result may stand on the page beneath.
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isHere = link?.pathname === location.pathname && link.hash !== '';
  if (isHere && !event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
});
// Whoever comes back finds the search as it was left.
window.addEventListener('pagehide', () => {
  if (dialog.open) history.replaceState({ [KEPT_SEARCH]: field.value }, '');
});
dialog.addEventListener('close', () => {
  // The focus goes back to where it was. On a touch screen, a field would call its keyboard again.
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement && matchMedia('(hover: none)').matches) activeElement.blur();
});
// A finger that moves through the results needs the room that the keyboard takes.
results.addEventListener('touchmove', () => field.blur(), { passive: true });

function showCountHere(count: string): void {
  const place = onlyHere?.closest('label')?.querySelector('[data-count]');
  if (place !== null && place !== undefined) place.textContent = count;
}

function change(): void {
  keepInLink();
  search.run();
}

function readState(): SearchState {
  const dokument = onlyHere?.checked === true ? [onlyHere.value] : [];
  return { query: field.value, chosen: { ...chooseNothing(), dokument }, withFormer: false, isExact };
}

function keepInLink(): void {
  searchPage.href = searchPageAddress + formatSearchState(readState());
}
