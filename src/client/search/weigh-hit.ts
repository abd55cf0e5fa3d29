import type { HiddenField } from '../../atlas/search-record.ts';
import type { Origin } from './expand-query.ts';
import type { KnownWord } from './vocabulary.ts';

/** How much a word counts by where it stands: in the heading, said outright, in a part of a word, in the source. */
const FIELD_WEIGHTS: Readonly<Record<HiddenField, number>> = {
  emneord: 1.15,
  korttekst: 1.06,
  ordformer: 1,
  langtekst: 0.93,
  orddele: 0.85,
  ordlyd: 0.8,
  ordlydsdele: 0.65,
  begrebsemne: 1.1,
  begreber: 1,
};

/** How much a word of the index counts by how close it is to the one that is looked for. */
const CLOSENESS_WEIGHTS: Readonly<Record<KnownWord['closeness'], number>> = {
  same: 1,
  inflected: 0.99,
  derived: 0.95,
  begun: 0.88,
};

/** How much a word counts by how it came out of the one that was typed. */
export const ORIGIN_WEIGHTS: Readonly<Record<Origin, number>> = {
  typed: 1,
  form: 0.97,
  spelling: 0.95,
  part: 0.6,
  head: 0.4,
  begun: 0.7,
  term: 0.85,
  synonym: 0.85,
  'searched-as': 0.7,
};

/** How much less words of another name count that stand in a record, and perhaps far from each other. */
export const APART_WEIGHT = 0.75;

/** How much it counts that a record stands under what was named, and how much that it stands under such a name. */
export const NAMED_WEIGHT = 0.35;
export const AROUND_WEIGHT = 0.3;

/** Weigh a hit of one word of the index, by where it stands and how close it is to what is looked for. */
export function weighHit(fields: readonly string[], closeness: KnownWord['closeness']): number {
  const weights = fields.map((field) => (FIELD_WEIGHTS as Readonly<Record<string, number>>)[field] ?? 0);
  return Math.max(0, ...weights) * CLOSENESS_WEIGHTS[closeness];
}
