import type { Incoming, OfflineState } from './describe-offline-state.ts';
import type { PageMessage, SavedCopy, WorkerMessage } from './messages.ts';

/**
 * Follow a registration until the signal: show where it stands now, and at every change. Where files of what was kept are
 * gone, they are fetched again, once; a reader who saves data is asked first (`mayFetch`). Gives what fetches them.
 */
export function followRegistration(
  registration: ServiceWorkerRegistration,
  show: (state: OfflineState) => void,
  { signal, mayFetch }: { signal: AbortSignal; mayFetch: boolean },
): { fill: (isWholeAtlas?: boolean) => void } {
  let share = 0;
  let isFilling = false;
  let isRest = false;
  let isAllowed = mayFetch;
  let failure: Extract<Incoming, { step: 'failed' }> | null = null;
  let latest = 0;
  /** The worker at work, asked once: Chromium may put its successor off for minutes when it is spoken to meanwhile. */
  let asked: { worker: ServiceWorker; copy: Promise<SavedCopy> } | null = null;

  navigator.serviceWorker.addEventListener('message', hear, { signal });
  registration.addEventListener('updatefound', follow, { signal });
  follow();
  return { fill };

  function hear({ data }: MessageEvent<WorkerMessage>): void {
    if (data.type === 'progress') {
      share = data.share;
    } else {
      isFilling = false;
      // What is kept is another now.
      if (data.type === 'filled') asked = null;
      else failure = { step: 'failed', reason: data.reason, bytes: data.bytes, isRest };
    }
    void refresh();
  }

  function fill(isWholeAtlas = false): void {
    if (registration.active === null) return;
    isFilling = true;
    isRest = isWholeAtlas;
    isAllowed = true;
    failure = null;
    share = 0;
    tellWorker(registration.active, { type: 'fill', isWholeAtlas });
    void refresh();
  }

  /** Follow the worker that is being installed, until it is in use or given up. */
  function follow(): void {
    const { installing } = registration;
    let isSaved = false;
    share = 0;
    if (installing !== null) {
      failure = null;
      isRest = false;
    }
    installing?.addEventListener(
      'statechange',
      () => {
        isSaved ||= installing.state === 'installed';
        // The browser may have ended the worker before it could say why.
        if (installing.state === 'redundant' && !isSaved) {
          failure ??= { step: 'failed', reason: 'interrupted', bytes: null, isRest };
        }
        void refresh();
      },
      { signal },
    );
    void refresh();
  }

  async function refresh(): Promise<void> {
    const own = ++latest;
    const copy = registration.active === null ? null : await readCopy(registration.active);
    if (own !== latest || signal.aborted) return;
    const isGone = copy?.isWhole === false && registration.waiting === null && registration.installing === null;
    if (isGone && isAllowed && !isFilling && failure === null) fill();
    else show({ copy: copy?.isWhole === true ? copy : null, incoming: readIncoming(isGone) });
  }

  function readCopy(worker: ServiceWorker): Promise<SavedCopy> {
    if (asked?.worker !== worker) asked = { worker, copy: askForCopy(worker) };
    return asked.copy;
  }

  function readIncoming(isGone: boolean): Incoming {
    if (registration.waiting !== null) return { step: 'waiting' };
    if (failure !== null) return failure;
    if (isFilling || registration.installing !== null) return { step: 'saving', share, isRest };
    return { step: isGone ? 'unasked' : 'none' };
  }
}

/** Tell a worker something. */
export function tellWorker(worker: ServiceWorker, message: PageMessage, transfer: Transferable[] = []): void {
  worker.postMessage(message, transfer);
}

function askForCopy(worker: ServiceWorker): Promise<SavedCopy> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<SavedCopy>) => {
      port1.close();
      resolve(data);
    };
    tellWorker(worker, { type: 'describe' }, [port2]);
  });
}
