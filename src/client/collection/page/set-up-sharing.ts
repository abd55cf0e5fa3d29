import { getElement } from '../../search/element.ts';
import { formatSharedFragment } from '../shared-fragment.ts';
import { readCollection } from '../store.ts';
import { findPart, page } from './page-parts.ts';

/** Let the collection be shared as a link that holds it. */
export function setUpSharing(): void {
  const withNotes = getElement(page, '[data-share-notes]', HTMLInputElement);
  const field = getElement(page, '[data-share-link]', HTMLInputElement);
  const status = findPart('share-status');
  const makeLink = async (): Promise<string> => {
    const fragment = await formatSharedFragment(readCollection().picks, { withNotes: withNotes.checked });
    field.value = new URL(`${location.pathname}#${fragment}`, location.href).href;
    field.hidden = false;
    return field.value;
  };
  findPart('share-copy').addEventListener('click', () => {
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
  const share = findPart('share-send');
  share.hidden = !('share' in navigator);
  share.addEventListener('click', () => {
    // Who closes the list of ways to share has chosen so.
    void makeLink().then((url) => navigator.share({ url }).catch(() => null));
  });
}
