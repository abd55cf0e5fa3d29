import { createHash } from 'node:crypto';

/** What the picture shows that others see when an address of the site is shared. */
export interface ShareCard {
  title: string;
  /** What stands over the title: who published it. */
  kicker: string;
  /** Numbers of the rungs that are lit, 1 lowest; empty where the page is about no level. */
  rungs: readonly number[];
  /** What the site is called. */
  site: string;
  /** The accent on light paper. */
  accent: string;
}

/** Raised whenever the same card would be drawn otherwise. */
const LOOK = 1;

/** The folder of the pictures in a built site. */
export const CARD_FOLDER = 'billeder';

/** Name the file of a card by what it shows: pages that show the same share one, and a changed one has a new address. */
export function toCardFile(card: ShareCard): string {
  const text = JSON.stringify([LOOK, card.title, card.kicker, card.rungs, card.site, card.accent]);
  return `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.png`;
}
