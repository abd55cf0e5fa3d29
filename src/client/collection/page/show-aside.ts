import { element } from '../../search/element.ts';
import { deleteAside, getAside } from '../store.ts';
import { makeButton } from './make-button.ts';
import { findPart } from './page-parts.ts';
import { saveFile } from './save-file.ts';

const aside = findPart('aside');

/** Offer what could not be read as a file, as it was. */
export function showAside(): void {
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
