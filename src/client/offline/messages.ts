/** What a page asks of a service worker. */
export type PageMessage =
  /** Say what is kept; answered with a `SavedCopy` on the port that comes along. */
  | { type: 'describe' }
  /** Fetch what is gone; and from now on what is not kept by itself, too, where the reader asks for the whole atlas. */
  | { type: 'fill'; isWholeAtlas: boolean }
  /** Take the place of the worker at work, in every tab. */
  | { type: 'take-over' };

/** What a service worker tells the pages while it is being installed, or fetches what is gone. */
export type WorkerMessage =
  | { type: 'progress'; /** From 0 to 1, by bytes. */ share: number }
  /** What was gone is there again. */
  | { type: 'filled' }
  | {
      type: 'failed';
      reason: SavingFailure;
      /** What there was to keep; `null` where it is not known. */ bytes: number | null;
    };

/** Why a build could not be kept: the disk is full, or a file did not come as the build made it. */
export type SavingFailure = 'no-room' | 'interrupted';

/** What a worker keeps of its build. */
export interface SavedCopy {
  /** Every file is there that is kept by itself, or that the reader asked for. */
  isWhole: boolean;
  /** How many files are there, and their bytes on the device. */
  files: number;
  bytes: number;
  /** What would come on the way, were the whole atlas asked for; 0 where it is there. */
  moreBytes: number;
  /** ISO 8601, by the clock of the reader's own device; `null` where it is not known. */
  savedAt: string | null;
}
