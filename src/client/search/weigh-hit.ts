import type { HiddenField } from '../../atlas/search/search-record.ts';
import type { Origin } from './expand-query.ts';
import type { KnownWord } from './vocabulary.ts';

/** How much a word counts by where it stands: what a record is about, said outright, in a part of a word or in the source. */
const FIELD_WEIGHTS: Readonly<Record<HiddenField, number>> = {
  emneord: 1.25,
  ordformer: 1,
  orddele: 0.9,
  laeserord: 0.5,
  ordlyd: 0.85,
  begrebsemne: 1.1,
  begreber: 1,
  begrebssag: 0.9,
  begrebskilde: 0.85,
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
  literal: 1,
  typed: 1,
  form: 1,
  spelling: 1,
  term: 0.8,
  synonym: 0.6,
  'searched-as': 0.6,
  begun: 0.6,
  around: 0.6,
  part: 0.6,
  // The words of a name, perhaps far from each other.
  apart: 0.6,
  head: 0.4,
  // Found by readers' words alone: their field counts little beside texts, and here there are none.
  readers: 1.8,
  phrase: 1.4,
};

/**
 * How much it counts that a record stands under a level that was named: more than anything others say of it; under a rung
 * of that name; under a name that readers mean by it; and under a name with the word.
 */
export const LEVEL_WEIGHT = 1.7;
export const TITLE_WEIGHT = 1.8;
export const RUNG_WEIGHT = 0.85;
export const MEANT_WEIGHT = 0.5;
export const AROUND_WEIGHT = 0.3;

/** Weigh a hit of one word of the index, by where it stands and how close it is to what is looked for. */
export function weighHit(fields: readonly string[], closeness: KnownWord['closeness']): number {
  const weights = fields.map((field) => (FIELD_WEIGHTS as Readonly<Record<string, number>>)[field] ?? 0);
  return Math.max(0, ...weights) * CLOSENESS_WEIGHTS[closeness];
}
