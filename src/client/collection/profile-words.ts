import { joinWords } from '../../atlas/lexicon/join-words.ts';
import type { JobProfile } from './derive-job-profile.ts';

/** What a job profile is called: the levels it is of. */
export function nameProfile({ names }: Pick<JobProfile, 'names'>): string {
  return names.length === 0 ? 'Leder' : joinWords(names);
}

/** The paragraphs of a text that somebody wrote. */
export function toParagraphs(text: string): string[] {
  return text.split(/\n+/u).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}
