/** What a page does at once for use without a network; the rest is fetched when the browser has nothing better to do. */
import { afterLoad } from './after-load.ts';

// Where a browser has no service workers (Firefox's private windows, `http:` beyond this machine), the line stays away.
// `astro dev` makes no worker.
if (
  document.querySelector('[data-offline-status]') !== null &&
  import.meta.env.MODE === 'production' &&
  'serviceWorker' in navigator
) {
  const { serviceWorker } = navigator;
  // A page is of one build with what it searches in: when a new worker takes over, every tab begins anew. The first
  // worker of all takes over pages that came from the network, and leaves them as they are.
  if (serviceWorker.controller !== null) serviceWorker.addEventListener('controllerchange', beginAnew);
  // Where it does not come, the site is as it was, and the next page tries again.
  afterLoad(() => void import('./offline-status.ts').catch(() => null));
}

/** Load the page of the new build; where a dialog is open, its reader is not interrupted. */
function beginAnew(): void {
  const dialog = document.querySelector('dialog[open]');
  if (dialog === null) location.reload();
  else dialog.addEventListener('close', beginAnew, { once: true });
}
