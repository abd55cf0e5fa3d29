/** A page is never so busy that it waits longer than this; without `requestIdleCallback` (Safari) it waits as long. */
const PATIENCE_MS = 2000;

/** Run something when the page has loaded and the browser has nothing better to do. */
export function afterLoad(run: () => void): void {
  const whenIdle = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: PATIENCE_MS });
    else setTimeout(run, PATIENCE_MS);
  };
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
