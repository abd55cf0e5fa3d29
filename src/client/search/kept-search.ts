/** Under this name an entry of the history keeps what was typed over its page when it was left. */
export const KEPT_SEARCH = 'soegning';

/** Give what was typed over a page that the reader has come back to; `null` where nothing was. */
export function readKeptSearch(): string | null {
  const [navigation] = performance.getEntriesByType('navigation');
  const isBack = navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
  const state: unknown = history.state;
  if (!isBack || typeof state !== 'object' || state === null || !(KEPT_SEARCH in state)) return null;
  const kept = state[KEPT_SEARCH];
  return typeof kept === 'string' && kept.trim() !== '' ? kept : null;
}
