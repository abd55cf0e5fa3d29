import { formatCount } from '../../../atlas/lexicon/format-count.ts';
import { element } from '../../search/element.ts';
import { type Collection, isPicked, LONGEST_NOTE } from '../collection.ts';
import type { BindingLevel, JobProfile } from '../derive-job-profile.ts';
import { type Library, toSource, toText } from '../entries.ts';
import { sayOrigin, type TakenFrom } from '../format-text.ts';
import { nameProfile, toParagraphs } from '../profile-words.ts';

/** What somebody can change of a job profile. */
export interface ProfileActions {
  write: (place: 'before' | 'after', text: string) => void;
  pick: (id: string, isPicked: boolean) => void;
}

/** Lay the paper of a job profile. */
export function layJobProfile(
  profile: JobProfile,
  { before, after }: Pick<Collection, 'before' | 'after'>,
  from: TakenFrom,
): HTMLElement[] {
  const layOwn = (text: string): HTMLElement[] => toParagraphs(text).map((paragraph) => element('p', {}, paragraph));
  return [
    element(
      'section',
      { class: 'paper job-profile', 'aria-labelledby': 'ark-1' },
      element('p', { class: 'paper-kind' }, 'Job- og personprofil'),
      element('h3', { id: 'ark-1' }, nameProfile(profile)),
      ...layOwn(before),
      ...profile.groups.flatMap(({ title, entries }) => [
        element('h4', {}, title),
        element('ul', {}, ...entries.map(({ text }) => element('li', {}, text))),
      ]),
      ...layOwn(after),
      element('p', { class: 'paper-source' }, sayOrigin(from)),
    ),
  ];
}

/** Lay what a job profile is written with: one's own words before and after, and what binds all leaders. */
export function layProfileFields(
  collection: Collection,
  profile: JobProfile,
  binding: readonly BindingLevel[],
  library: Library,
  actions: ProfileActions,
): HTMLElement[] {
  const layField = (place: 'before' | 'after', label: string): HTMLElement => {
    const field = element('textarea', { id: `egen-${place}`, rows: '3', maxlength: String(LONGEST_NOTE) });
    field.value = collection[place];
    field.addEventListener('input', () => {
      actions.write(place, field.value);
    });
    return element('p', { class: 'own-words' }, element('label', { for: field.id }, label), field);
  };
  return [
    layField('before', 'Din tekst før forventningerne'),
    layField('after', 'Din tekst efter forventningerne'),
    ...binding.map(({ level, statements }) =>
      element(
        'details',
        { class: 'binding', 'data-binding': level.id },
        element(
          'summary',
          {},
          `Gælder også: ${toSource(level)} (${formatCount(statements.length, 'forventning', 'forventninger')})`,
        ),
        element(
          'ul',
          {},
          ...statements.flatMap((id) => {
            const statement = library.statements.get(id);
            if (statement === undefined) return [];
            const box = element('input', { type: 'checkbox', value: id });
            box.checked = isPicked(collection, id);
            box.addEventListener('change', () => {
              actions.pick(id, box.checked);
            });
            return [element('li', {}, element('label', {}, box, ' ', element('span', {}, toText(statement))))];
          }),
        ),
      ),
    ),
    ...(profile.pitfalls === 0
      ? []
      : [
          element(
            'p',
            {},
            `${formatCount(profile.pitfalls, 'faldgrube', 'faldgruber')} er ikke taget med: De siger, hvad der går galt, og kræver ikke noget.`,
          ),
        ]),
  ];
}
