import { foldWord } from '../../atlas/lexicon/fold-word.ts';
import { closeWord, termWord } from '../../atlas/search/index-words.ts';
import { isHiddenField, SOURCE_FIELDS, type HiddenField } from '../../atlas/search/search-record.ts';
import { PHRASES_PART, readersParts, type Place } from '../../atlas/search/search-vocabulary.ts';
import type { Catalogue, RecordFacts } from './catalogue.ts';
import type { Hit, SearchEngine } from './engine.ts';
import {
  expandQuery,
  listUnknown,
  takeWordsAsTyped,
  type Alternative,
  type Expansion,
  type Origin,
  type Unit,
} from './expand-query.ts';
import { holdsPhrase } from './holds-words.ts';
import { isSearchable, type Query } from './parse-query.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';
import {
  AROUND_WEIGHT,
  LEVEL_WEIGHT,
  MEANT_WEIGHT,
  ORIGIN_WEIGHTS,
  RUNG_WEIGHT,
  TITLE_WEIGHT,
  weighHit,
} from './weigh-hit.ts';

/** What a query finds, before any filter. */
export interface Findings {
  /** What answers the whole query, best first; where nothing does, what answers most of it. */
  hits: Hit[];
  /** What has only some of it, best first, and the words of the query it has. */
  rest: { hits: Hit[]; words: string[] };
  /** Words of the query that stand nowhere and are like none that does. */
  unknownWords: string[];
  /** Phrases that stand nowhere as they are: their words are searched for. */
  restated: string[];
  /** Names of organisations in the query: only what they say is found. */
  narrowedTo: string[];
  /** What was searched for each word that was typed. */
  units: Unit[];
  /** The hits have the whole query, or some of it. */
  has: 'all' | 'some';
  /** The query is a text of its own (a job posting): the hits are those that have most of it. */
  isText: boolean;
}

/** How much of a query's weight a record must answer to, to be found at all. */
const LEAST_SHARE = 0.3;
/** What has so much of a query's weight answers the whole: what it lacks says little (»lederen«). */
const WHOLE_SHARE = 0.75;
/** A query of more words is a text, and so many hits are shown for it. */
const TEXT_FROM = 14;
const MOST_OF_TEXT = 30;
/** Where fewer answer the whole, what has a third of it stands beside them. */
const FEW = 8;
const PART_SHARE = 0.33;
/** How much of its worth a second reason adds to the best one. */
const FURTHER_REASON = 0.2;
/** How much each further word of a unit adds that a record has, and how many count. */
const FURTHER_WORD = 0.02;
const FURTHER_WORDS = 3;

/** Where words come from that the reader may still be typing. */
const AS_TYPED: readonly Origin[] = ['literal', 'typed', 'readers', 'spelling', 'part'];
/** From so many letters on, a word may be the first part of a compound without being typed. */
const LONG_WORD = 7;

/** What a hit is found by when it only stands under what was named. */
const UNDER_NAME = 'under-navn';
/** What a hit is found by when it stands under a name with the word. */
const AROUND = 'omgivelser';

/** Fields that say what a record is about, or what it stands under. */
const TOPIC_FIELDS: ReadonlySet<string> = new Set<HiddenField | typeof UNDER_NAME | typeof AROUND>([
  'emneord',
  'begrebsemne',
  'begreber',
  'begrebssag',
  UNDER_NAME,
  AROUND,
]);

/** Find what a query asks for: all of its words, each as the beginning of a word, and all of its phrases. */
export async function findHits(engine: SearchEngine, query: Query, isExact = false): Promise<Findings> {
  const nothing: Findings = {
    hits: [],
    rest: { hits: [], words: [] },
    unknownWords: [],
    restated: [],
    narrowedTo: [],
    units: [],
    has: 'all',
    isText: false,
  };
  const every = await engine.findAll();
  if (!isSearchable(query)) return { ...nothing, hits: every };
  const phrases = await Promise.all(
    query.phrases.map(async (phrase) => ({ phrase, found: await keepExact(await engine.findPhrase(phrase), phrase) })),
  );
  const missing = phrases.filter(({ found }) => found.length === 0).map(({ phrase }) => phrase);
  if (missing.length > 0 && !isExact) {
    // The site restates: the words of the original stand there, and not their order.
    const kept = query.phrases.filter((phrase) => !missing.includes(phrase));
    const found = await findHits(engine, { words: [...query.words, ...missing.flat()], phrases: kept });
    return { ...found, restated: missing.map((phrase) => phrase.join(' ')) };
  }

  const { catalogue } = engine;
  const vocabulary = await openVocabulary(engine, query, isExact);
  const { units: read, unknownWords } = readUnits(query, vocabulary, isExact);
  const topics = read.filter(({ narrows }) => narrows.length === 0);
  const units = topics.length + phrases.length > 0 ? topics : read;
  const narrowing = read.filter((unit) => !units.includes(unit));
  const isAnswerable =
    units.length > 0 && (unknownWords.length === 0 || (!isExact && unknownWords.length <= units.length));
  if (!isAnswerable && phrases.length === 0) return { ...nothing, unknownWords };

  const answers = (await findUnits(engine, units, vocabulary)).map((answer, i) =>
    addPlaces(answer, units[i], { catalogue, every }),
  );
  const combined = combineAnswers([...answers, ...phrases.map(({ found }) => byId(found))], catalogue);
  const places = narrowing.flatMap(({ narrows }) => narrows);
  const isStatement = ({ hit }: Combined): boolean => catalogue.get(hit.id)?.kind === 'ansvar';
  const isOwn = ({ hit }: Combined): boolean => hasOwnWords(hit);
  // A query of nothing but names asks for what stands under them.
  const isNamesOnly =
    units.length > 1 && !combined.some((each) => each.share === 1 && isOwn(each) && isStatement(each));
  const isText = units.length > TEXT_FROM;
  const answering = combined.filter(
    (each) => (isOwn(each) || (isNamesOnly && each.share === 1)) && (isText || each.share >= LEAST_SHARE),
  );
  // Where the organisation says nothing of it, what others say is better than nothing.
  const within = answering.filter(({ hit }) => isWithin(catalogue.get(hit.id), places));
  const isNarrowed = places.length > 0 && within.some(isStatement);
  const ofDocument = isNarrowed ? [] : listDocument(within, every, catalogue);
  const ids = new Set(ofDocument.map(({ hit }) => hit.id));
  // A level of that name elsewhere is still a page to be led to.
  const elsewhere = answering.filter((each) => !isStatement(each) && !within.includes(each));
  const wanted = isNarrowed
    ? [...within, ...elsewhere]
    : [...ofDocument, ...answering.filter(({ hit }) => !ids.has(hit.id))];
  // A page whose source alone has the words is no answer beside what says them.
  const said = wanted.filter((each) => isStatement(each) || !isOnlyInSource(each.hit));
  const found = said.length > 0 ? said : wanted;
  const statements = found.filter(isStatement);
  if (isText) {
    const hits = statements.slice(0, MOST_OF_TEXT).map(({ hit }) => hit);
    return { ...nothing, hits, units, isText };
  }
  const isStrict = isExact || query.phrases.length > 0;
  const wholes = statements.filter(({ share }) => share >= WHOLE_SHARE).length;
  const least = isStrict ? 1 : wholes >= FEW ? WHOLE_SHARE : PART_SHARE;
  const isShown = (each: Combined): boolean => !isStatement(each) || each.share >= least;
  const rest = isStrict ? [] : found.filter((each) => !isShown(each));
  return {
    hits: found.filter(isShown).map(({ hit }) => hit),
    rest: {
      hits: rest.map(({ hit }) => hit),
      words: units.filter((_, i) => rest.some(({ has }) => has[i] === true)).map(({ typed }) => typed),
    },
    unknownWords,
    restated: [],
    narrowedTo: isNarrowed ? narrowing.map((unit) => unit.read) : [],
    units,
    has: isStrict || wholes > 0 || statements.length === 0 ? 'all' : 'some',
    isText: false,
  };
}

/** List what stands in the document that an organisation and a word name together: »ledelsesgrundlag Holstebro«. */
function listDocument(within: readonly Combined[], every: readonly Hit[], catalogue: Catalogue): Combined[] {
  const named = within.find(({ hit }) => catalogue.get(hit.id)?.kind === 'dokument');
  const [document = ''] = catalogue.get(named?.hit.id ?? '')?.facets.dokument ?? [];
  return every.flatMap((hit): Combined[] => {
    const facts = catalogue.get(hit.id);
    if (facts?.kind !== 'ansvar' || !facts.facets.dokument.includes(document)) return [];
    return [{ hit: { ...hit, score: LEVEL_WEIGHT, fields: [UNDER_NAME] }, share: 1, has: [] }];
  });
}

/** Tell whether a record stands within one of some organisations. Pages across all of them do. */
function isWithin(facts: RecordFacts | undefined, places: readonly Place[]): boolean {
  if (facts === undefined) return false;
  const isAcross = facts.kind === 'begreb' || facts.kind === 'trin' || facts.kind === 'form';
  return isAcross || places.some((place) => hasPlace(facts, place));
}

function readUnits({ words }: Query, vocabulary: Vocabulary, isExact: boolean): Expansion {
  return isExact ? takeWordsAsTyped(words, vocabulary) : expandQuery(words, vocabulary);
}

/**
 * Open the vocabulary a query is read with: with the readers' words that a word of it which stands nowhere may be among,
 * and with their phrases where there are several. Who searches for what was typed wants none of them.
 */
function openVocabulary(engine: SearchEngine, { words }: Query, isExact: boolean): Promise<Vocabulary> {
  if (isExact) return Promise.resolve(engine.vocabulary);
  const unknown = listUnknown(words, engine.vocabulary);
  const parts = [
    ...unknown.flatMap((word) => readersParts(foldWord(word))),
    ...(words.length > 1 ? [PHRASES_PART] : []),
  ];
  return engine.openReadersWords([...new Set(parts)].sort());
}

/** Word of the index, closed → the records that have it. */
type Answers = ReadonlyMap<string, readonly Hit[]>;

/** Find the records that answer to each unit, each with the best of what it has. */
async function findUnits(
  engine: SearchEngine,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): Promise<Map<string, Hit>[]> {
  // All at once: each look-up may be a download.
  const asked = listAsked(units, vocabulary);
  const found = await engine.findWords(asked);
  const answers: Answers = new Map(asked.map((word, i) => [word, found[i] ?? []]));
  return units.map(({ alternatives }) => {
    const best = new Map<string, Hit>();
    for (const alternative of alternatives) {
      for (const hit of findAlternative(alternative, vocabulary, answers).values()) keepBest(best, hit);
    }
    return best;
  });
}

/** List the words of the index that units are looked up by, closed. */
function listAsked(units: readonly Unit[], vocabulary: Vocabulary): string[] {
  return [...new Set(units.flatMap(({ alternatives }) => alternatives.flatMap((each) => listWords(each, vocabulary))))];
}

/** List the words of the index an alternative is looked up by, closed. */
function listWords(alternative: Alternative, vocabulary: Vocabulary): string[] {
  if ('term' in alternative) return [termWord(alternative.term.position)];
  const { words, origin } = alternative;
  return words.flatMap((word) => findKnown(word, origin, vocabulary).map((known) => closeWord(known.word)));
}

function keepBest(best: Map<string, Hit>, hit: Hit): void {
  const known = best.get(hit.id);
  best.set(
    hit.id,
    known === undefined
      ? hit
      : mergeHits(known, hit, Math.max(known.score, hit.score) + FURTHER_REASON * Math.min(known.score, hit.score)),
  );
}

/** Add to what answers to a unit what stands under what it names. */
function addPlaces(
  answer: ReadonlyMap<string, Hit>,
  unit: Unit | undefined,
  { catalogue, every }: { catalogue: Catalogue; every: readonly Hit[] },
): Map<string, Hit> {
  const best = new Map(answer);
  if (unit === undefined || unit.named.length + unit.meant.length + unit.around.length === 0) return best;
  for (const hit of every) {
    const facts = catalogue.get(hit.id);
    if (facts === undefined) continue;
    const standsUnder = (place: Place): boolean => isUnder(facts, place);
    // What a level is asked itself is all equally good: it stays in the order of the document. Of those who make it up
    // together, what says something of the one that was named comes first.
    const level = unit.named.find((place) => place[0] === 'niveau' && standsUnder(place));
    const isOfTitle = level !== undefined && isTitle(unit, level) && facts.kind === 'ansvar' && answer.has(hit.id);
    if (level !== undefined)
      best.set(hit.id, { ...hit, score: isOfTitle ? TITLE_WEIGHT : LEVEL_WEIGHT, fields: [UNDER_NAME] });
    else if (unit.named.some(standsUnder)) keepBest(best, { ...hit, score: RUNG_WEIGHT, fields: [UNDER_NAME] });
    else if (unit.meant.some(standsUnder)) keepBest(best, { ...hit, score: MEANT_WEIGHT, fields: [UNDER_NAME] });
    if (unit.around.some(standsUnder)) keepBest(best, { ...hit, score: AROUND_WEIGHT, fields: [AROUND] });
  }
  return best;
}

/** Tell whether a unit names somebody on a level, and not the level. */
function isTitle({ read }: Unit, [, , [own = '']]: Place): boolean {
  return foldWord(own) !== foldWord(read);
}

function isUnder(facts: RecordFacts, place: Place): boolean {
  const { kind } = facts;
  // A page across levels is the one that has the name, and not one that stands under it.
  const isPage =
    kind === 'begreb' || ((kind === 'trin' || kind === 'form' || kind === 'dokument') && kind !== place[0]);
  return !isPage && hasPlace(facts, place);
}

function hasPlace({ level, ownForm, facets }: RecordFacts, [filter, value]: Place): boolean {
  if (filter === 'niveau') return level === value;
  return filter === 'egenform' ? ownForm === value : facets[filter].includes(value);
}

/** Find the records that have all words of an alternative, or its term. */
function findAlternative(alternative: Alternative, vocabulary: Vocabulary, answers: Answers): Map<string, Hit> {
  const { origin } = alternative;
  const weight = ORIGIN_WEIGHTS[origin];
  if ('term' in alternative) {
    const hits = answers.get(termWord(alternative.term.position)) ?? [];
    return byId(hits.map((hit) => ({ ...hit, score: weight * weighHit(hit.fields, 'same') })));
  }
  const [first, ...others] = alternative.words.map((word) => findWord(word, origin, vocabulary, answers));
  const found = new Map<string, Hit>();
  for (const [id, hit] of first ?? []) {
    const same = others.map((answer) => answer.get(id)).filter((other) => other !== undefined);
    if (same.length < others.length) continue;
    const all = [hit, ...same];
    const score = (weight * all.reduce((sum, each) => sum + each.score, 0)) / all.length;
    found.set(
      id,
      all.reduce((a, b) => mergeHits(a, b, score), { ...hit, score }),
    );
  }
  return found;
}

/** Find the words of the index that a word stands for, by where it comes from. */
function findKnown(word: string, origin: Origin, vocabulary: Vocabulary): KnownWord[] {
  if (origin === 'phrase') return [{ word, closeness: 'same' }];
  const isAcronym = vocabulary.isAcronym(word);
  // A word that was not typed is not the beginning of one, unless it is long enough to be a compound's.
  const mayBegin = !isAcronym && origin !== 'apart' && (AS_TYPED.includes(origin) || word.length >= LONG_WORD);
  const mayChange = !isAcronym && origin !== 'literal';
  const begins = foldWord(word);
  return vocabulary.findWords(word).filter(({ word: known, closeness }) => {
    const isBegun = closeness === 'begun' || known.startsWith(begins);
    return closeness === 'same' || (isBegun && mayBegin) || (closeness !== 'begun' && mayChange);
  });
}

/** Find the records that have a word, in any of its forms or as the beginning of another, and weigh each. */
function findWord(word: string, origin: Origin, vocabulary: Vocabulary, answers: Answers): Map<string, Hit> {
  const known = findKnown(word, origin, vocabulary);
  const isWord = known.some(({ closeness }) => closeness === 'same');
  const found = new Map<string, { hit: Hit; words: number }>();
  for (const { word: form, closeness } of known) {
    for (const answer of answers.get(closeWord(form)) ?? []) {
      // Who asks for words as they are typed asks for what is written.
      if (origin === 'literal' && answer.fields.every(isReadersField)) continue;
      // A word that is still being typed is as good as the one it becomes.
      const hit = { ...answer, score: weighHit(answer.fields, isWord ? closeness : 'same') };
      const other = found.get(hit.id);
      found.set(hit.id, {
        hit: other === undefined ? hit : mergeHits(other.hit, hit, Math.max(other.hit.score, hit.score)),
        words: (other?.words ?? 0) + (isOnlyInSource(hit) ? 0 : 1),
      });
    }
  }
  return new Map(
    [...found].map(([id, { hit, words }]) => [
      id,
      { ...hit, score: hit.score + FURTHER_WORD * Math.min(Math.max(words - 1, 0), FURTHER_WORDS) },
    ]),
  );
}

interface Combined {
  hit: Hit;
  /** Share of the query's weight it answers to. */
  share: number;
  /** Which units it answers to. */
  has: boolean[];
}

/**
 * Combine what was found for each unit, best first. A unit found in fewer records counts more, and one that records are
 * about.
 */
export function combineAnswers(answers: readonly ReadonlyMap<string, Hit>[], catalogue: Catalogue): Combined[] {
  const records = catalogue.size;
  const weights = answers.map((answer) => Math.log(1 + records / (1 + answer.size)) * weighTopicality(answer));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ids = new Set(answers.flatMap((answer) => [...answer.keys()]));
  const combined = [...ids].flatMap((id): Combined[] => {
    const own = answers.map((answer) => answer.get(id));
    const present = own.filter((hit) => hit !== undefined);
    const [first, ...others] = present;
    if (first === undefined) return [];
    const score = own.reduce((sum, hit, i) => sum + (hit?.score ?? 0) * (weights[i] ?? 0), 0) / (total || 1);
    const hit = others.reduce((a, b) => mergeHits(a, b, score), { ...first, score });
    const answered = own.reduce((sum, each, i) => sum + (each === undefined ? 0 : (weights[i] ?? 0)), 0);
    const isWhole = present.length === answers.length;
    return [
      {
        hit,
        share: isWhole ? 1 : answered / (total || 1),
        has: own.map((each) => each !== undefined),
      },
    ];
  });
  const orderOf = ({ hit: { id } }: Combined): number => catalogue.get(id)?.order ?? 0;
  return combined.sort((a, b) => b.hit.score - a.hit.score || orderOf(a) - orderOf(b));
}

/** How much a unit counts that is no record's subject: »give«, »mange«. */
const LEAST_TOPICAL = 0.5;

/** Weigh a unit by how often it is what a record is about, and not only said in it. */
function weighTopicality(answer: ReadonlyMap<string, Hit>): number {
  const about = [...answer.values()].filter(({ fields }) => fields.some((field) => TOPIC_FIELDS.has(field)));
  return LEAST_TOPICAL + (1 - LEAST_TOPICAL) * (about.length / Math.max(answer.size, 1));
}

function mergeHits(a: Hit, b: Hit, score: number): Hit {
  return {
    ...a,
    score,
    places: [...new Set([...a.places, ...b.places])],
    fields: [...new Set([...a.fields, ...b.fields])],
  };
}

function byId(hits: readonly Hit[]): Map<string, Hit> {
  return new Map(hits.map((hit) => [hit.id, hit]));
}

/** Pagefind finds phrases by stems; between quotation marks, a reader expects the words as they stand. */
async function keepExact(hits: readonly Hit[], phrase: readonly string[]): Promise<Hit[]> {
  const checked = await Promise.all(
    hits.map(async (hit) => {
      const { texts, meta } = await hit.load();
      // A phrase does not run on from one name of a page to the next.
      return [...texts, ...Object.values(meta)].some((text) => holdsPhrase(text, phrase)) ? [hit] : [];
    }),
  );
  return checked.flat();
}

/** Tell whether a record has any of the query's words itself, and not only in what says where it stands. */
export function hasOwnWords({ places, fields }: Pick<Hit, 'places' | 'fields'>): boolean {
  return places.length > 0 || fields.some(isOwnField);
}

function isOnlyInSource({ places, fields }: Hit): boolean {
  return places.length === 0 && fields.every((field) => SOURCE_FIELDS.has(field) || !isOwnField(field));
}

function isOwnField(field: string): boolean {
  return field === UNDER_NAME || isHiddenField(field);
}

function isReadersField(field: string): boolean {
  return field === ('laeserord' satisfies HiddenField);
}
