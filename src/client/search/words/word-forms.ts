import { ENDINGS } from '../../../atlas/lexicon/stem-word.ts';

/** What may stand at the end of a form, the bare stem and the verb's other endings included. */
export const FORM_ENDINGS: readonly string[] = [
  '',
  ...ENDINGS,
  'ne',
  'ede',
  'te',
  'ende',
  'are',
  'ere',
  'erer',
  'eres',
  'eret',
];

const VERB_ENDINGS = ['e', 'er', 'es', 'et', 'ede', 't', 'te'];
const NOUN_ENDINGS = ['ing', 'ingen', 'ingens', 'inger', 'ingerne', 'else', 'elsen', 'elser'];
const SUBJECT_ENDINGS = ['ik', 'ikken', 'ikker'];
const ADJECTIVE_ENDINGS = ['isk', 'iske'];

/** How short a stem may be, so that two words do not share it by chance. */
const SHORTEST_STEM = 4;
const SHORTEST_VERB_STEM = 5;
const SHORTEST_SUBJECT_STEM = 3;

/** Find the other forms of a folded word among those that are there: the same stem with another ending. */
export function findInflected(word: string, isThere: (word: string) => boolean): string[] {
  return exchange(word, { from: FORM_ENDINGS, to: FORM_ENDINGS, isThere });
}

/**
 * Find, among the words that are there, the noun of a verb (»rekruttere«, »rekruttering«), the adjective of a noun
 * (»politik«, »politisk«), and back.
 */
export function findDerived(word: string, isThere: (word: string) => boolean): string[] {
  const asVerb = { isThere, shortest: SHORTEST_VERB_STEM };
  const asSubject = { isThere, shortest: SHORTEST_SUBJECT_STEM };
  return [
    ...exchange(word, { from: VERB_ENDINGS, to: NOUN_ENDINGS, ...asVerb }),
    ...exchange(word, { from: NOUN_ENDINGS, to: VERB_ENDINGS, ...asVerb }),
    ...exchange(word, { from: SUBJECT_ENDINGS, to: ADJECTIVE_ENDINGS, ...asSubject }),
    ...exchange(word, { from: ADJECTIVE_ENDINGS, to: SUBJECT_ENDINGS, ...asSubject }),
  ];
}

interface Exchange {
  from: readonly string[];
  to: readonly string[];
  isThere: (word: string) => boolean;
  shortest?: number;
}

/**
 * Give a word other endings; before one, a consonant may be doubled or not (»budget«, »budgettet«) and an e be there or
 * not (»regel«, »regler«).
 */
function exchange(word: string, { from, to, isThere, shortest = SHORTEST_STEM }: Exchange): string[] {
  const stems = from
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, word.length - ending.length))
    .filter((stem) => stem.length >= shortest || (stem === word && isThere(word)))
    .flatMap((stem) => [
      stem,
      stem + stem.slice(-1),
      stem.replace(/(.)\1$/u, '$1'),
      stem.replace(/([^aeiouyæøå])([lr])$/u, '$1e$2'),
      stem.replace(/e(?=[lr]$)/u, ''),
    ]);
  return [...new Set(stems.flatMap((stem) => to.map((ending) => stem + ending)))].filter(isThere);
}
