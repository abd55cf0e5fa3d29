import type { Atlas, IndexedTerm } from './atlas.ts';
import type { HiddenWords } from './derive-hidden-fields.ts';
import { compareCodePoints } from './diagnostic.ts';
import { foldWord } from './fold-word.ts';
import { ACRONYM, indexableWords, orderTerms } from './index-words.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { SearchRecord } from './search-record.ts';
import { packNames, packWords, type Place, type ReadersWords, type SearchVocabulary } from './search-vocabulary.ts';
import { stemWord } from './stem-word.ts';

/** Derive the vocabulary of the search: every word a record can be found by, and what terms and places are called. */
export function deriveSearchVocabulary(
  records: readonly Pick<SearchRecord, 'content' | 'meta'>[],
  atlas: Pick<Atlas, 'terms' | 'levels' | 'rungs' | 'documents' | 'organisations' | 'forms'>,
  hidden: Pick<HiddenWords, 'sourceWords'> & { lexicon: Pick<Lexicon, 'splitCompound'> },
): SearchVocabulary & ReadersWords {
  const written = new Set([
    ...records.flatMap(({ content, meta }) => indexableWords([content, meta.faldgrube, meta.aar].join(' '))),
    ...[...hidden.sourceWords.values()].flat(),
  ]);
  const words = new Set(
    [...written].map((word) =>
      hidden.lexicon
        .splitCompound(word.normalize('NFC'))
        .map((part) => part.toLowerCase())
        .join('|'),
    ),
  );
  const acronyms = new Set(records.flatMap(({ content }) => content.match(ACRONYM) ?? []));
  return {
    words: packWords([...words].sort(compareCodePoints)),
    acronyms: [...acronyms].sort(compareCodePoints),
    ...packTerms(orderTerms(atlas.terms), new Set([...words].flatMap(listTails))),
    places: listPlaces(atlas),
  };
}

/** What stands behind each boundary of a compound, the word itself first. */
function listTails(split: string): string[] {
  const parts = split.split('|');
  return parts.map((_, i) => foldWord(parts.slice(i).join('')));
}

/**
 * Pack what terms are called and what readers type for them. Of names that begin as another of them, or have its stem,
 * the search knows by that one; of phrases it needs only those that are names. What stands in the documents needs no
 * word in its place.
 */
function packTerms(
  terms: readonly IndexedTerm[],
  indexed: ReadonlySet<string>,
): Pick<SearchVocabulary & ReadersWords, 'terms' | 'searchedAs'> {
  const lists = terms.map(({ term, inflections, synonyms, searchedAs }) => {
    const taken = new Set<string>();
    const keep = (names: readonly string[]): string[] =>
      names.filter((name) => {
        const stem = name.split(/\s+/u).map(stemWord).join(' ');
        const isKnown = [...taken].some(
          (other) => stem === other || (other.length >= SHORTEST_ROOT && stem.startsWith(other) && !stem.includes(' ')),
        );
        if (!isKnown) taken.add(stem);
        return !isKnown;
      });
    const own = keep([term]);
    const synonymous = keep(synonyms);
    const forms = keep(inflections.filter((form) => !/\s/u.test(form)));
    return {
      names: [[...own, ...forms], synonymous],
      searchedAs: keep(searchedAs.filter((word) => !indexed.has(foldWord(word)))),
    };
  });
  return {
    terms: packNames(lists.map(({ names }) => names)),
    searchedAs: packNames(lists.map(({ searchedAs }) => [searchedAs])),
  };
}

function listPlaces({
  levels,
  rungs,
  documents,
  organisations,
  forms,
}: Pick<Atlas, 'levels' | 'rungs' | 'documents' | 'organisations' | 'forms'>): Place[] {
  return [
    ...levels.map(({ id, name, positions }): Place => ['niveau', id, [name, ...positions]]),
    ...rungs.map(({ id, title }): Place => ['trin', id, [title]]),
    ...documents.map(({ id, title, shortTitle }): Place => ['dokument', id, [title, shortTitle]]),
    ...organisations.map(({ id, name, shortName }): Place => ['organisation', id, [name, shortName]]),
    ...forms.map(({ id, title }): Place => ['form', id, [title]]),
  ].map(([filter, value, names]): Place => [filter, value, [...new Set(names)]]);
}

/** A shorter form would begin too much. */
const SHORTEST_ROOT = 4;
