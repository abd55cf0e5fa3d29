/** What a reader has unfolded of the results, and how far down the page was read: kept for the way back to it. */
export interface Unfolding {
  /** Take from the history what was unfolded when the page was left. */
  restore(): void;
  /** Unfold it again, once the results are there. */
  showAgain(): void;
  /** Another search is asked for: nothing of it is unfolded. */
  forget(): void;
}

const BUTTONS = 'button.search-more, button.search-rest';

/** Keep, in the entry of the history, which buttons of the results were pressed, in their order, and the scroll. */
export function keepUnfolding(results: HTMLElement): Unfolding {
  let pressed: number[] = [];
  let waiting: { pressed: number[]; y: number } | null = null;
  history.scrollRestoration = 'manual';

  const keep = (): void => history.replaceState({ pressed, y: scrollY }, '');
  const listButtons = (): HTMLButtonElement[] => [...results.querySelectorAll<HTMLButtonElement>(BUTTONS)];
  results.addEventListener(
    'click',
    ({ target }) => {
      const place = listButtons().findIndex((button) => target instanceof Node && button.contains(target));
      if (place < 0) return;
      pressed.push(place);
      keep();
    },
    { capture: true },
  );
  window.addEventListener('pagehide', keep);

  const press = async (places: readonly number[], y: number): Promise<void> => {
    for (const place of places) {
      const button = listButtons()[place];
      if (button === undefined) break;
      const changed = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(results, { childList: true, subtree: true });
      });
      button.click();
      await changed;
    }
    scrollTo({ top: y, behavior: 'instant' });
  };

  return {
    restore: () => {
      const state: unknown = history.state;
      pressed = [];
      const isKept = typeof state === 'object' && state !== null && 'pressed' in state && 'y' in state;
      waiting =
        isKept && Array.isArray(state.pressed) ? { pressed: state.pressed.map(Number), y: Number(state.y) } : null;
    },
    showAgain: () => {
      if (waiting === null) return;
      const { pressed: places, y } = waiting;
      waiting = null;
      void press(places, y);
    },
    forget: () => {
      pressed = [];
      waiting = null;
    },
  };
}
