import { describeExpansion, widenQuery } from './search/describe-expansion.ts';
import { getElement } from './search/element.ts';
import { openSearchEngine, type SearchEngine } from './search/engine.ts';
import { takeOverFacets } from './search/facet-view.ts';
import { findHits } from './search/find-hits.ts';
import { moveWithArrows } from './search/move-with-arrows.ts';
import { isSearchable, parseQuery } from './search/parse-query.ts';
import { formatSearchState, isNarrowed, parseSearchState, type SearchState } from './search/search-state.ts';
import { showExpansion } from './search/show-expansion.ts';
import { showFindings } from './search/show-findings.ts';
import { showSuggestions } from './search/show-suggestions.ts';

/** How long the reader's hand must rest before the search runs. */
const REST_MS = 120;
/** How long a search may take before the page says that it is at work. */
const PATIENCE_MS = 400;

/** The parts of the results that stand in the page from the build; one of them, or none, is shown. */
type Panel = 'idle' | 'found' | 'none' | 'failed';

const page = getElement(document, '[data-search-page]', HTMLElement);
const form = getElement(document, 'form[role="search"]', HTMLFormElement);
const field = getElement(form, 'input[type="search"]', HTMLInputElement);
const status = getElement(page, '[role="status"]', HTMLElement);
const panels: Record<Panel, HTMLElement> = {
  idle: getElement(page, '[data-panel="idle"]', HTMLElement),
  found: getElement(page, '[data-panel="found"]', HTMLElement),
  none: getElement(page, '[data-panel="none"]', HTMLElement),
  failed: getElement(page, '[data-panel="failed"]', HTMLElement),
};
const namedSection = getElement(panels.found, '[data-section="named"]', HTMLElement);
const hitSection = getElement(panels.found, '[data-section="hits"]', HTMLElement);
const suggestions = getElement(panels.none, '[data-suggestions]', HTMLElement);
const expansion = getElement(page, '[data-expansion]', HTMLElement);
const facets = takeOverFacets(
  getElement(page, '[data-facets]', HTMLElement),
  getElement(page, '[data-chosen]', HTMLElement),
  field,
  () => commit(),
);
const ownTitle = document.title;

let isExact = false;
let engine: Promise<SearchEngine> | null = null;
let attempts = 0;
let latestRun = 0;
let restTimer: ReturnType<typeof setTimeout> | undefined;
/** The entry of the history stands for a search that was asked for, and is not typed over. */
let isCommitted = false;

page.hidden = false;
moveWithArrows(field, page);
unfoldFiltersWhereThereIsRoom();
// Whoever goes to the field is about to search; what goes wrong is said when the search runs.
field.addEventListener('focus', () => void open().catch(() => null));
restore();
if (formatSearchState(readState()) === '') field.focus({ preventScroll: true });

field.addEventListener('input', () => {
  keepInAddress(isCommitted ? 'push' : 'replace');
  isCommitted = false;
  clearTimeout(restTimer);
  restTimer = setTimeout(() => void run(), REST_MS);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  commit();
});
window.addEventListener('popstate', () => {
  // A jump within the page (the skip link) asks for no other search.
  const asked = parseSearchState(location.search, facets.choices);
  if (formatSearchState(asked) !== formatSearchState(readState())) restore();
});
getElement(panels.failed, 'button', HTMLButtonElement).addEventListener('click', () => {
  void run();
  field.focus();
});

/** Show the search that the address asks for. */
function restore(): void {
  const state = parseSearchState(location.search, facets.choices);
  field.value = state.query;
  isExact = state.isExact;
  facets.show(state.chosen);
  isCommitted = formatSearchState(state) !== '';
  void run();
}

/** Run the search as it stands, and keep it as an entry of its own in the history. */
function commit(): void {
  facets.show(facets.read());
  keepInAddress('push');
  isCommitted = true;
  void run();
}

function readState(): SearchState {
  return { query: field.value, chosen: facets.read(), isExact };
}

function keepInAddress(how: 'push' | 'replace'): void {
  const address = location.pathname + formatSearchState(readState());
  if (address === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** Open the search index, once; after a failure, anew. */
function open(): Promise<SearchEngine> {
  engine ??= openSearchEngine(new URL(`${import.meta.env.BASE_URL}pagefind/`, location.href).href, attempts++).catch(
    (error: unknown) => {
      engine = null;
      throw error;
    },
  );
  return engine;
}

/** Search for what stands in the field and the filters, and show it, unless another search has begun since. */
async function run(): Promise<void> {
  clearTimeout(restTimer);
  const ownRun = ++latestRun;
  const isStale = (): boolean => ownRun !== latestRun;
  const state = readState();
  const query = parseQuery(state.query);
  document.title = state.query.trim() === '' ? ownTitle : `${state.query.trim()} – ${ownTitle}`;
  if (!isSearchable(query) && !isNarrowed(state)) {
    showNotes([]);
    showPanel('idle', '');
    return;
  }
  const waiting = setTimeout(() => {
    if (!isStale()) status.textContent = 'Søger …';
  }, PATIENCE_MS);
  try {
    const opened = await open();
    const found = await findHits(opened, query, state.isExact);
    const notes = describeExpansion(found);
    const findings = await showFindings(found.hits, {
      state,
      query: widenQuery(query, found),
      catalogue: opened.catalogue,
      makeKey: facets.makeKey,
    });
    if (isStale()) return;
    facets.showCounts(findings.facetCounts);
    namedSection.hidden = findings.named.length === 0;
    getElement(namedSection, '[data-list]', HTMLElement).replaceChildren(...findings.named);
    hitSection.hidden = findings.groups.length === 0;
    getElement(hitSection, '[data-list]', HTMLElement).replaceChildren(...findings.groups);
    suggestions.replaceChildren(...showSuggestions(state, query, found.unknownWords, searchInstead));
    showNotes(showExpansion(notes, state.isExact, setExact));
    showPanel(namedSection.hidden && hitSection.hidden ? 'none' : 'found', findings.summary);
  } catch (error) {
    if (isStale()) return;
    // What came only in part may stay so: the next search opens the index anew.
    engine = null;
    console.warn(error);
    showNotes([]);
    showPanel('failed', 'Søgningen kunne ikke hentes.');
  } finally {
    clearTimeout(waiting);
  }
}

function setExact(next: boolean): void {
  isExact = next;
  commit();
  field.focus();
}

function showNotes(lines: readonly Element[]): void {
  expansion.hidden = lines.length === 0;
  expansion.replaceChildren(...lines);
}

function searchInstead({ query, chosen, isExact: asked }: SearchState): void {
  field.value = query;
  isExact = asked;
  facets.show(chosen);
  commit();
  field.focus();
}

function showPanel(shown: Panel, summary: string): void {
  for (const [name, panel] of Object.entries(panels)) panel.hidden = name !== shown;
  // Said once: a reader who types on hears only what has changed.
  if (status.textContent !== summary) status.textContent = summary;
}

/** Narrow, the filters are folded away over the results; wide, they stand open beside them. */
function unfoldFiltersWhereThereIsRoom(): void {
  const filters = getElement(page, '[data-filters]', HTMLDetailsElement);
  const wide = matchMedia('(width >= 60rem)');
  const follow = (): void => {
    filters.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
}
