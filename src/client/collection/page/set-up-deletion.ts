import { deleteAll } from '../store.ts';
import { findHeading, findPart, say } from './page-parts.ts';
import { forgetUndoings } from './undoing.ts';

/** Let all be deleted from the computer, once that is confirmed. */
export function setUpDeletion(forget: () => void): void {
  const button = findPart('delete');
  const question = findPart('delete-question');
  const ask = (isAsked: boolean): void => {
    question.hidden = !isAsked;
    button.setAttribute('aria-expanded', String(isAsked));
  };
  button.addEventListener('click', () => {
    ask(question.hidden !== false);
    question.querySelector('button')?.focus();
  });
  findPart('delete-yes').addEventListener('click', () => {
    ask(false);
    forgetUndoings();
    deleteAll();
    forget();
    say('Alt er slettet fra denne computer.');
    findHeading().focus();
  });
  findPart('delete-no').addEventListener('click', () => {
    ask(false);
    button.focus();
  });
}
