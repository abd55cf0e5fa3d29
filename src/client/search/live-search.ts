import { FORMER_SEARCH_FOLDER, SEARCH_FOLDER } from '../../atlas/search/search-vocabulary.ts';
import { cutQuery, describeCut } from './cut-query.ts';
import { describeExpansion, widenQuery } from './describe-expansion.ts';
import { element, getElement } from './element.ts';
import { findHits, type Findings } from './find-hits.ts';
import { keepEngine, type KeptEngine } from './keep-engine.ts';
import { moveWithArrows } from './move-with-arrows.ts';
import { isSearchable, parseQuery, type Query } from './parse-query.ts';
import { isNarrowed, type SearchState } from './search-state.ts';
import { showExpansion } from './show-expansion.ts';
import { showFindings, type ShownFindings } from './show-findings.ts';
import { showSuggestions } from './show-suggestions.ts';

/** How long the reader's hand must rest before anything is fetched: what only begins so is much that is not meant. */
const REST_MS = 350;

/** How long a search may take before it is said that it is at work. */
const PATIENCE_MS = 400;

/** The parts of the results that stand there from the build; one of them, or none, is shown. */
type Panel = 'idle' | 'found' | 'none' | 'failed';

/** Where a search happens, and who says what is searched for. */
export interface SearchPlace {
  field: HTMLInputElement;
  /** What `SearchResults.astro` makes. */
  results: HTMLElement;
  readState: () => SearchState;
  /** Take over another search, which the reader chose among those offered with the results, and run it. */
  searchInstead: (state: SearchState) => void;
  /** Called when results have taken the place of older ones. */
  onShown: (findings: ShownFindings) => void;
}

export interface LiveSearch {
  /** Search at once. */
  run(): void;
  /** Search when the reader's hand rests. */
  runSoon(): void;
}

/**
 * Start a search whose results follow the field. The index is fetched when the field gets the focus; the arrow keys lead
 * into the results. Older results stay until newer ones take their place.
 */
export function startLiveSearch({ field, results, readState, searchInstead, onShown }: SearchPlace): LiveSearch {
  const status = getElement(results, '[role="status"]', HTMLElement);
  const panels: Record<Panel, HTMLElement> = {
    idle: getElement(results, '[data-panel="idle"]', HTMLElement),
    found: getElement(results, '[data-panel="found"]', HTMLElement),
    none: getElement(results, '[data-panel="none"]', HTMLElement),
    failed: getElement(results, '[data-panel="failed"]', HTMLElement),
  };
  const namedSection = getElement(panels.found, '[data-section="named"]', HTMLElement);
  const hitSection = getElement(panels.found, '[data-section="hits"]', HTMLElement);
  const suggestions = getElement(panels.none, '[data-suggestions]', HTMLElement);
  const expansion = getElement(results, '[data-expansion]', HTMLElement);

  /** Only where the reader can ask for former editions. */
  const formerSection = results.querySelector<HTMLElement>('[data-former]');

  const current = keepEngine(SEARCH_FOLDER);
  const former = keepEngine(FORMER_SEARCH_FOLDER);
  let latestRun = 0;
  let restTimer: ReturnType<typeof setTimeout> | undefined;

  // Whoever goes to the field is about to search; what goes wrong is said when the search runs.
  const prepare = (): void => void current.open().catch(() => null);

  const showNotes = (lines: readonly Element[]): void => {
    expansion.hidden = lines.length === 0;
    expansion.replaceChildren(...lines);
  };
  const showPanel = (shown: Panel, summary: string): void => {
    for (const [name, panel] of Object.entries(panels)) panel.hidden = name !== shown;
    // Said once: a reader who types on hears only what has changed.
    if (status.textContent !== summary) status.textContent = summary;
  };

  /** Show what former editions say, where that was asked for. */
  const showFormer = (findings: ShownFindings | null): void => {
    if (formerSection === null) return;
    formerSection.hidden = findings === null;
    getElement(formerSection, '[data-summary]', HTMLElement).textContent = findings?.summary ?? '';
    const nodes = findings === null ? [] : [...findings.named, ...findings.groups];
    getElement(formerSection, '[data-list]', HTMLElement).replaceChildren(...nodes);
  };

  /** Search for what is asked for, and show it, unless another search has begun since. */
  const run = async (): Promise<void> => {
    clearTimeout(restTimer);
    const ownRun = ++latestRun;
    const isStale = (): boolean => ownRun !== latestRun;
    const state = readState();
    const cut = cutQuery(state.query);
    const cutNote = describeCut(cut);
    const query = parseQuery(cut.text);
    if (!isSearchable(query) && !isNarrowed(state)) {
      showNotes([]);
      showFormer(null);
      showPanel('idle', '');
      return;
    }
    const waiting = setTimeout(() => {
      if (!isStale()) status.textContent = 'Søger …';
    }, PATIENCE_MS);
    try {
      const [answer, formerly] = await Promise.all([
        find(current, { query, state, isStale }),
        state.withFormer ? find(former, { query, state, isStale }) : null,
      ]);
      if (isStale() || answer === null) return;
      const { found, findings } = answer;
      const notes = describeExpansion(found);
      const isNothing = found.hits.length === 0;
      namedSection.hidden = findings.named.length === 0;
      getElement(namedSection, '[data-list]', HTMLElement).replaceChildren(...findings.named);
      hitSection.hidden = findings.groups.length === 0;
      getElement(hitSection, '[data-list]', HTMLElement).replaceChildren(...findings.groups);
      suggestions.replaceChildren(...showSuggestions(state, query, found.unknownWords, searchInstead));
      // Where nothing was found, the words that stand nowhere are named with what to do about it.
      showNotes([
        ...(cutNote === null ? [] : [element('p', {}, cutNote)]),
        ...showExpansion(
          isNothing ? { ...notes, unknown: [] } : notes,
          state.isExact,
          (isExact) => searchInstead({ ...readState(), isExact }),
          import.meta.env.BASE_URL,
        ),
      ]);
      showFormer(formerly?.findings ?? null);
      showPanel(
        namedSection.hidden && hitSection.hidden ? 'none' : 'found',
        formerly === null ? findings.summary : `${findings.summary} Tidligere udgaver: ${formerly.findings.summary}`,
      );
      onShown(findings);
    } catch (error) {
      if (isStale()) return;
      current.forget();
      former.forget();
      console.warn(error);
      showNotes([]);
      showFormer(null);
      showPanel('failed', 'Søgningen kunne ikke hentes.');
    } finally {
      clearTimeout(waiting);
    }
  };

  field.addEventListener('focus', prepare);
  if (document.activeElement === field) prepare();
  moveWithArrows(field, results);
  getElement(panels.failed, 'button', HTMLButtonElement).addEventListener('click', () => {
    void run();
    field.focus();
  });

  return {
    run: () => void run(),
    runSoon: () => {
      clearTimeout(restTimer);
      restTimer = setTimeout(() => void run(), REST_MS);
    },
  };
}

/** Find what an index says to a search, and make what is shown of it; `null` once the search is stale. */
async function find(
  engine: KeptEngine,
  { query, state, isStale }: { query: Query; state: SearchState; isStale: () => boolean },
): Promise<{ found: Findings; findings: ShownFindings } | null> {
  const index = await engine.open();
  if (isStale()) return null;
  const found = await findHits(index, query, state.isExact);
  if (isStale()) return null;
  return { found, findings: await showFindings(found, { state, query: widenQuery(query, found), index }) };
}
