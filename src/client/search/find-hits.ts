import { termWord } from '../../atlas/index-words.ts';
import { HIDDEN_FIELDS, NAME_SEPARATOR, SOURCE_FIELDS } from '../../atlas/search-record.ts';
import type { Place } from '../../atlas/search-vocabulary.ts';
import type { RecordFacts } from './catalogue.ts';
import type { Hit, SearchEngine } from './engine.ts';
import {
  expandQuery,
  takeWordsAsTyped,
  type Alternative,
  type Expansion,
  type Origin,
  type Unit,
} from './expand-query.ts';
import { holdsPhrase } from './holds-words.ts';
import { isSearchable, type Query } from './parse-query.ts';
import type { FoundTerm } from './term-names.ts';
import { spreadDocuments } from './spread-documents.ts';
import { AROUND_WEIGHT, MEANT_WEIGHT, NAMED_WEIGHT, ORIGIN_WEIGHTS, weighHit } from './weigh-hit.ts';

/** What a query finds, before any filter. */
export interface Findings {
  /** Best first. */
  hits: Hit[];
  /** Words of the query that stand nowhere and are like none that does. */
  unknownWords: string[];
  /** What was searched for each word that was typed. */
  units: Unit[];
  /** How much of the query the hits have. */
  has: 'all' | 'all-or-some' | 'some';
}

/** So many hits with all words are enough: those with some of them are not shown. */
const ENOUGH = 20;
/** How much it counts that a record has all words. */
const ALL_WORDS = 0.15;
/** How much of a query's weight a record must answer to, where none has all. */
const LEAST_SHARE = 0.4;
/** How much each further word of a unit adds that a record has, and how many count. */
const FURTHER_WORD = 0.02;
const FURTHER_WORDS = 3;

/** Where words come from that the reader may still be typing. */
const AS_TYPED: readonly Origin[] = ['literal', 'typed', 'spelling', 'part', 'apart'];
/** From so many letters on, a word may be the first part of a compound without being typed. */
const LONG_WORD = 7;

/** What a hit is found by when it only stands under what was named. */
const UNDER_NAME = 'under-navn';
/** What a hit is found by when it stands under a name with the word. */
const AROUND = 'omgivelser';

/** Find what a query asks for: all of its words, each as the beginning of a word, and all of its phrases. */
export async function findHits(engine: SearchEngine, query: Query, isExact = false): Promise<Findings> {
  const nothing: Findings = { hits: [], unknownWords: [], units: [], has: 'all' };
  if (!isSearchable(query)) return { ...nothing, hits: await engine.findAll() };
  const { units, unknownWords } = await expand(engine, query, isExact);
  const isAnswerable =
    units.length > 0 && (unknownWords.length === 0 || (!isExact && unknownWords.length <= units.length));
  if (!isAnswerable && query.phrases.length === 0) return { ...nothing, unknownWords };

  const every = engine.catalogue.size === 0 ? [] : await engine.findAll();
  const answers: Map<string, Hit>[] = [];
  for (const unit of units) answers.push(await findUnit(engine, unit, every));
  for (const phrase of query.phrases) {
    answers.push(byId(await keepExact(await engine.findPhrase(phrase), phrase)));
  }
  const found = spreadDocuments(
    combineAnswers(answers, engine.catalogue.size).filter(({ hit }) => hasOwnWords(hit)),
    ({ hit }) => engine.catalogue.get(hit.id)?.level?.replace(/\/.*$/u, '') ?? null,
  );
  const isStatement = ({ id }: Hit): boolean => engine.catalogue.get(id)?.kind === 'ansvar';
  const whole = found.filter(({ share }) => share === 1);
  const wholeStatements = whole.filter(({ hit }) => isStatement(hit)).length;
  const isWholeOnly = isExact || query.phrases.length > 0 || wholeStatements >= ENOUGH;
  const own = (isWholeOnly ? whole : found.filter(({ share }) => share >= LEAST_SHARE)).map(({ hit }) => hit);
  const named = own.filter((hit) => isStatement(hit) || !isOnlyInSource(hit));
  const hits = named.length > 0 ? named : own;
  const statements = hits.filter(isStatement).length;
  const isMixed = wholeStatements > 0 && statements > wholeStatements;
  const has = isMixed ? 'all-or-some' : wholeStatements === 0 && statements > 0 ? 'some' : 'all';
  return { hits, unknownWords, units, has };
}

async function expand(engine: SearchEngine, { words }: Query, isExact: boolean): Promise<Expansion> {
  if (isExact) return takeWordsAsTyped(words, engine.vocabulary);
  const expansion = expandQuery(words, engine.vocabulary);
  return expansion.isGuess ? expandQuery(words, await engine.openReadersWords()) : expansion;
}

/** Find the records that answer to a unit, each with the best of what it has. */
async function findUnit(engine: SearchEngine, unit: Unit, every: readonly Hit[]): Promise<Map<string, Hit>> {
  const best = new Map<string, Hit>();
  const keep = (hit: Hit): void => {
    const known = best.get(hit.id);
    best.set(hit.id, known === undefined ? hit : mergeHits(known, hit, Math.max(known.score, hit.score)));
  };
  for (const alternative of unit.alternatives) {
    for (const hit of (await findAlternative(engine, alternative)).values()) keep(hit);
  }
  const isMentioned = unit.alternatives.some(({ origin }) => origin !== 'searched-as');
  const namedWeight = isMentioned ? NAMED_WEIGHT : MEANT_WEIGHT;
  for (const hit of every) {
    const facts = engine.catalogue.get(hit.id);
    if (facts === undefined) continue;
    const standsUnder = (place: Place): boolean => isUnder(facts, place);
    if (unit.named.some(standsUnder)) keep({ ...hit, score: namedWeight, fields: [UNDER_NAME] });
    if (unit.around.some(standsUnder)) keep({ ...hit, score: AROUND_WEIGHT, fields: [AROUND] });
  }
  return best;
}

function isUnder({ kind, level, facets }: RecordFacts, [filter, value]: Place): boolean {
  // A page across levels is the one that has the name, and not one that stands under it.
  const isPage = kind === 'begreb' || ((kind === 'trin' || kind === 'form' || kind === 'dokument') && kind !== filter);
  if (isPage) return false;
  if (filter === 'niveau') return level === value;
  return facets[filter].includes(value);
}

async function findAlternative(engine: SearchEngine, alternative: Alternative): Promise<Map<string, Hit>> {
  const { origin } = alternative;
  if ('term' in alternative) return findTerm(engine, alternative.term, ORIGIN_WEIGHTS[origin]);
  const { words } = alternative;
  const weight = ORIGIN_WEIGHTS[origin];
  const answers: Map<string, Hit>[] = [];
  for (const word of words) answers.push(await findWord(engine, word, origin));
  const [first, ...others] = answers;
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

/** Find the records that are about a term or mention it, by any of its names. */
async function findTerm(engine: SearchEngine, { position }: FoundTerm, weight: number): Promise<Map<string, Hit>> {
  const [hits = []] = await engine.findWords([termWord(position)]);
  return byId(hits.map((hit) => ({ ...hit, score: weight * weighHit(hit.fields, 'same') })));
}

/** Find the records that have a word, in any of its forms or as the beginning of another, and weigh each. */
async function findWord(engine: SearchEngine, typed: string, origin: Origin): Promise<Map<string, Hit>> {
  const { vocabulary } = engine;
  const isAcronym = vocabulary.isAcronym(typed);
  // A word that was not typed is not the beginning of one, unless it is long enough to be a compound's.
  const mayBegin = !isAcronym && (AS_TYPED.includes(origin) || typed.length >= LONG_WORD);
  const mayChange = !isAcronym && origin !== 'literal';
  const known = vocabulary
    .findWords(typed)
    .filter(({ closeness }) => closeness === 'same' || (closeness === 'begun' ? mayBegin : mayChange));
  const isWord = known.some(({ closeness }) => closeness === 'same');
  const answers = await engine.findWords(known.map(({ word }) => word));
  const found = new Map<string, { hit: Hit; words: number }>();
  known.forEach(({ closeness }, i) => {
    for (const answer of answers[i] ?? []) {
      // A word that is still being typed is as good as the one it becomes.
      const hit = { ...answer, score: weighHit(answer.fields, isWord ? closeness : 'same') };
      const other = found.get(hit.id);
      found.set(hit.id, {
        hit: other === undefined ? hit : mergeHits(other.hit, hit, Math.max(other.hit.score, hit.score)),
        words: (other?.words ?? 0) + (isOnlyInSource(hit) ? 0 : 1),
      });
    }
  });
  return new Map(
    [...found].map(([id, { hit, words }]) => [
      id,
      { ...hit, score: hit.score + FURTHER_WORD * Math.min(Math.max(words - 1, 0), FURTHER_WORDS) },
    ]),
  );
}

interface Combined {
  hit: Hit;
  /** Its score, and more for having all of the query. */
  worth: number;
  /** Share of the query's weight it answers to. */
  share: number;
}

/** Combine what was found for each unit, best first. A unit found in fewer records counts more. */
export function combineAnswers(answers: readonly ReadonlyMap<string, Hit>[], records: number): Combined[] {
  const weights = answers.map((answer) => Math.log(1 + records / (1 + answer.size)));
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
    return [{ hit, worth: score + (isWhole ? ALL_WORDS : 0), share: isWhole ? 1 : answered / (total || 1) }];
  });
  return combined.sort((a, b) => b.worth - a.worth || (a.hit.id < b.hit.id ? -1 : 1));
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
      const { content, meta } = await hit.load();
      // A phrase does not run on from one name of a page to the next.
      const texts = [...content.split(NAME_SEPARATOR), ...Object.values(meta)];
      return texts.some((text) => holdsPhrase(text, phrase)) ? [hit] : [];
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

function isHiddenField(field: string): boolean {
  return (HIDDEN_FIELDS as readonly string[]).includes(field);
}
