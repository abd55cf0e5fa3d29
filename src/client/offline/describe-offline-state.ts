import type { SavedCopy, SavingFailure } from './messages.ts';
import { SIZE_LIMIT_MB } from './size-limit.ts';

/** Where a reader's device stands with the site. */
export interface OfflineState {
  /** What it keeps, whole; `null` where it keeps nothing. */
  copy: SavedCopy | null;
  /** What is on its way: the first copy, or the next build. */
  incoming: Incoming;
}

/**
 * `unasked`: the device saves data, so the reader is asked first. `waiting`: whole, and not yet in use. `isRest`: it is
 * what the reader asked for of the build in use, beyond what is kept by itself.
 */
export type Incoming =
  | { step: 'none' }
  | { step: 'unasked' }
  | { step: 'saving'; share: number; isRest: boolean }
  | { step: 'waiting' }
  | { step: 'failed'; reason: SavingFailure; bytes: number | null; isRest: boolean };

/** What the reader may do about it. */
export type OfflineAction = 'save' | 'save-all' | 'update' | 'retry';

/** The line in the footer. */
export interface OfflineLine {
  text: string;
  action: { name: OfflineAction; label: string } | null;
}

const LABELS = {
  save: `Gem siderne (højst ${SIZE_LIMIT_MB}\u00a0MB)`,
  update: 'Opdatér nu',
  retry: 'Prøv igen',
} as const;

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
  const what = copy.moreBytes === 0 ? 'Hele atlasset er klar' : 'Klar';
  const ready = `${what} til brug uden net (${formatSize(copy.bytes)}${date}).`;
  switch (incoming.step) {
    case 'saving':
      return line(`${ready} Henter ${incoming.isRest ? 'resten' : 'en ny udgave'}: ${formatShare(incoming.share)}`);
    case 'waiting':
      return line(`${ready} En ny udgave ligger klar.`, 'update');
    case 'failed': {
      const what = incoming.isRest ? 'resten' : 'en ny udgave';
      const text =
        incoming.reason === 'no-room'
          ? `${ready} Der er ikke plads til ${what} på enheden.`
          : `${ready} ${what[0]?.toUpperCase() ?? ''}${what.slice(1)} blev ikke hentet helt.`;
      return { text, action: { name: incoming.isRest ? 'save-all' : 'retry', label: LABELS.retry } };
    }
    case 'unasked':
    case 'none':
      return copy.moreBytes === 0 ? line(ready) : { text: ready, action: { name: 'save-all', label: labelAll(copy) } };
  }
}

/** What is not kept by itself comes when asked for; the number says what it costs to fetch. */
function labelAll({ moreBytes }: SavedCopy): string {
  return `Gem hele atlasset til brug uden net (${formatSize(moreBytes)} mere)`;
}

function line(text: string, action?: keyof typeof LABELS): OfflineLine {
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
