import type { SavedCopy, SavingFailure } from './messages.ts';
import { SIZE_LIMIT_MB } from './size-limit.ts';

/** Where a reader's device stands with the site. */
export interface OfflineState {
  /** What it keeps, whole; `null` where it keeps nothing. */
  copy: SavedCopy | null;
  /** What is on its way: the first copy, or the next build. */
  incoming: Incoming;
}

/** `unasked`: the device saves data, so the reader is asked first. `waiting`: whole, and not yet in use. */
export type Incoming =
  | { step: 'none' }
  | { step: 'unasked' }
  | { step: 'saving'; share: number }
  | { step: 'waiting' }
  | { step: 'failed'; reason: SavingFailure; bytes: number | null };

/** What the reader may do about it. */
export type OfflineAction = 'save' | 'update' | 'retry';

/** The line in the footer. */
export interface OfflineLine {
  text: string;
  action: { name: OfflineAction; label: string } | null;
}

const LABELS: Readonly<Record<OfflineAction, string>> = {
  save: `Gem siderne (højst ${SIZE_LIMIT_MB}\u00a0MB)`,
  update: 'Opdatér nu',
  retry: 'Prøv igen',
};

/** Say in the footer where the device stands; `null` where there is nothing to say. */
export function describeOfflineState({ copy, incoming }: OfflineState): OfflineLine | null {
  return copy === null ? describeFirst(incoming) : describeNext(copy, incoming);
}

function describeFirst(incoming: Incoming): OfflineLine | null {
  switch (incoming.step) {
    case 'unasked':
      return line('Ikke klar til brug uden net, fordi din browser sparer på data.', 'save');
    case 'saving':
      return line(`Gemmer siderne til brug uden net: ${formatShare(incoming.share)}`);
    case 'failed': {
      const size = incoming.bytes === null ? '' : ` (${formatSize(incoming.bytes)})`;
      return incoming.reason === 'no-room'
        ? line(`Ikke klar til brug uden net: Der er ikke plads til siderne${size} på enheden.`, 'retry')
        : line('Ikke klar til brug uden net: Siderne blev ikke hentet helt.', 'retry');
    }
    // The first copy is in use the moment it is whole.
    case 'waiting':
    case 'none':
      return null;
  }
}

function describeNext(copy: SavedCopy, incoming: Incoming): OfflineLine {
  const date = copy.savedAt === null ? '' : `, gemt ${formatDate(copy.savedAt)}`;
  const ready = `Klar til brug uden net (${formatSize(copy.bytes)}${date}).`;
  switch (incoming.step) {
    case 'saving':
      return line(`${ready} Henter en ny udgave: ${formatShare(incoming.share)}`);
    case 'waiting':
      return line(`${ready} En ny udgave ligger klar.`, 'update');
    case 'failed':
      return incoming.reason === 'no-room'
        ? line(`${ready} Der er ikke plads til en ny udgave på enheden.`, 'retry')
        : line(`${ready} En ny udgave blev ikke hentet helt.`, 'retry');
    case 'unasked':
    case 'none':
      return line(ready);
  }
}

function line(text: string, action?: OfflineAction): OfflineLine {
  return { text, action: action === undefined ? null : { name: action, label: LABELS[action] } };
}

/** Whole per cent, rounded down: 100 % is said when all of it is there. */
function formatShare(share: number): string {
  return `${Math.floor(share * 100)}\u00a0%`;
}

function formatSize(bytes: number): string {
  return `${new Intl.NumberFormat('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(bytes / 1e6)}\u00a0MB`;
}

function formatDate(iso: string): string {
  return new Intl.DateTimeFormat('da-DK', { dateStyle: 'long' }).format(new Date(iso));
}
