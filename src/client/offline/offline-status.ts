import { describeOfflineState, type OfflineAction, type OfflineState } from './describe-offline-state.ts';
import { followRegistration, tellWorker } from './follow-registration.ts';
import { savesData } from './saves-data.ts';
import { showOfflineLine } from './show-offline-line.ts';

const SCOPE = new URL(import.meta.env.BASE_URL, location.href).href;

const element = document.querySelector<HTMLElement>('[data-offline-status]');
let registration: ServiceWorkerRegistration | null = null;
let following = new AbortController();
/** Fetches what is gone of the copy in use, or all that it does not hold by itself; `null` where there is none. */
let fill: ((isWholeAtlas: boolean) => void) | null = null;
let isCopyWhole = false;

// Where a browser has no service workers (Firefox's private windows, `http:` beyond this machine), the line stays away.
// `astro dev` makes no worker.
if (element !== null && import.meta.env.MODE === 'production' && 'serviceWorker' in navigator) start().catch(giveUp);

async function start(): Promise<void> {
  const known = await navigator.serviceWorker.getRegistration(SCOPE);
  // A site in a folder may stand under the worker of another one. What is known is not registered again: the browser
  // looks for a new worker by itself, and would answer only when one that is on its way has come.
  if (known?.scope === SCOPE) follow(known);
  else if (savesData()) show({ copy: null, incoming: { step: 'unasked' } });
  else await register();
}

async function register(): Promise<void> {
  follow(await navigator.serviceWorker.register(`${SCOPE}sw.js`));
}

/** Refused by the browser, or `sw.js` did not come: the site is as it was, and the next page tries again. */
function giveUp(): void {
  show({ copy: null, incoming: { step: 'none' } });
}

function follow(next: ServiceWorkerRegistration): void {
  following.abort();
  following = new AbortController();
  registration = next;
  const followed = followRegistration(
    registration,
    (state) => {
      fill = next.active === null ? null : followed.fill;
      isCopyWhole = state.copy !== null;
      show(state);
    },
    { signal: following.signal, mayFetch: !savesData() },
  );
}

function show(state: OfflineState): void {
  if (element === null) return;
  // Percentages are seen; a screen reader is told when it is done.
  element.ariaBusy = String(state.incoming.step === 'saving');
  showOfflineLine(element, describeOfflineState(state), (action) => {
    // Who asked is told how it goes; who did not is not disturbed.
    element.role = 'status';
    void act(action);
  });
}

async function act(action: OfflineAction): Promise<void> {
  if (action === 'update') {
    if (registration?.waiting != null) tellWorker(registration.waiting, { type: 'take-over' });
  } else if (registration?.active == null) {
    await register().catch(giveUp);
  } else if (fill !== null && (action === 'save-all' || !isCopyWhole)) {
    fill(action === 'save-all');
  } else {
    // Without a network there is nothing to update to, and what is kept goes on.
    await registration.update().catch(() => null);
  }
}
