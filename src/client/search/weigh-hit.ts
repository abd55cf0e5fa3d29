import type { Hit } from './engine.ts';
import type { Origin } from './expand-query.ts';

/** How much a hit counts by where it stands: said outright, in a part of a word, in the source, in its surroundings. */
const PLACES: readonly (readonly [fields: readonly string[], weight: number])[] = [
  [['ordformer'], 0.9],
  [['orddele'], 0.75],
  [['ordlyd'], 0.6],
  [['ordlydsdele'], 0.45],
  [['egenform', 'form'], 0.4],
];
const SAID_OUTRIGHT = 1;
const IN_HEADING = 0.15;
const IN_SURROUNDINGS = 0.3;

/** How much a word counts by how it came out of the one that was typed. */
export const ORIGIN_WEIGHTS: Readonly<Record<Origin, number>> = {
  typed: 1,
  form: 0.9,
  spelling: 0.95,
  part: 0.6,
  synonym: 0.6,
};

/** Weigh a hit of one word: 1 where the restatement says it outright, more in its heading, less elsewhere. */
export function weighHit({ places, fields }: Pick<Hit, 'places' | 'fields'>): number {
  if (places.length > 0) return SAID_OUTRIGHT + (fields.includes('title') ? IN_HEADING : 0);
  return PLACES.find(([names]) => names.some((name) => fields.includes(name)))?.[1] ?? IN_SURROUNDINGS;
}
