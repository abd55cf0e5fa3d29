/** What the menu of a statement has once it is opened: pick it, copy its link, share it. */
import { collectionPathname } from '../../atlas/addresses/pathnames.ts';
import { element } from '../search/element.ts';
import { addPick, isPicked, removePick } from './collection.ts';
import { readStatement, toStatementHref } from './read-statement.ts';
import { sayKeeping } from './say-keeping.ts';
import { changeCollection, followCollection, getKeeping, readCollection } from './store.ts';

/** Put the buttons into an opened menu, once. */
export function fillMenu(menu: HTMLDetailsElement): void {
  const ways = menu.querySelector('.statement-ways');
  const statement = menu.closest('.statement');
  const picked = statement === null ? null : readStatement(statement);
  if (ways === null || picked === null || ways.querySelector('[data-menu-pick]') !== null) return;
  const address = toStatementHref(picked.id);
  const status = element('span', { role: 'status', class: 'pick-status' });
  const pick = button('', () => {
    changeCollection((collection) => removePick(collection, picked.id)?.collection ?? addPick(collection, picked));
    const isIn = isPicked(readCollection(), picked.id);
    status.replaceChildren(
      isIn ? 'Lagt i samlingen. ' : 'Taget ud af samlingen.',
      ...(isIn ? [element('a', { href: collectionHref() }, 'Se samlingen')] : []),
      ` ${sayKeeping(getKeeping())}`,
    );
  });
  pick.dataset['menuPick'] = '';
  const name = (): void => {
    pick.textContent = isPicked(readCollection(), picked.id) ? 'Tag ud af samlingen' : 'Læg i samlingen';
  };
  name();
  followCollection(name);
  const others = [
    ...('clipboard' in navigator
      ? [
          button('Kopiér link', () => {
            navigator.clipboard.writeText(address).then(
              () => (status.textContent = 'Linket er kopieret.'),
              () => (status.textContent = 'Linket kunne ikke kopieres.'),
            );
          }),
        ]
      : []),
    ...('share' in navigator
      ? [
          button('Del', () => {
            // Who closes the list of ways to share has chosen so.
            navigator.share({ text: picked.text, url: address }).catch(() => null);
          }),
        ]
      : []),
  ];
  ways.prepend(...[pick, ...others].flatMap((one) => [one, ' ']));
  ways.after(status);
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'link-button' }, words);
  made.addEventListener('click', act);
  return made;
}

function collectionHref(): string {
  return import.meta.env.BASE_URL.replace(/\/$/u, '') + collectionPathname;
}
