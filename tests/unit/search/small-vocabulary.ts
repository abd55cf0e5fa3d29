import { packWords, type Place, type SearchVocabulary } from '../../../src/atlas/search/search-vocabulary.ts';
import { readVocabulary } from '../../../src/client/search/words/vocabulary.ts';

const WORDS =
  'arbejds|miljø budget budget|overholdelse budgettet fortælling ledelse læge medarbejder nul|fejls|kultur politik politiske psykologisk pårørende rekruttere rekruttering rekrutterings|møde rekrutterings|samtale tryghed'.split(
    ' ',
  );
const PLACES: Place[] = [
  ['niveau', 'd/chef', ['Chef']],
  ['niveau', 'd/afdelingsledelse', ['Afdelingsledelse i psykiatrien', 'Ledende overlæge']],
  ['organisation', 'aaby', ['Aaby Kommune']],
];
/** A vocabulary of a few words, terms and places. */
export const packed: SearchVocabulary = {
  words: packWords(WORDS),
  acronyms: ['MED'],
  terms: [
    [['rekruttering', 'rekruttere'], ['hvervning']],
    [['leder af ledere'], []],
    [['rekrutteringssamtale'], []],
  ],
  places: PLACES,
  publishers: {},
};
/** It, read, with a phrase of the readers'. */
export const vocabulary = readVocabulary(packed).with([
  { words: '', phrases: packWords(['budget|ledelse']), terms: [] },
]);
/** It with words of the readers' besides. */
export const whole = vocabulary.with([
  {
    words: packWords(['budgetmøde', 'jobopslag', 'lederaftale']),
    phrases: '',
    terms: [
      ['headhunting', 0],
      ['mellemleder', 1],
    ],
  },
]);
