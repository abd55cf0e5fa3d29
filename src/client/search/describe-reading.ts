import type { Choice } from './choose-hits.ts';
import { describeCut, type CutQuery } from './cut-query.ts';
import type { Query } from './parse-query.ts';
import { trimMark } from './read-asking.ts';
import { listWordings, type Reading, type Unit } from './reading.ts';

/** What is said above the results of how a query was read. */
export interface ReadingNotes {
  /** What was left out of what was typed, in a sentence. */
  cut: string | null;
  /** What was typed, and what is searched for in its place. */
  corrected: { typed: string; read: string }[];
  /** What was typed, stands nowhere and is read as its parts. */
  split: { typed: string; parts: string[] }[];
  /** What was typed and stands nowhere, nor anything like it. */
  unknown: string[];
  /** What is searched for as well, or in its place. */
  added: string[];
  /** Something is shown because editors have put the word on it. */
  isTied: boolean;
  /** Something is shown only because readers use several of the words about it. */
  withClues: boolean;
  has: Choice['has'];
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

/** Describe what the search has made of a query. */
export function describeReading(
  { units, unknownWords, isText, restated }: Pick<Reading, 'units' | 'unknownWords' | 'isText' | 'restated'>,
  { has, narrowedTo, withClues }: Pick<Choice, 'has' | 'narrowedTo' | 'withClues'>,
  cut: Omit<CutQuery, 'text'>,
): ReadingNotes {
  const wordings = units.flatMap(listWordings);
  const corrected = units.filter(({ typed, read, isWord }) => read !== typed && isWord);
  const added = units.flatMap((unit) =>
    listWordings(unit)
      .filter(({ isTerm }) => isTerm)
      .flatMap(({ names }) => names.slice(0, 1))
      .filter((name) => name.toLowerCase() !== unit.read.toLowerCase()),
  );
  const compared = units.flatMap(({ read, levels }) =>
    levels.slice(0, 1).map(([, level, [name = read]]) => ({ level, name })),
  );
  return {
    cut: describeCut(cut),
    corrected: corrected.map(({ typed, read }) => ({ typed, read })),
    split: [...Map.groupBy(units, ({ partOf }) => partOf)].flatMap(([typed, parts]) =>
      typed === null ? [] : [{ typed, parts: parts.map(({ read }) => read) }],
    ),
    unknown: [...unknownWords, ...units.filter(standsNowhere).map(({ typed }) => typed)],
    added: [...new Set(added)].slice(0, MOST_NAMED),
    isTied: wordings.some(({ relation }) => relation === 'tied'),
    withClues,
    has,
    isText,
    restated,
    narrowedTo,
    compared: compared.slice(0, MOST_COMPARED),
  };
}

/** Tell whether what was typed stands nowhere in any form: what is found is only near it, or tied to it. */
function standsNowhere(unit: Unit): boolean {
  const wordings = listWordings(unit);
  return unit.typed === unit.read && wordings.length > 0 && wordings.every(({ relation }) => relation !== 'same');
}

/** What is looked for, in words: those to mark in what is shown, and what a page that is meant is called. */
export interface Sought extends Query {
  /** Best first: the query as it was read, then the other names of what it names. */
  names: string[];
}

/** Give the words typed, and those searched for in their place or as well. */
export function listSought({ words, phrases }: Query, { units }: Pick<Reading, 'units'>): Sought {
  const typed = new Set(
    units.flatMap(({ typed, partOf }) => [...typed.split(' '), ...(partOf === null ? [] : [partOf])]),
  );
  const kept = words.map(trimMark).filter((word) => units.length === 0 || typed.has(word));
  const wordings = units.flatMap(listWordings);
  const otherNames = wordings.flatMap(({ isTerm, names }) => {
    if (isTerm) return names;
    return units.length > 1 ? [] : [names.join(' ')];
  });
  return {
    words: [...new Set([...kept, ...wordings.flatMap(({ names }) => names)])],
    phrases,
    names: [...new Set([units.map((unit) => unit.read).join(' '), ...otherNames])],
  };
}
