import { foldWord } from '../../atlas/fold-word.ts';
import { CONTEXT_FIELDS, NAME_SEPARATOR, SOURCE_FIELDS } from '../../atlas/search-record.ts';
import type { Hit, SearchEngine } from './engine.ts';
import { expandQuery, takeWordsAsTyped, type Alternative, type Unit } from './expand-query.ts';
import { holdsPhrase } from './holds-words.ts';
import { isSearchable, type Query } from './parse-query.ts';
import { ORIGIN_WEIGHTS, weighHit } from './weigh-hit.ts';

/** What a query finds, before any filter. */
export interface Findings {
  /** Best first. */
  hits: Hit[];
  /** Words of the query that stand nowhere and are like none that does. */
  unknownWords: string[];
  /** What was searched for each word that was typed. */
  units: Unit[];
  /** No record has all words: the hits have some. */
  isPartial: boolean;
}

/** A query of so many words is answered although nothing is known of one. */
const MANY_WORDS = 3;
/** How much of a hit's weight Pagefind's own score is: how often and how densely a word stands there. */
const SCORE_SHARE = 0.25;
/** How much more a word counts that stands as it was typed, and not only as a beginning. */
const WHOLE_WORD = 0.15;

/** Find what a query asks for: all of its words, each as the beginning of a word, and all of its phrases. */
export async function findHits(engine: SearchEngine, query: Query, isExact = false): Promise<Findings> {
  const nothing: Findings = { hits: [], unknownWords: [], units: [], isPartial: false };
  if (!isSearchable(query)) return { ...nothing, hits: await engine.findAll() };
  const { units, unknownWords } = (isExact ? takeWordsAsTyped : expandQuery)(query.words, engine.vocabulary);
  const isAnswerable =
    unknownWords.length === 0 || (!isExact && units.length >= MANY_WORDS - 1 && unknownWords.length === 1);
  if (!isAnswerable) return { ...nothing, unknownWords };

  const answers: Map<string, Hit>[] = [];
  for (const unit of units) answers.push(await findUnit(engine, unit));
  for (const phrase of query.phrases) {
    answers.push(byId(await keepExact(await engine.findPhrase(phrase), phrase)));
  }
  const found = combineAnswers(answers, engine.catalogue.size);
  const whole = found.filter(({ share }) => share === 1);
  const some = isExact || query.phrases.length > 0 ? [] : found.filter(({ share }) => share < 1);
  const shown = whole.some(({ hit }) => hasOwnWords(hit)) ? whole : some;
  const own = shown.map(({ hit }) => hit).filter(hasOwnWords);
  const named = own.filter((hit) => engine.catalogue.get(hit.id)?.kind === 'ansvar' || !isOnlyInSource(hit));
  return { hits: named.length > 0 ? named : own, unknownWords, units, isPartial: shown === some && own.length > 0 };
}

/** Find the records that answer to a unit, each with the best of what it has. */
async function findUnit(engine: SearchEngine, { alternatives }: Unit): Promise<Map<string, Hit>> {
  const best = new Map<string, Hit>();
  for (const alternative of alternatives) {
    for (const [id, hit] of await findAlternative(engine, alternative)) {
      const known = best.get(id);
      best.set(id, known === undefined ? hit : mergeHits(known, hit, Math.max(known.score, hit.score)));
    }
  }
  return best;
}

async function findAlternative(engine: SearchEngine, { words, origin }: Alternative): Promise<Map<string, Hit>> {
  const weight = ORIGIN_WEIGHTS[origin];
  const answers: Map<string, Hit>[] = [];
  for (const word of words) answers.push(await findWord(engine, word));
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

/** Find a word and weigh its hits. An acronym stands apart from the word that is written as it in small letters. */
async function findWord(engine: SearchEngine, word: string): Promise<Map<string, Hit>> {
  const closed = `${foldWord(word)}z`;
  if (engine.vocabulary.isAcronym(word)) {
    return byId((await engine.findWords([closed])).map((hit) => ({ ...hit, score: 1 })));
  }
  const hits = await engine.findWords([word]);
  const whole = new Set((await engine.findWords([closed])).map(({ id }) => id));
  const top = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
  return byId(
    hits.map((hit) => ({
      ...hit,
      score: weighHit(hit) + (SCORE_SHARE * hit.score) / top + (whole.has(hit.id) ? WHOLE_WORD : 0),
    })),
  );
}

interface Combined {
  hit: Hit;
  /** Share of the query's units it answers to. */
  share: number;
}

/**
 * Combine what was found for each unit: records with more of them first, then those with the better hits. A unit found
 * in fewer records counts more.
 */
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
    return [{ hit, share: present.length / answers.length }];
  });
  return combined.sort(
    (a, b) =>
      Number(b.share === 1) - Number(a.share === 1) || b.hit.score - a.hit.score || (a.hit.id < b.hit.id ? -1 : 1),
  );
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
export function hasOwnWords({ places, fields }: Hit): boolean {
  return places.length > 0 || fields.some((field) => !CONTEXT_FIELDS.has(field));
}

function isOnlyInSource({ places, fields }: Hit): boolean {
  return places.length === 0 && fields.every((field) => SOURCE_FIELDS.has(field) || CONTEXT_FIELDS.has(field));
}
