import type { Term } from '../../../src/atlas/model.ts';

const AT = { file: 'x', line: 1 };

/** Make a term that goes by one word, and what is said besides. */
export function sampleTerm(id: string, word: string, extra: Partial<Term> = {}): Term {
  return {
    id,
    term: word,
    kind: 'emne',
    meaning: '',
    editorial: true,
    inflections: [],
    synonyms: [],
    searchedAs: [],
    subjectOf: [],
    broader: [],
    seeAlso: [],
    levels: [],
    at: { ...AT, searchedAs: AT, subjectOf: AT, broader: AT, seeAlso: AT, levels: AT },
    ...extra,
  };
}
