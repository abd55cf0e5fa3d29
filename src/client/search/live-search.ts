import { FORMER_SEARCH_FOLDER, SEARCH_FOLDER } from '../../atlas/search/search-vocabulary.ts';
import { answerQuery, type Answer } from './answer-query.ts';
import { cutQuery } from './cut-query.ts';
import { getElement } from './element.ts';
import { keepEngine, type KeptEngine } from './index/keep-engine.ts';
import { formatFindings } from './show/format-findings.ts';
import { moveWithArrows } from './show/move-with-arrows.ts';
import { isSearchable, parseQuery } from './parse-query.ts';
import { isNarrowed, type SearchState } from './search-state.ts';
import { showAnswer, type ShownAnswer } from './show/show-answer.ts';
import { showNotes } from './show/show-notes.ts';
import { showSuggestions } from './show/show-suggestions.ts';

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
  onShown: (answer: Answer) => void;
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

  const showAbove = (lines: readonly Element[]): void => {
    expansion.hidden = lines.length === 0;
    expansion.replaceChildren(...lines);
  };
  const showPanel = (shown: Panel, summary: string): void => {
    for (const [name, panel] of Object.entries(panels)) panel.hidden = name !== shown;
    // Said once: a reader who types on hears only what has changed.
    if (status.textContent !== summary) status.textContent = summary;
  };

  /** Show what former editions say, where that was asked for. */
  const showFormer = (found: Found | null): void => {
    if (formerSection === null) return;
    formerSection.hidden = found === null;
    const summary = found === null ? '' : formatFindings(found.answer.counts);
    getElement(formerSection, '[data-summary]', HTMLElement).textContent = summary;
    const nodes = found === null ? [] : [...found.named, ...found.groups];
    getElement(formerSection, '[data-list]', HTMLElement).replaceChildren(...nodes);
  };

  /** Search for what is asked for, and show it, unless another search has begun since. */
  const run = async (): Promise<void> => {
    clearTimeout(restTimer);
    const ownRun = ++latestRun;
    const isStale = (): boolean => ownRun !== latestRun;
    const state = readState();
    if (!isSearchable(parseQuery(cutQuery(state.query).text)) && !isNarrowed(state)) {
      showAbove([]);
      showFormer(null);
      showPanel('idle', '');
      return;
    }
    const waiting = setTimeout(() => {
      if (!isStale()) status.textContent = 'Søger …';
    }, PATIENCE_MS);
    try {
      const [found, formerly] = await Promise.all([
        find(current, state, isStale),
        state.withFormer ? find(former, state, isStale) : null,
      ]);
      if (isStale() || found === null) return;
      const { answer, named, groups } = found;
      namedSection.hidden = named.length === 0;
      getElement(namedSection, '[data-list]', HTMLElement).replaceChildren(...named);
      hitSection.hidden = groups.length === 0;
      getElement(hitSection, '[data-list]', HTMLElement).replaceChildren(...groups);
      suggestions.replaceChildren(...showSuggestions(state, answer, searchInstead));
      showAbove(
        showNotes(
          answer,
          state.isExact,
          (isExact) => searchInstead({ ...readState(), isExact }),
          import.meta.env.BASE_URL,
        ),
      );
      showFormer(formerly);
      const summary = formatFindings(answer.counts);
      showPanel(
        namedSection.hidden && hitSection.hidden ? 'none' : 'found',
        formerly === null ? summary : `${summary} Tidligere udgaver: ${formatFindings(formerly.answer.counts)}`,
      );
      onShown(answer);
    } catch (error) {
      if (isStale()) return;
      current.forget();
      former.forget();
      console.warn(error);
      showAbove([]);
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

/** What an index answers, and what is shown of it. */
interface Found extends ShownAnswer {
  answer: Answer;
}

/** Find what an index says to a search, and make what is shown of it; `null` once the search is stale. */
async function find(engine: KeptEngine, state: SearchState, isStale: () => boolean): Promise<Found | null> {
  const index = await engine.open();
  if (isStale()) return null;
  const answer = await answerQuery(index, state);
  if (isStale()) return null;
  return { answer, ...(await showAnswer(answer, index)) };
}
