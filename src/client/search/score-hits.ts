import { isHiddenField, SOURCE_FIELDS, type HiddenField } from '../../atlas/search/search-record.ts';
import { clueWord } from '../../atlas/search/index-words.ts';
import type { Place } from '../../atlas/search/search-vocabulary.ts';
import type { Catalogue, RecordFacts } from './index/catalogue.ts';
import type { Hit, SearchEngine } from './index/engine.ts';
import {
  listWordings,
  type Alternative,
  type IndexWord,
  type Reading,
  type Standing,
  type Unit,
  type Wording,
} from './reading.ts';

/** A record that answers to some of a query. */
export interface Scored {
  hit: Hit;
  /** Share of the query's weight it answers to. */
  share: number;
  /** Which units it answers to. */
  has: boolean[];
  /** How many words of the query readers use about it. */
  clues: number;
}

/** How much a word counts by where it stands: what a record is about, said outright, in a part of a word or in the source. */
const FIELD_WEIGHTS: Readonly<Record<HiddenField, number>> = {
  emneord: 1.25,
  ordformer: 1,
  orddele: 0.9,
  laeserord: 0.5,
  spor: 0,
  ordlyd: 0.85,
  begrebsemne: 1.1,
  begreber: 1,
  begrebssag: 0.9,
  begrebskilde: 0.85,
};

/** How much it counts that readers use all words of a query about a record. */
const CLUES = 0.35;

/** How much of its worth a second reason adds to the best one. */
const FURTHER_REASON = 0.2;
/** How much more counts what says something of the one that was named, of all that stands under a level. */
const OWN_FIRST = 0.1;
/** How much each further word of a unit adds that a record has, and how many count. */
const FURTHER_WORD = 0.02;
const FURTHER_WORDS = 3;
/** How much a unit counts that is no record's subject: »give«, »mange«. */
const LEAST_TOPICAL = 0.5;

/** What a hit is found by when it stands under what was named; when it only stands under a name with the word. */
const UNDER_NAME = 'under-navn';
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

/** Record id → what it has of a unit. */
type Answer = ReadonlyMap<string, Hit>;

/** Find the records that answer to some of a query, and score each: best first, of equals in the order of the documents. */
export async function scoreHits(reading: Reading, engine: SearchEngine): Promise<Scored[]> {
  const { units, clues } = reading;
  const words = units.flatMap((unit) => listWordings(unit).flatMap((wording) => wording.words.flat()));
  // All at once: each look-up may be a download.
  const asked = [...new Set([...words.map(({ word }) => word), ...clues.map(clueWord)])];
  const [every, found] = await Promise.all([engine.findAll(), engine.findWords(asked)]);
  const known: Known = {
    catalogue: engine.catalogue,
    every,
    // Who asks for words as they are typed asks for what is written.
    hitsOf: new Map(
      asked.map((word, i) => [word, (found[i] ?? []).filter((hit) => !reading.isExact || !isOnlyTied(hit))]),
    ),
  };
  const scored = combineAnswers(
    units.map((unit) => answerUnit(unit, known)),
    engine.catalogue,
  );
  return addClues(scored, clues, known);
}

interface Known {
  catalogue: Catalogue;
  every: readonly Hit[];
  /** Word of the index, closed → the records that have it. */
  hitsOf: ReadonlyMap<string, readonly Hit[]>;
}

/** Find the records that answer to a unit, each with the best it has, and a share of the rest. */
function answerUnit({ alternatives }: Unit, known: Known): Answer {
  const best = new Map<string, Hit>();
  for (const alternative of alternatives) {
    for (const hit of findAlternative(alternative, known)) {
      const other = best.get(hit.id);
      best.set(hit.id, other === undefined ? hit : joinReasons(other, hit, alternative));
    }
  }
  return best;
}

function joinReasons(before: Hit, hit: Hit, alternative: Alternative): Hit {
  const even = 'even' in alternative ? alternative.even : 'no';
  if (even === 'no') return addReason(before, hit);
  return even === 'own-first' && hasOwnWords(before) ? { ...hit, score: hit.score + OWN_FIRST } : hit;
}

function addReason(a: Hit, b: Hit): Hit {
  return mergeHits(a, b, Math.max(a.score, b.score) + FURTHER_REASON * Math.min(a.score, b.score));
}

function findAlternative(alternative: Alternative, known: Known): Iterable<Hit> {
  if ('quoted' in alternative) return alternative.quoted;
  return 'places' in alternative ? findStanding(alternative, known) : findWording(alternative, known);
}

/** Find the records that have all words of a wording: each scores as much as its words do on average. */
function findWording({ words, weight }: Wording, known: Known): Hit[] {
  const [first = new Map<string, Hit>(), ...others] = words.map((forms) => findWord(forms, known));
  return [...first.values()].flatMap((hit) => {
    const all = [hit, ...others.flatMap((answer) => answer.get(hit.id) ?? [])];
    if (all.length < words.length) return [];
    const score = (weight * all.reduce((sum, each) => sum + each.score, 0)) / all.length;
    return [all.reduce((a, b) => mergeHits(a, b, score), { ...hit, score })];
  });
}

/** Find the records that have a word in one of its forms: each scores as the best of them, and a little for each further. */
function findWord(forms: readonly IndexWord[], { hitsOf }: Known): Answer {
  const found = new Map<string, { hit: Hit; words: number }>();
  for (const { word, weight } of forms) {
    for (const answer of hitsOf.get(word) ?? []) {
      const hit = { ...answer, score: weight * weighFields(answer.fields) };
      const other = found.get(hit.id);
      found.set(hit.id, {
        hit: other === undefined ? hit : mergeHits(other.hit, hit, Math.max(other.hit.score, hit.score)),
        words: (other?.words ?? 0) + (isOnlyInSource(hit) ? 0 : 1),
      });
    }
  }
  const weighFurther = (words: number): number => FURTHER_WORD * Math.min(Math.max(words - 1, 0), FURTHER_WORDS);
  return new Map([...found].map(([id, { hit, words }]) => [id, { ...hit, score: hit.score + weighFurther(words) }]));
}

/** Weigh where a word stands: the best of the fields counts. */
export function weighFields(fields: readonly string[]): number {
  return Math.max(0, ...fields.map((field) => (isHiddenField(field) ? FIELD_WEIGHTS[field] : 0)));
}

/** Find the records that stand under one of some names. */
function findStanding({ places, weight, isAround }: Standing, { every, catalogue }: Known): Hit[] {
  const fields = [isAround ? AROUND : UNDER_NAME];
  return every.flatMap((hit) => {
    const facts = catalogue.get(hit.id);
    const isUnderOne = facts !== undefined && places.some((place) => isUnder(facts, place));
    return isUnderOne ? [{ ...hit, score: weight, fields }] : [];
  });
}

function isUnder(facts: RecordFacts, place: Place): boolean {
  const { kind } = facts;
  // A page across levels is the one that has the name, and not one that stands under it.
  const isPage =
    kind === 'begreb' || ((kind === 'trin' || kind === 'form' || kind === 'dokument') && kind !== place[0]);
  return !isPage && hasPlace(facts, place);
}

/** Tell whether a record has a place among what it stands under. */
export function hasPlace({ level, ownForm, facets }: RecordFacts, [filter, value]: Place): boolean {
  if (filter === 'niveau') return level === value;
  return filter === 'egenform' ? ownForm === value : facets[filter].includes(value);
}

/**
 * Combine what was found for each unit, best first. A unit found in fewer records counts more, and one that records are
 * about.
 */
export function combineAnswers(answers: readonly Answer[], catalogue: Catalogue): Scored[] {
  const weights = answers.map((answer) => Math.log(1 + catalogue.size / (1 + answer.size)) * weighTopicality(answer));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const ids = new Set(answers.flatMap((answer) => [...answer.keys()]));
  const scored = [...ids].flatMap((id): Scored[] => {
    const own = answers.map((answer) => answer.get(id));
    const [first, ...others] = own.filter((hit) => hit !== undefined);
    if (first === undefined) return [];
    const sum = (worth: (hit: Hit) => number): number =>
      own.reduce((sum, hit, i) => sum + (hit === undefined ? 0 : worth(hit) * (weights[i] ?? 0)), 0) / total;
    const score = sum((hit) => hit.score);
    return [
      {
        clues: 0,
        hit: others.reduce((a, b) => mergeHits(a, b, score), { ...first, score }),
        share: others.length + 1 === answers.length ? 1 : sum(() => 1),
        has: own.map((hit) => hit !== undefined),
      },
    ];
  });
  return sortScored(scored, catalogue);
}

function sortScored(scored: readonly Scored[], catalogue: Catalogue): Scored[] {
  const orderOf = ({ hit: { id } }: Scored): number => catalogue.get(id)?.order ?? 0;
  return [...scored].sort((a, b) => b.hit.score - a.hit.score || orderOf(a) - orderOf(b));
}

/** Add to what was scored how much of the query readers use about it: a word counts more that they use about fewer. */
function addClues(scored: readonly Scored[], clues: readonly string[], { hitsOf, catalogue }: Known): Scored[] {
  const answers = clues.map((word) => hitsOf.get(clueWord(word)) ?? []);
  const weights = answers.map(({ length }) => Math.log(1 + catalogue.size / (1 + length)));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const all = new Map(scored.map((each) => [each.hit.id, each]));
  answers.forEach((answer, i) => {
    for (const hit of answer) {
      const known = all.get(hit.id) ?? { hit: { ...hit, score: 0 }, share: 0, has: [], clues: 0 };
      const score = known.hit.score + (CLUES * (weights[i] ?? 0)) / total;
      all.set(hit.id, { ...known, hit: { ...known.hit, score }, clues: known.clues + 1 });
    }
  });
  return sortScored([...all.values()], catalogue);
}

/** Weigh a unit by how often it is what a record is about, and not only said in it. */
function weighTopicality(answer: Answer): number {
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

/** Tell whether a record has any of the query's words itself, and not only in what says where it stands. */
export function hasOwnWords({ places, fields }: Pick<Hit, 'places' | 'fields'>): boolean {
  return places.length > 0 || fields.some(isOwnField);
}

/** Tell whether only the source of a record has the words. */
export function isOnlyInSource({ places, fields }: Pick<Hit, 'places' | 'fields'>): boolean {
  return places.length === 0 && fields.every((field) => SOURCE_FIELDS.has(field) || !isOwnField(field));
}

/** Tell whether a record has a word only because editors have put it there. */
function isOnlyTied({ fields }: Hit): boolean {
  return fields.every((field) => field === ('laeserord' satisfies HiddenField));
}

function isOwnField(field: string): boolean {
  return field === UNDER_NAME || isHiddenField(field);
}
