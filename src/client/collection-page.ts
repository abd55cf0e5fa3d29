/** The page of what somebody has picked: its list, what can be made of it, and how it is shared and deleted. */
import { formatCount } from '../atlas/lexicon/format-count.ts';
import { addPick, changePick, type Collection, movePick, removePick, undoRemoval } from './collection/collection.ts';
import { type Entry, type Library, lookUpPicks, toLibrary, toSource } from './collection/entries.ts';
import { followMoved } from './collection/follow-moved.ts';
import { askAboutShared } from './collection/page/ask-about-shared.ts';
import { layList } from './collection/page/lay-list.ts';
import { loadLibrary, loadOverview } from './collection/page/load-library.ts';
import { findPart, page, say } from './collection/page/page-parts.ts';
import { setUpDeletion } from './collection/page/set-up-deletion.ts';
import { setUpSharing } from './collection/page/set-up-sharing.ts';
import { showAside } from './collection/page/show-aside.ts';
import { showWays, type WaysView } from './collection/page/show-ways.ts';
import { focusUndoing, rememberUndoing, showUndoing } from './collection/page/undoing.ts';
import { sayKeeping } from './collection/say-keeping.ts';
import { changeCollection, followCollection, getKeeping, readCollection } from './collection/store.ts';

const list = findPart('list');
const keepingLine = findPart('keeping');

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
setUpDeletion(() => {
  library = toLibrary([], { former: library.former, isWhole: library.isWhole });
});
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
  findPart('count').textContent = String(entries.length);
  findPart('empty').hidden = entries.length > 0;
  findPart('filled').hidden = entries.length === 0;
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
  showUndoing();
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
  rememberUndoing({
    words: `Fjernet: ${removal.pick.text === '' ? removal.pick.id : removal.pick.text}`,
    undo: (collection) => undoRemoval(collection, removal),
    findPlace: () => list.querySelector<HTMLElement>(`[data-pick-id="${id}"] [data-way="Fjern"]`),
  });
  changeCollection((collection) => removePick(collection, id)?.collection ?? collection);
  focusUndoing();
}

function showKeeping(): void {
  const trouble = sayKeeping(getKeeping());
  keepingLine.textContent = trouble;
  keepingLine.hidden = trouble === '';
}
