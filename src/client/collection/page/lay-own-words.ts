import { element } from '../../search/element.ts';
import { type Collection, LONGEST_NOTE } from '../collection.ts';

/** Where one's own words stand in a job profile: before the statements, or after them. */
export type OwnPlace = 'before' | 'after';

const LABELS: Readonly<Record<OwnPlace, string>> = {
  before: 'Din tekst før forventningerne',
  after: 'Din tekst efter forventningerne',
};

/** Lay the field for one's own words at a place of a job profile. */
export function layOwnWords(
  place: OwnPlace,
  collection: Pick<Collection, OwnPlace>,
  write: (change: Partial<Pick<Collection, OwnPlace>>) => void,
): HTMLElement {
  const field = element('textarea', { id: `egen-${place}`, rows: '3', maxlength: String(LONGEST_NOTE) });
  field.value = collection[place];
  field.addEventListener('input', () => {
    write({ [place]: field.value });
  });
  return element('p', { class: 'own-words' }, element('label', { for: field.id }, LABELS[place]), field);
}
