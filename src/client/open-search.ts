import { readKeptSearch } from './search/kept-search.ts';

/**
 * `/` and Ctrl-K (Cmd-K on a Mac), and a click into a search field, open the search over the page; on the search page,
 * which has no dialog, the keys lead to its own field. `/` can be turned off. The search itself is fetched the first time it is opened.
 *
 * A field reached with the Tab key opens nothing: no one who moves through a page with the keyboard is taken out of it
 * (WCAG 2.2, 3.2.1). What is typed there goes to the search page, as it does without JavaScript.
 */
import { followSlashSetting, isSlashOn } from './search/slash-setting.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
const field = (dialog ?? document).querySelector<HTMLInputElement>('input[type="search"]');

followSlashSetting();
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || !(isSlash(event) || isControlK(event))) return;
  event.preventDefault();
  openSearch(event.target);
});
if (dialog !== null) {
  for (const other of document.querySelectorAll('[role="search"] input[type="search"]')) {
    other.addEventListener('click', () => openSearch(other));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-open-search]')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      openSearch(link);
    });
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form.search-form')) {
    form.addEventListener('submit', () => {
      for (const input of form.querySelectorAll<HTMLInputElement>('input[type="search"]')) {
        input.value = input.value.slice(0, LONGEST_ADDRESS);
      }
    });
  }
}

const kept = readKeptSearch();
if (kept !== null && field !== null && dialog !== null) {
  field.value = kept;
  openSearch(null);
}

/** Web servers refuse a long address. So many letters are more words than the search page searches for. */
const LONGEST_ADDRESS = 2000;

function openSearch(opener: EventTarget | null): void {
  if (dialog !== null && !dialog.open) {
    dialog.showModal();
    if (opener instanceof HTMLInputElement && opener.name === field?.name) carryOver(opener.value);
    import('./search-dialog.ts').catch(() => {
      const status = dialog.querySelector('[role="status"]');
      if (status !== null) status.textContent = 'Søgningen kunne ikke hentes. Tryk Enter for at søge på søgesiden.';
    });
  }
  field?.focus();
  field?.select();
}

/** Go on with what was typed in a field of the page. */
function carryOver(typed: string): void {
  if (field === null || typed.trim() === '') return;
  field.value = typed;
  field.dispatchEvent(new Event('input'));
}

function isSlash({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  // With Shift it is still `/`: on a Danish keyboard it stands on Shift and 7.
  return key === '/' && isSlashOn() && !altKey && !ctrlKey && !metaKey && !isWriting(target);
}

function isControlK({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  // On a Mac, Ctrl-K deletes to the end of the line.
  const isMac = navigator.platform.startsWith('Mac');
  return key.toLowerCase() === 'k' && (isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey) && !altKey && !shiftKey;
}

const NOT_WRITTEN_IN = new Set(['button', 'checkbox', 'radio', 'range', 'reset', 'submit']);

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_WRITTEN_IN.has(target.type);
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
  );
}
