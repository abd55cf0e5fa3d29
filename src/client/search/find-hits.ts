import { CONTEXT_FIELDS, NAME_SEPARATOR } from '../../atlas/search-record.ts';
import type { Hit, SearchEngine } from './engine.ts';
import { isSearchable, type Query } from './parse-query.ts';
import { holdsPhrase } from './holds-words.ts';

/** What a query finds, before any filter. */
export interface Findings {
  /** Best first. */
  hits: Hit[];
  /** Words of the query that stand nowhere: with one of them, nothing is found. */
  unknownWords: string[];
}

/** Find what a query asks for: all of its words, each as the beginning of a word, and all of its phrases. */
export async function findHits(engine: SearchEngine, query: Query): Promise<Findings> {
  if (!isSearchable(query)) return { hits: await engine.findAll(), unknownWords: [] };
  const unknownWords: string[] = [];
  for (const word of query.words) if (!(await engine.hasWord(word))) unknownWords.push(word);
  if (unknownWords.length > 0) return { hits: [], unknownWords };

  const parts: Hit[][] = [];
  if (query.words.length > 0) parts.push(await engine.findWords(query.words));
  for (const phrase of query.phrases) parts.push(await keepExact(await engine.findPhrase(phrase), phrase));
  return { hits: intersectHits(parts).filter(hasOwnWords), unknownWords };
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

/** Keep what all the lists have, in the order of the first, with the hits of all of them. */
export function intersectHits(lists: readonly (readonly Hit[])[]): Hit[] {
  const [first = [], ...others] = lists;
  return first.flatMap((hit) => {
    const same = others.map((list) => list.find(({ id }) => id === hit.id));
    if (same.includes(undefined)) return [];
    const all = [hit, ...same.filter((other) => other !== undefined)];
    return [
      {
        ...hit,
        places: [...new Set(all.flatMap(({ places }) => places))],
        fields: [...new Set(all.flatMap(({ fields }) => fields))],
      },
    ];
  });
}

/** Tell whether a record has any of the query's words itself, and not only in what says where it stands. */
export function hasOwnWords({ places, fields }: Hit): boolean {
  return places.length > 0 || fields.some((field) => !CONTEXT_FIELDS.has(field));
}
