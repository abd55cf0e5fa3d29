import type { Findings } from './find-hits.ts';
import type { Query } from './parse-query.ts';

/** What is said above the results of how a query was read. */
export interface ExpansionNotes {
  /** What was typed, and what is searched for in its place. */
  corrected: { typed: string; read: string }[];
  /** What is searched for as well. */
  added: string[];
  isPartial: boolean;
}

/** How many other words are named. */
const MOST_NAMED = 6;

/** Describe what the search has made of a query. */
export function describeExpansion({ units, isPartial }: Pick<Findings, 'units' | 'isPartial'>): ExpansionNotes {
  const added = units.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ words, origin }) => (origin === 'synonym' ? [words.join(' ')] : [])),
  );
  const corrected = units.flatMap(({ typed, alternatives: [first] }) => {
    const read = first?.words.join(' ') ?? typed;
    const isOther = first?.origin === 'spelling' || first?.origin === 'part' || typed.includes(' ');
    return isOther && read !== typed ? [{ typed, read }] : [];
  });
  return { corrected, added: [...new Set(added)].slice(0, MOST_NAMED), isPartial };
}

/** Write a query as it was read, with what was corrected in its place: what a page is named by. */
export function readQueryAs(text: string, notes: ExpansionNotes): string {
  return notes.corrected.reduce((read, { typed, read: word }) => read.replace(typed, word), text);
}

/** Give the words to mark in what is shown: those typed, and those searched for in their place or as well. */
export function widenQuery({ words, phrases }: Query, { units }: Pick<Findings, 'units'>): Query {
  const typed = new Set(units.map((unit) => unit.typed));
  const kept = words.filter((word) => units.length === 0 || typed.has(word));
  const searched = units.flatMap(({ alternatives }) => alternatives.flatMap((alternative) => alternative.words));
  return { words: [...new Set([...kept, ...searched])], phrases };
}
