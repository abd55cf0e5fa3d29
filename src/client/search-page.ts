import { cutQuery } from './search/cut-query.ts';
import { getElement } from './search/element.ts';
import { takeOverFacets } from './search/show/facet-view.ts';
import { keepUnfolding } from './search/show/keep-unfolding.ts';
import { startLiveSearch } from './search/live-search.ts';
import { formatSearchState, parseSearchState, type SearchState } from './search/search-state.ts';

const page = getElement(document, '[data-search-page]', HTMLElement);
const form = getElement(document, 'form[role="search"]', HTMLFormElement);
const field = getElement(form, 'input[type="search"]', HTMLInputElement);
const results = getElement(page, '[data-search-results]', HTMLElement);
const facets = takeOverFacets(
  getElement(page, '[data-facets]', HTMLElement),
  getElement(page, '[data-chosen]', HTMLElement),
  field,
  commit,
);
const search = startLiveSearch({
  field,
  results,
  readState,
  searchInstead: (state) => {
    show(state);
    commit();
    field.focus();
  },
  onShown: ({ facetCounts }) => {
    facets.showCounts(facetCounts);
    unfolding.showAgain();
  },
});
const unfolding = keepUnfolding(results);
const ownTitle = document.title;

let isExact = false;
/** The entry of the history stands for a search that was asked for, and is not typed over. */
let isCommitted = false;

page.hidden = false;
foldFiltersByRoom();
restore();
if (formatSearchState(readState()) === '') field.focus({ preventScroll: true });

field.addEventListener('input', () => {
  keepInAddress(isCommitted ? 'push' : 'replace');
  isCommitted = false;
  search.runSoon();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  commit();
});
results.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  field.focus();
});
window.addEventListener('popstate', () => {
  // A jump within the page (the skip link) asks for no other search.
  const asked = parseSearchState(location.search, facets.choices);
  if (formatSearchState(asked) !== formatSearchState(readState())) restore();
});

/** Show the search that the address asks for. */
function restore(): void {
  const state = parseSearchState(location.search, facets.choices);
  show(state);
  isCommitted = formatSearchState(state) !== '';
  nameInTitle();
  unfolding.restore();
  search.run();
}

/** Run the search as it stands, and keep it as an entry of its own in the history. */
function commit(): void {
  facets.show(facets.read());
  keepInAddress('push');
  isCommitted = true;
  search.run();
}

function show(state: SearchState): void {
  field.value = state.query;
  isExact = state.isExact;
  facets.show(state);
}

function readState(): SearchState {
  return { query: field.value, ...facets.read(), isExact };
}

function keepInAddress(how: 'push' | 'replace'): void {
  const address = location.pathname + formatSearchState(readState());
  if (address === location.pathname + location.search) return;
  unfolding.forget();
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  nameInTitle();
}

function nameInTitle(): void {
  const query = cutQuery(field.value).text.trim();
  document.title = query === '' ? ownTitle : `${query} – ${ownTitle}`;
}

/**
 * Wide, the filters stand open beside the results, with the groups unfolded that most readers need; narrow, they are
 * folded away over them, and each group too.
 */
function foldFiltersByRoom(): void {
  const filters = getElement(page, '[data-filters]', HTMLDetailsElement);
  const groups = [...filters.querySelectorAll<HTMLDetailsElement>('details[data-facet]')];
  const wide = matchMedia('(width >= 60rem)');
  const follow = (): void => {
    filters.open = wide.matches;
    for (const group of groups) {
      group.open = group.querySelector(':checked') !== null || (wide.matches && 'unfolded' in group.dataset);
    }
  };
  wide.addEventListener('change', follow);
  follow();
}
