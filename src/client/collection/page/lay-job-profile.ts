import { element } from '../../search/element.ts';
import type { Collection } from '../collection.ts';
import type { JobProfile } from '../derive-job-profile.ts';
import { sayOrigin, type TakenFrom } from '../format-text.ts';
import { nameProfile, toParagraphs } from '../profile-words.ts';

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
