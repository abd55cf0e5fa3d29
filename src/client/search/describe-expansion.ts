import type { Origin, Unit } from './expand-query.ts';
import type { Findings } from './find-hits.ts';
import type { Query } from './parse-query.ts';
import type { TermNames } from './term-names.ts';

/** What is said above the results of how a query was read. */
export interface ExpansionNotes {
  /** What was typed, and what is searched for in its place. */
  corrected: { typed: string; read: string }[];
  /** What was typed and stands nowhere, nor anything like it. */
  unknown: string[];
  /** What is searched for as well, or in its place. */
  added: string[];
  /** Something is shown because editors have put the word on it. */
  isTied: boolean;
  has: Findings['has'];
  isText: boolean;
  restated: string[];
  narrowedTo: string[];
  /** The levels named, one for each name: they can be laid side by side. */
  compared: { level: string; name: string }[];
}

/** So many levels can be laid side by side. */
const MOST_COMPARED = 3;

/** How many other words are named. */
const MOST_NAMED = 6;

/** What the reader typed, in other words or letters: it stands in the documents. */
const STANDS: readonly Origin[] = ['literal', 'typed', 'form', 'spelling', 'apart', 'term', 'synonym'];

/** Describe what the search has made of a query. */
export function describeExpansion({
  units,
  unknownWords,
  has,
  isText,
  restated,
  narrowedTo,
}: Omit<Findings, 'hits' | 'rest'>): ExpansionNotes {
  const isUnknown = ({ typed, read, alternatives }: Unit): boolean =>
    typed === read && alternatives.length > 0 && !alternatives.some(({ origin }) => STANDS.includes(origin));
  const unknown = [...unknownWords, ...units.filter(isUnknown).map(({ typed }) => typed)];
  const added = units.flatMap(({ read, alternatives }) =>
    alternatives.flatMap((alternative) => {
      const [name = ''] = 'term' in alternative ? alternative.term.names.forms : [];
      return name === '' || name.toLowerCase() === read.toLowerCase() ? [] : [name];
    }),
  );
  const corrected = units
    .filter(({ typed, read, isWord }) => read !== typed && isWord)
    .map(({ typed, read }) => ({ typed, read }));
  const isTied = units.some(({ alternatives }) =>
    alternatives.some(({ origin }) => origin === 'readers' || origin === 'phrase'),
  );
  const compared = units.flatMap(({ read, named }) => {
    const level = named.find(([filter]) => filter === 'niveau');
    return level === undefined ? [] : [{ level: level[1], name: level[2][0] ?? read }];
  });
  return {
    corrected,
    unknown,
    added: [...new Set(added)].slice(0, MOST_NAMED),
    isTied,
    has,
    isText,
    restated,
    narrowedTo,
    compared: compared.slice(0, MOST_COMPARED),
  };
}

/** What is looked for, in words: those to mark in what is shown, and what a page that is meant is called. */
export interface Sought extends Query {
  /** Best first: the query as it was read, then the other names of what it names. */
  names: string[];
}

/** Give the words typed, and those searched for in their place or as well. */
export function widenQuery({ words, phrases }: Query, { units }: Pick<Findings, 'units'>): Sought {
  const typed = new Set(units.flatMap((unit) => unit.typed.split(' ')));
  const kept = words.filter((word) => units.length === 0 || typed.has(word));
  const searched = units.flatMap(({ alternatives }) =>
    alternatives.flatMap((alternative) =>
      'term' in alternative ? listNames(alternative.term.names) : alternative.words,
    ),
  );
  const read = [...units.map((unit) => unit.read), ...phrases.map((phrase) => phrase.join(' '))].join(' ');
  const otherNames = units.flatMap(({ alternatives }) =>
    alternatives.flatMap((alternative) => {
      if ('term' in alternative) return listNames(alternative.term.names);
      return units.length > 1 ? [] : [alternative.words.join(' ')];
    }),
  );
  return { words: [...new Set([...kept, ...searched])], phrases, names: [...new Set([read, ...otherNames])] };
}

function listNames({ forms, synonyms }: TermNames): string[] {
  return [...forms, ...synonyms];
}
