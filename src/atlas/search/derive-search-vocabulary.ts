import type { Atlas, IndexedTerm } from '../atlas.ts';
import type { HiddenWords } from './derive-hidden-fields.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import { isBegun } from './find-begun.ts';
import { foldWord, splitWords } from '../lexicon/fold-word.ts';
import {
  ACRONYM,
  indexableWords,
  isFunctionWord,
  isSingleWord,
  openWord,
  orderTerms,
  readersName,
} from './index-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { organisationChain } from './search-facets.ts';
import type { SearchRecord } from './search-record.ts';
import {
  joinParts,
  packWords,
  PHRASES_PART,
  READERS_PARTS,
  readersParts,
  splitParts,
  type Place,
  type ReadersWords,
  type SearchVocabulary,
  type TermNames,
} from './search-vocabulary.ts';
import { stemWord } from '../lexicon/stem-word.ts';

/** The words of an index, each with its parts. */
export interface IndexedWords {
  /** Sorted; in lower case, each of its parts as `joinParts` joins them. */
  splits: string[];
  /** What a search can begin at: the words and what stands behind each boundary in them, folded. */
  beginnings: ReadonlySet<string>;
}

/** Derive the words that stand in records or in their source. */
export function deriveIndexedWords(
  records: readonly Pick<SearchRecord, 'texts' | 'meta'>[],
  { sourceWords, lexicon }: VocabularySource,
): IndexedWords {
  const written = new Set([
    ...records.flatMap(({ texts, meta }) => indexableWords([...texts, meta.faldgrube, meta.aar].join(' '))),
    ...[...sourceWords.values()].flat(),
  ]);
  const splits = new Set(
    [...written].map((word) =>
      joinParts(lexicon.splitCompound(word.normalize('NFC')).map((part) => part.toLowerCase())),
    ),
  );
  return { splits: [...splits].sort(compareCodePoints), beginnings: new Set([...splits].flatMap(listTails)) };
}

type VocabularySource = Pick<HiddenWords, 'sourceWords'> & { lexicon: Pick<Lexicon, 'splitCompound'> };

/** Derive the vocabulary of the search: every word that stands in a record, and what terms and places are called. */
export function deriveSearchVocabulary(
  records: readonly Pick<SearchRecord, 'texts' | 'meta'>[],
  atlas: Pick<
    Atlas,
    'terms' | 'statements' | 'levels' | 'rungs' | 'documents' | 'organisations' | 'forms' | 'ownForms'
  >,
  { splits, beginnings }: IndexedWords,
): SearchVocabulary {
  const acronyms = new Set(records.flatMap(({ texts }) => texts.flatMap((text) => text.match(ACRONYM) ?? [])));
  const sorted = [...beginnings].sort(compareCodePoints);
  // What begins as a word that stands there would never be looked for among the readers' words.
  const { single } = listReadersNames(records, atlas);
  const hidden = single.filter((word) => !beginnings.has(word) && isBegun(sorted, word));
  return {
    words: packWords([...new Set([...splits, ...hidden.map((word) => joinParts([word]))])].sort(compareCodePoints)),
    acronyms: [...acronyms].sort(compareCodePoints),
    terms: listNames(orderTerms(atlas.terms)),
    places: listPlaces(atlas),
    publishers: listPublishers(atlas),
  };
}

/** Derive the readers' words that stand nowhere, by `READERS_PARTS`, and the phrases whose words all do, as `PHRASES_PART`. */
export function deriveReadersWords(
  records: readonly Pick<SearchRecord, 'meta'>[],
  atlas: Pick<Atlas, 'terms' | 'statements'>,
  { beginnings }: IndexedWords,
): ReadonlyMap<string, ReadersWords> {
  const sorted = [...beginnings].sort(compareCodePoints);
  const isUnknown = (word: string): boolean => !isBegun(sorted, word);
  const { single, phrases } = listReadersNames(records, atlas);
  const words = single.filter(isUnknown);
  const unknownPhrases = phrases.flatMap(({ words: parts }) => {
    const unknown = parts.find(isUnknown);
    return unknown === undefined ? [] : [{ name: joinParts(parts), unknown }];
  });
  const knownPhrases = phrases
    .filter(({ words: parts }) => !parts.some(isUnknown))
    .map(({ words: parts }) => joinParts(parts));
  const positions = new Map<string, number[]>();
  orderTerms(atlas.terms).forEach(({ searchedAs }, position) => {
    for (const name of searchedAs.map((each) => each.toLowerCase())) {
      positions.set(name, [...(positions.get(name) ?? []), position]);
    }
  });
  // A name is looked for once a word of it is: by the part of the first that stands nowhere.
  const names = [...positions]
    .flatMap(([name, places]) => {
      const unknown = name.split(/\s+/u).map(foldWord).find(isUnknown);
      return unknown === undefined ? [] : [{ name, places, unknown }];
    })
    .sort((a, b) => compareCodePoints(a.name, b.name));
  const isIn = (part: string, word: string): boolean => readersParts(word)[0] === part;
  return new Map<string, ReadersWords>([
    [PHRASES_PART, { words: '', phrases: packWords(knownPhrases.sort(compareCodePoints)), terms: [] }],
    ...READERS_PARTS.map((part): [string, ReadersWords] => [
      part,
      {
        words: packWords(words.filter((word) => isIn(part, word)).map((word) => joinParts([word]))),
        phrases: packWords(
          unknownPhrases
            .filter(({ unknown }) => isIn(part, unknown))
            .map(({ name }) => name)
            .sort(compareCodePoints),
        ),
        terms: names
          .filter(({ unknown }) => isIn(part, unknown))
          .map(({ name, places }): ReadersWords['terms'][number] => [name, ...places]),
      },
    ]),
  ]);
}

/** What readers type for records: single words, and phrases with the words they are made of; folded and sorted. */
function listReadersNames(
  records: readonly Pick<SearchRecord, 'meta'>[],
  { statements, terms }: Pick<Atlas, 'statements' | 'terms'>,
): { single: string[]; phrases: { words: string[] }[] } {
  const typed = [...statements, ...terms].flatMap(({ searchedAs }) => searchedAs.map(splitWords));
  const wordsOf = new Map(typed.map((words) => [readersName(words), words]));
  const closed = records.flatMap(({ meta }) => (meta.laeserord ?? '').split(' ')).filter((word) => word !== '');
  const names = [...new Set(closed.map(openWord))].sort(compareCodePoints);
  const contentOf = (name: string): string[] =>
    (wordsOf.get(name) ?? [name]).map((word) => foldWord(word)).filter((word) => !isFunctionWord(word) && word !== '');
  return {
    single: names.filter((name) => contentOf(name).length < 2),
    phrases: names.map((name) => ({ words: contentOf(name) })).filter(({ words }) => words.length > 1),
  };
}

/** What stands behind each boundary of a compound, the word itself first. */
function listTails(split: string): string[] {
  const parts = splitParts(split);
  return parts.map((_, i) => foldWord(parts.slice(i).join('')));
}

/**
 * List what terms are called. Of names that begin as another of them, or have its stem, the search knows by that one; of
 * forms it needs only single words.
 */
function listNames(terms: readonly IndexedTerm[]): TermNames[] {
  return terms.map(({ term, inflections, synonyms }) => {
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
    return [[...own, ...keep(inflections.filter(isSingleWord))], synonymous];
  });
}

function listPlaces({
  levels,
  rungs,
  documents,
  organisations,
  forms,
  ownForms,
}: Pick<Atlas, 'levels' | 'rungs' | 'documents' | 'organisations' | 'forms' | 'ownForms'>): Place[] {
  return [
    ...levels.map(({ id, name, positions }): Place => ['niveau', id, [name, ...positions]]),
    ...rungs.map(({ id, title }): Place => ['trin', id, [title]]),
    ...documents.map(({ id, title, shortTitle }): Place => ['dokument', id, [title, shortTitle]]),
    ...organisations.map(({ id, name, shortName }): Place => ['organisation', id, [name, shortName]]),
    ...forms.map(({ id, title }): Place => ['form', id, [title]]),
    ...ownForms.map(({ id, title }): Place => ['egenform', id, [title]]),
  ].map(([filter, value, names]): Place => [filter, value, [...new Set(names)]]);
}

function listPublishers(atlas: Pick<Atlas, 'documents' | 'organisations'>): SearchVocabulary['publishers'] {
  return Object.fromEntries(
    atlas.documents.map(({ id, organisation }) => {
      const [publisher] = organisationChain(atlas, organisation);
      if (publisher === undefined) throw new Error(`The index has no organisation "${organisation}".`);
      return [id, [organisation, publisher.colour]];
    }),
  );
}

/** A shorter form would begin too much. */
const SHORTEST_ROOT = 4;
