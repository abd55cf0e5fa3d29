import { SOURCE_FIELDS, type HiddenField, type RecordKind } from '../../../atlas/search/search-record.ts';
import type { FoundRecord, Hit } from '../index/engine.ts';
import { beginsAs, hasPartAs, markWords, type Segment } from './mark-words.ts';
import type { Query } from '../parse-query.ts';
import type { Whereabouts } from '../index/place-names.ts';
import { splitWords } from '../../../atlas/lexicon/fold-word.ts';

/** A statement ready to be shown. */
export interface ShownStatement {
  href: string;
  /** Its own title; `null` where the document gives none. */
  title: Segment[] | null;
  text: Segment[];
  /** The form as the document names it, otherwise the common forms. */
  form: Segment[];
  isPitfall: boolean;
  /**
   * Why it is here where nothing in it is marked: by words of its source, as one that is about a term in other words, or
   * as one that editors tie what readers type to.
   */
  unmarked: 'source' | 'subject' | 'readers' | null;
}

/**
 * Read a statement from its record, with the words of the hit marked: those Pagefind found, and those it found only by
 * the beginning that was typed.
 */
export function readStatement(
  { href, texts, meta }: FoundRecord,
  { places, fields }: Pick<Hit, 'places' | 'fields'>,
  query: Query,
): ShownStatement {
  const [ownTitle = null] = texts.length > 1 ? texts : [];
  const titleLength = ownTitle === null ? 0 : splitWords(ownTitle).length;
  const isTyped = beginsAs(query.words);
  const isPart = hasPartAs(query.words, meta['orddele'] ?? '');
  const isHit = (word: string, place: number): boolean => places.includes(place) || isTyped(word) || isPart(word);
  const title = ownTitle === null ? null : markWords(ownTitle, isHit);
  const marked = markWords(texts.at(-1) ?? '', (word, place) => isHit(word, place + titleLength));
  return {
    href,
    title,
    text: marked,
    form: markLabel(meta['egenform'] ?? meta['form'], query),
    isPitfall: meta['faldgrube'] !== undefined,
    unmarked: [...(title ?? []), ...marked].some((piece) => piece.isHit) ? null : explainUnmarked(fields),
  };
}

const SUBJECT_FIELD: string = 'begrebssag' satisfies HiddenField;
const READERS_FIELD: string = 'laeserord' satisfies HiddenField;

function explainUnmarked(fields: readonly string[]): ShownStatement['unmarked'] {
  if (fields.some((field) => SOURCE_FIELDS.has(field))) return 'source';
  if (fields.includes(SUBJECT_FIELD)) return 'subject';
  return fields.includes(READERS_FIELD) ? 'readers' : null;
}

/** Mark the typed words of a label, of which Pagefind does not say where its hits are. */
function markLabel(label = '', { words, phrases }: Query): Segment[] {
  return markWords(label, beginsAs([...words, ...phrases.flat()]));
}

/** The page a statement stands on, ready to be shown as the heading over it. */
export interface ShownLevel {
  href: string;
  name: Segment[];
  document: Segment[];
  organisation: Segment[];
  /** The rungs it stands on; `null` for what binds all leaders. */
  rungs: Segment[] | null;
}

/** Read the level page from the record of one of its statements, which stands there. */
export function readLevel(
  { href }: Pick<FoundRecord, 'href'>,
  { level, document, organisation, rungs }: Whereabouts,
  query: Query,
): ShownLevel {
  return {
    href: href.replace(/#.*$/u, ''),
    name: markLabel(level, query),
    document: markLabel(document, query),
    organisation: markLabel(organisation, query),
    rungs: rungs === null ? null : markLabel(rungs, query),
  };
}

/** A page found by its name, ready to be shown. */
export interface ShownPage {
  href: string;
  name: string;
  markedName: Segment[];
  otherNames: string[];
  /** The name that holds the hit, where its own does not. */
  foundBy: Segment[] | null;
  /** Where it belongs: document, organisation, year. */
  belongsTo: string[];
  /** Of a level: whom it leads and who stands above it; empty where the document does not say. */
  chain: { leads: string; above: string };
}

/** Read a page that is looked for by name from its record, which stands there, with the words of the hit marked. */
export function readNamedPage(
  { href, texts: names, meta }: FoundRecord,
  {
    kind,
    document,
    organisation,
    rungs,
    places,
  }: Pick<Hit, 'places'> & Pick<Whereabouts, 'document' | 'organisation' | 'rungs'> & { kind: RecordKind },
  { words, phrases }: Query,
): ShownPage {
  const isTyped = beginsAs([...words, ...phrases.flat()]);
  let place = 0;
  const marked = names.map((name) => {
    const start = place;
    place += splitWords(name).length;
    return markWords(name, (word, index) => places.includes(start + index) || isTyped(word));
  });
  const holdsHit = (segments: readonly Segment[]): boolean => segments.some(({ isHit }) => isHit);
  const [markedName = [], ...markedOthers] = marked;
  return {
    href,
    name: names[0] ?? '',
    markedName,
    otherNames: names.slice(1),
    foundBy: holdsHit(markedName) ? null : (markedOthers.find(holdsHit) ?? null),
    chain: { leads: meta['leder'] ?? '', above: meta['over'] ?? '' },
    belongsTo: listBelongsTo(kind, { document, organisation, rungs, year: meta['aar'] ?? '' }).filter(
      (part) => part !== '',
    ),
  };
}

function listBelongsTo(
  kind: RecordKind,
  place: Record<'document' | 'organisation' | 'year', string> & Pick<Whereabouts, 'rungs'>,
): string[] {
  if (kind === 'niveau') return [place.rungs ?? '', place.organisation, place.document];
  return kind === 'dokument' ? [place.organisation, place.year] : [];
}
