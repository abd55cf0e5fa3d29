/**
 * Picking among the statements of a page: each gets a box to tick, and a bar says how many are picked and where they go.
 * Nothing is ticked but what is in the collection.
 */
import pickStyles from '../../styles/pick-mode.css?url';
import { collectionPathname } from '../../atlas/addresses/pathnames.ts';
import { element } from '../search/element.ts';
import { addPick, isPicked, type Picked, removePick, toLevelId } from './collection.ts';
import { nameStatements } from './name-statements.ts';
import { PICKABLE, readStatement } from './read-statement.ts';
import { sayKeeping } from './say-keeping.ts';
import { formatSharedFragment } from './shared-fragment.ts';
import { changeCollection, followCollection, getKeeping, readCollection } from './store.ts';
import { writeProfile } from './write-profile.ts';

interface Picking {
  opener: HTMLElement;
  scope: HTMLElement;
  bar: HTMLElement;
  observer: MutationObserver;
  /** Take away what a job profile is written with. */
  stopWriting: () => void;
}

/** What holds the statements on the page of a level. */
const OF_LEVEL = 'article > .statements-page';

const styles = document.createElement('link');
styles.rel = 'stylesheet';
styles.href = pickStyles;
document.head.append(styles);

let picking: Picking | null = null;
followCollection(show);

/** Begin to pick with a button, or stop where it was begun with it. */
export function togglePicking(opener: HTMLElement): void {
  const isSame = picking?.opener === opener;
  stop();
  if (isSame) return;
  const scope = opener.closest<HTMLElement>('.search-results') ?? document.querySelector<HTMLElement>('main');
  if (scope === null) return;
  const bar = makeBar(opener);
  const observer = new MutationObserver(() => {
    offer(scope);
  });
  picking = { opener, scope, bar, observer, stopWriting: beginWriting(opener) };
  offer(scope);
  scope.classList.add('is-picking');
  scope.append(bar);
  observer.observe(scope, { childList: true, subtree: true });
  opener.setAttribute('aria-pressed', 'true');
  show();
  const focusFirst = (): void => {
    scope.querySelector<HTMLElement>('.pick-box')?.focus({ preventScroll: true });
  };
  focusFirst();
  const whole = scope.querySelector('.whole-document');
  if (whole === null) return;
  void nameStatements(whole).then((isWhole) => {
    if (picking?.bar !== bar) return;
    offer(scope);
    focusFirst();
    if (isWhole) return;
    const said = bar.querySelector('[role="status"]');
    if (said !== null) said.textContent = 'Noget af dokumentet kunne ikke hentes og kan ikke vælges lige nu.';
  });
}

function stop(): void {
  if (picking === null) return;
  const { opener, scope, bar, observer, stopWriting } = picking;
  picking = null;
  observer.disconnect();
  stopWriting();
  bar.remove();
  for (const label of scope.querySelectorAll('.pick-label')) label.remove();
  scope.classList.remove('is-picking');
  opener.setAttribute('aria-pressed', 'false');
  opener.focus();
}

/** Put a box at each statement that has none yet. */
function offer(scope: HTMLElement): void {
  for (const target of scope.querySelectorAll<HTMLElement>(PICKABLE)) {
    const isItem = target.matches('.statement');
    const before = isItem ? target.firstElementChild : target.previousElementSibling;
    if (before?.matches('.pick-label') === true) continue;
    const pick = readStatement(target);
    if (pick === null) continue;
    const box = element('input', { type: 'checkbox', class: 'pick-box', value: pick.id });
    box.checked = isPicked(readCollection(), pick.id);
    box.addEventListener('change', () => {
      changeCollection((collection) =>
        box.checked ? addPick(collection, pick) : (removePick(collection, pick.id)?.collection ?? collection),
      );
    });
    const label = element(
      'label',
      { class: 'pick-label' },
      box,
      element('span', { class: 'visually-hidden' }, `Vælg: ${nameStatement(target, pick)}`),
    );
    if (isItem) target.prepend(label);
    else target.before(label);
  }
}

/** What a statement is called at its box; a link that says only its level stands in a row that has a title. */
function nameStatement(target: HTMLElement, { text }: Picked): string {
  if (text !== '') return text;
  const row = target.closest('.row')?.querySelector('h2')?.textContent.trim();
  return [...(row === undefined ? [] : [row]), target.textContent.trim()].join(': ');
}

/** Tick what is in the collection, and say how many. */
function show(): void {
  if (picking === null) return;
  const { scope, bar } = picking;
  const collection = readCollection();
  for (const box of scope.querySelectorAll<HTMLInputElement>('.pick-box, .binding input'))
    box.checked = isPicked(collection, box.value);
  const count = collection.picks.length;
  const status = bar.querySelector('[role="status"]');
  if (status !== null)
    status.textContent = `${count === 0 ? 'Ingen valgt endnu' : `${count} valgt`}. ${sayKeeping(getKeeping())}`.trim();
  for (const way of bar.querySelectorAll<HTMLAnchorElement>('a')) {
    way.hidden = count === 0 && way.dataset['needs'] === 'picks';
  }
}

/** A job profile is written on the page of its level; where nothing is kept, only where it is printed from. */
function beginWriting(opener: HTMLElement): () => void {
  const statements = document.querySelector(OF_LEVEL);
  const level = findLevel();
  const canWrite = opener.dataset['pick'] === 'profil' && getKeeping() !== 'shut';
  return canWrite && statements !== null && level !== null ? writeProfile(statements, level) : () => undefined;
}

/** The level whose page this is; `null` where it is another page. */
function findLevel(): string | null {
  const statement = document.querySelector(`${OF_LEVEL} .statement`)?.getAttribute('data-statement');
  return statement == null ? null : toLevelId(statement);
}

function makeBar(opener: HTMLElement): HTMLElement {
  const level = findLevel();
  const ofLevel = level === null ? '' : `&niveau=${level}`;
  const ways =
    level === null
      ? [way('Se samlingen', '')]
      : opener.dataset['pick'] === 'profil'
        ? [way('Udskriv jobprofilen', `?ark=profil&udskriv=ja`, 'primary'), way('Se og ret den', '?ark=profil')]
        : [
            way('Udskriv samtalearket', `?ark=samtaleark${ofLevel}&udskriv=ja`, 'primary'),
            way('Se det først', `?ark=samtaleark${ofLevel}`),
          ];
  const close = element('button', { type: 'button', class: 'link-button' }, 'Luk');
  close.addEventListener('click', stop);
  const bar = element(
    'section',
    { class: 'pick-bar', 'aria-label': 'Det, du har valgt' },
    element('p', { role: 'status' }),
    close,
    ' ',
    element('p', { class: 'pick-ways' }, ...ways.flatMap((one) => [one, ' '])),
  );
  return bar;
}

function way(words: string, search: string, kind?: 'primary'): HTMLAnchorElement {
  const href = `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${collectionPathname}${search}`;
  const link = element(
    'a',
    { href, 'data-needs': 'picks', ...(kind === undefined ? {} : { class: 'pick-primary' }) },
    words,
  );
  // What the browser keeps nothing of goes along in the address.
  link.addEventListener('click', (event) => {
    if (getKeeping() !== 'shut') return;
    event.preventDefault();
    void formatSharedFragment(readCollection().picks, { withNotes: true }).then((fragment) => {
      location.assign(`${href}#${fragment}`);
    });
  });
  return link;
}
