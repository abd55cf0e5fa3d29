import type { Collection } from '../collection.ts';
import { changeCollection } from '../store.ts';
import { makeButton } from './make-button.ts';
import { findPart, say } from './page-parts.ts';

/** A change that can be undone. */
interface Undoing {
  /** What was changed. */
  words: string;
  undo: (collection: Collection) => Collection;
  /** Where the focus goes when it is undone, and nothing else is left to undo. */
  findPlace: () => HTMLElement | null;
}

const line = findPart('undo');
/** What was taken out or replaced, the last at the end. */
const undoings: Undoing[] = [];

/** Remember how a change is undone. */
export function rememberUndoing(undoing: Undoing): void {
  undoings.push(undoing);
}

/** Forget all: there is nothing left that could come back. */
export function forgetUndoings(): void {
  undoings.length = 0;
}

/** Offer to undo the last change. */
export function showUndoing(): void {
  const last = undoings.at(-1);
  if (last === undefined) {
    line.replaceChildren();
    return;
  }
  line.replaceChildren(
    `${last.words} `,
    makeButton('Fortryd', () => {
      undoings.pop();
      changeCollection(last.undo);
      say('Fortrudt.');
      if (!focusUndoing()) last.findPlace()?.focus();
    }),
  );
}

/** Go where the last change can be undone, if one can. */
export function focusUndoing(): boolean {
  const button = line.querySelector('button');
  button?.focus();
  return button !== null;
}
