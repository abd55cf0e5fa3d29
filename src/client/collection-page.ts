/** The page of what somebody has picked: its list, what can be made of it, and how it is shared and deleted. */
import { formatCount } from '../atlas/lexicon/format-count.ts';
import {
  addPick,
  changePick,
  type Collection,
  mergePicks,
  movePick,
  type Picked,
  removePick,
  undoRemoval,
} from './collection/collection.ts';
import { type Entry, type Library, lookUpPicks, toLibrary, toSource } from './collection/entries.ts';
import { followMoved } from './collection/follow-moved.ts';
import { layList } from './collection/page/lay-list.ts';
import { loadLibrary, loadOverview } from './collection/page/load-library.ts';
import { makeButton } from './collection/page/make-button.ts';
import { saveFile } from './collection/page/save-file.ts';
import { showWays, type WaysView } from './collection/page/show-ways.ts';
import { sayKeeping } from './collection/say-keeping.ts';
import { formatSharedFragment, isSharedFragment, parseSharedFragment } from './collection/shared-fragment.ts';
import {
  changeCollection,
  deleteAll,
  deleteAside,
  followCollection,
  getAside,
  getKeeping,
  readCollection,
} from './collection/store.ts';
import { element, getElement } from './search/element.ts';

const page = getElement(document, '[data-collection]', HTMLElement);
const find = (name: string): HTMLElement => getElement(page, `[data-${name}]`, HTMLElement);
const [list, undoLine, said, asked, aside, keepingLine] = ['list', 'undo', 'said', 'asked', 'aside', 'keeping'].map(
  find,
) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];

/** What was taken out or replaced, the last at the end: each can be undone. */
const undoings: { words: string; undo: (collection: Collection) => Collection }[] = [];
let library: Library = toLibrary([], { former: {}, isWhole: false });
/** The reader writes: what they write in must stay. */
let isWriting = false;

const view: WaysView = {
  page,
  site: page.dataset['site'] ?? '',
  write: (change) => {
    writeQuietly((collection) => ({ ...collection, ...change }));
  },
  pick: (picked, isIn) => {
    if (isIn) changeCollection((collection) => addPick(collection, picked));
    else remove(picked.id);
  },
};

followCollection(() => {
  if (isWriting) showWays(view, readCollection(), look(), library, { areFieldsKept: true });
  else show();
});
window.addEventListener('hashchange', () => void askAboutShared());
page.hidden = false;
setUpSharing();
setUpDeletion();
show();
void start();

/** Fetch what the site says of the picks, follow what has moved, and keep the words as they are today. */
async function start(): Promise<void> {
  await askAboutShared();
  const overview = await loadOverview();
  const { moved } = followMoved(readCollection(), overview?.former ?? {});
  if (moved.length > 0) {
    changeCollection((collection) => followMoved(collection, overview?.former ?? {}).collection);
    say(
      `${formatCount(moved.length, 'forventning har fået en ny adresse og er fulgt', 'forventninger har fået nye adresser og er fulgt')} med.`,
    );
  }
  const fetchAll = async (): Promise<void> => {
    const ids = readCollection().picks.map(({ id }) => id);
    library = await loadLibrary(ids, overview);
    if (!library.isWhole) say('Noget af teksten kunne ikke hentes. Du ser den, du valgte.');
    keepWordsOfToday();
  };
  await fetchAll();
  show();
  followCollection(() => {
    const isMissing = look().some(({ document: own, gone }) => own === null && gone !== null);
    if (isMissing) void fetchAll().then(show);
  });
  if (new URLSearchParams(location.search).has('udskriv')) await printOnce();
}

/** Print what the reader came to print; who reloads the page does not print it again. */
async function printOnce(): Promise<void> {
  const address = new URL(location.href);
  address.searchParams.delete('udskriv');
  history.replaceState(null, '', address);
  await document.fonts.ready;
  window.print();
}

function keepWordsOfToday(): void {
  const isNew = ({ pick, statement, level, text }: Entry): boolean =>
    statement !== null && level !== null && (pick.text !== text || pick.source !== toSource(level));
  const changed = look().filter(isNew);
  if (changed.length === 0) return;
  changeCollection((collection) =>
    changed.reduce(
      (kept, { pick, level, text }) =>
        changePick(kept, pick.id, { text, source: level === null ? pick.source : toSource(level) }),
      collection,
    ),
  );
}

function look(): Entry[] {
  return lookUpPicks(readCollection(), library);
}

function show(): void {
  const collection = readCollection();
  const entries = look();
  const focused = document.activeElement?.closest<HTMLElement>('[data-pick-id]')?.dataset['pickId'];
  const way = document.activeElement?.getAttribute('data-way');
  find('count').textContent = String(entries.length);
  find('empty').hidden = entries.length > 0;
  find('filled').hidden = entries.length === 0;
  list.replaceChildren(
    layList(entries, {
      move: (id, step) => {
        changeCollection((before) => movePick(before, id, step));
        const at = readCollection().picks.findIndex((pick) => pick.id === id);
        say(`Flyttet til plads ${at + 1}.`);
      },
      remove,
      note: (id, note) => {
        writeQuietly((before) => changePick(before, id, { note }));
      },
    }),
  );
  if (focused !== undefined && way != null) {
    list.querySelector<HTMLElement>(`[data-pick-id="${focused}"] [data-way="${way}"]`)?.focus();
  }
  showUndo();
  showAside();
  showKeeping();
  showWays(view, collection, entries, library, { areFieldsKept: false });
}

/** Keep what is being written without laying its field anew. */
function writeQuietly(change: (collection: Collection) => Collection): void {
  isWriting = true;
  changeCollection(change);
  isWriting = false;
  showKeeping();
}

function remove(id: string): void {
  const removed = removePick(readCollection(), id);
  if (removed === null) return;
  const { removal } = removed;
  undoings.push({
    words: `Fjernet: ${removal.pick.text === '' ? removal.pick.id : removal.pick.text}`,
    undo: (collection) => undoRemoval(collection, removal),
  });
  changeCollection((collection) => removePick(collection, id)?.collection ?? collection);
  undoLine.querySelector('button')?.focus();
}

function showUndo(): void {
  const last = undoings.at(-1);
  if (last === undefined) {
    undoLine.replaceChildren();
    return;
  }
  undoLine.replaceChildren(
    `${last.words} `,
    makeButton('Fortryd', () => {
      undoings.pop();
      changeCollection(last.undo);
      say('Fortrudt.');
      undoLine.querySelector('button')?.focus();
    }),
  );
}

function showKeeping(): void {
  const trouble = sayKeeping(getKeeping());
  keepingLine.textContent = trouble;
  keepingLine.hidden = trouble === '';
}

/** What could not be read is offered as a file, as it was. */
function showAside(): void {
  const text = getAside();
  aside.hidden = text === null;
  if (text === null) {
    aside.replaceChildren();
    return;
  }
  aside.replaceChildren(
    element(
      'p',
      {},
      'Noget af den gemte samling kunne ikke læses. Det, der kunne, er med her; resten er lagt til side, som det var.',
    ),
    element(
      'p',
      { class: 'way-buttons' },
      makeButton('Hent det som fil', () => {
        saveFile('samling-lagt-til-side.txt', new Blob([text], { type: 'text/plain' }));
      }),
      ' ',
      makeButton('Slet det', () => {
        deleteAside();
        showAside();
      }),
    ),
  );
}

function say(words: string): void {
  said.textContent = words;
}

/** Ask what to do with the picks that the address brings. Until then nothing changes. */
async function askAboutShared(): Promise<void> {
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
  const count = formatCount(shared.length, 'forventning', 'forventninger');
  const take = (words: string, change: (collection: Collection) => Collection): HTMLElement =>
    makeButton(words, () => {
      takeShared(change, own > 0);
      finishAsking(`Samlingen har nu ${formatCount(readCollection().picks.length, 'forventning', 'forventninger')}.`);
    });
  const heading = element('h2', { tabindex: '-1' }, `Linket har en samling på ${count}`);
  const replace = (words: string): HTMLElement => take(words, (collection) => ({ ...collection, picks: shared }));
  const ways =
    own === 0
      ? [replace('Læg dem i min samling')]
      : [
          take('Læg dem til mine', (collection) => mergePicks(collection, shared)),
          replace(own === 1 ? 'Erstat min ene' : `Erstat mine ${own}`),
        ];
  asked.replaceChildren(
    heading,
    element(
      'p',
      {},
      own === 0 ? 'Din egen samling er tom.' : `Din egen har ${formatCount(own, 'forventning', 'forventninger')}.`,
    ),
    element(
      'p',
      { class: 'way-buttons' },
      ...[
        ...ways,
        makeButton('Lad være', () => {
          finishAsking('Din samling er, som den var.');
        }),
      ].flatMap((way) => [way, ' ']),
    ),
  );
  asked.hidden = false;
  heading.focus();
}

function takeShared(change: (collection: Collection) => Collection, canBeUndone: boolean): void {
  const before: readonly Picked[] = readCollection().picks;
  if (canBeUndone) {
    undoings.push({
      words: 'Samlingen er ændret af linket.',
      undo: (collection) => ({ ...collection, picks: before }),
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

function setUpSharing(): void {
  const withNotes = getElement(page, '[data-share-notes]', HTMLInputElement);
  const field = getElement(page, '[data-share-link]', HTMLInputElement);
  const status = find('share-status');
  const makeLink = async (): Promise<string> => {
    const fragment = await formatSharedFragment(readCollection().picks, { withNotes: withNotes.checked });
    field.value = new URL(`${location.pathname}#${fragment}`, location.href).href;
    field.hidden = false;
    return field.value;
  };
  find('share-copy').addEventListener('click', () => {
    void makeLink().then(async (link) => {
      try {
        await navigator.clipboard.writeText(link);
        status.textContent = 'Linket er kopieret.';
      } catch {
        field.focus();
        field.select();
        status.textContent = 'Linket er markeret. Kopiér det herfra.';
      }
    });
  });
  const share = getElement(page, '[data-share-send]', HTMLButtonElement);
  share.hidden = !('share' in navigator);
  share.addEventListener('click', () => {
    // Who closes the list of ways to share has chosen so.
    void makeLink().then((url) => navigator.share({ url }).catch(() => null));
  });
}

function setUpDeletion(): void {
  const button = getElement(page, '[data-delete]', HTMLButtonElement);
  const question = find('delete-question');
  const ask = (isAsked: boolean): void => {
    question.hidden = !isAsked;
    button.setAttribute('aria-expanded', String(isAsked));
  };
  button.addEventListener('click', () => {
    ask(question.hidden !== false);
    question.querySelector('button')?.focus();
  });
  find('delete-yes').addEventListener('click', () => {
    ask(false);
    undoings.length = 0;
    deleteAll();
    library = toLibrary([], { former: library.former, isWhole: library.isWhole });
    say('Alt er slettet fra denne computer.');
    getElement(document, 'h1', HTMLElement).focus();
  });
  find('delete-no').addEventListener('click', () => {
    ask(false);
    button.focus();
  });
}
