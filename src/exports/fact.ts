/** What linked data says of a thing, before it is triples: names are CURIEs, so that a description reads as itself. */

export type FactValue =
  | { curie: string }
  | { iri: string }
  | { text: string; language: 'da' | 'en' | null }
  | { text: string; datatype: string };

export type Fact = readonly [predicate: string, value: FactValue];

/** A thing, by its CURIE, and what is said of it. */
export interface Description {
  subject: string;
  facts: readonly Fact[];
}

export const link = (curie: string): FactValue => ({ curie });
export const danish = (text: string): FactValue => ({ text, language: 'da' });
export const english = (text: string): FactValue => ({ text, language: 'en' });
export const plain = (text: string): FactValue => ({ text, language: null });
export const typed = (text: string, datatype: string): FactValue => ({ text, datatype });

/** Say the same of a thing with each of several values. */
export function each(predicate: string, values: readonly FactValue[]): Fact[] {
  return values.map((value) => [predicate, value]);
}
