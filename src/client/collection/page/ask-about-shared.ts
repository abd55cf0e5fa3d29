import { formatCount } from '../../../atlas/lexicon/format-count.ts';
import { element } from '../../search/element.ts';
import { type Collection, mergePicks, type Picked } from '../collection.ts';
import { isSharedFragment, parseSharedFragment } from '../shared-fragment.ts';
import { changeCollection, readCollection } from '../store.ts';
import { makeButton } from './make-button.ts';
import { findHeading, findPart, say } from './page-parts.ts';
import { rememberUndoing } from './undoing.ts';

const asked = findPart('asked');

/** Ask what to do with the picks that the address brings. Until then nothing changes. */
export async function askAboutShared(): Promise<void> {
  const fragment = location.hash.slice(1);
  if (!isSharedFragment(fragment)) return;
  const shared = await parseSharedFragment(fragment);
  if (typeof shared === 'string') {
    finishAsking(
      shared === 'newer'
        ? 'Linket er lavet af en nyere udgave af siderne. Genindlæs siden, og prøv igen.'
        : 'Linket er beskadiget og kan ikke læses. Din egen samling er, som den var.',
    );
    return;
  }
  const own = readCollection().picks.length;
  const heading = element('h2', { tabindex: '-1' }, `Linket har en samling på ${countStatements(shared.length)}`);
  const words = own === 0 ? 'Din egen samling er tom.' : `Din egen har ${countStatements(own)}.`;
  asked.replaceChildren(
    heading,
    element('p', {}, words),
    element('p', { class: 'way-buttons' }, ...layAnswers(shared, own).flatMap((answer) => [answer, ' '])),
  );
  asked.hidden = false;
  heading.focus();
}

function layAnswers(shared: readonly Picked[], own: number): HTMLElement[] {
  const take = (words: string, change: (collection: Collection) => Collection): HTMLElement =>
    makeButton(words, () => {
      takeShared(change, own > 0);
      finishAsking(`Samlingen har nu ${countStatements(readCollection().picks.length)}.`);
    });
  const replace = (words: string): HTMLElement => take(words, (collection) => ({ ...collection, picks: shared }));
  return [
    ...(own === 0
      ? [replace('Læg dem i min samling')]
      : [
          take('Læg dem til mine', (collection) => mergePicks(collection, shared)),
          replace(own === 1 ? 'Erstat min ene' : `Erstat mine ${own}`),
        ]),
    makeButton('Lad være', () => {
      finishAsking('Din samling er, som den var.');
    }),
  ];
}

function takeShared(change: (collection: Collection) => Collection, canBeUndone: boolean): void {
  const { picks } = readCollection();
  if (canBeUndone) {
    rememberUndoing({
      words: 'Samlingen er ændret af linket.',
      undo: (collection) => ({ ...collection, picks }),
      findPlace: findHeading,
    });
  }
  changeCollection(change);
}

function finishAsking(words: string): void {
  history.replaceState(null, '', location.pathname + location.search);
  asked.hidden = true;
  asked.replaceChildren();
  say(words);
}

function countStatements(count: number): string {
  return formatCount(count, 'forventning', 'forventninger');
}
