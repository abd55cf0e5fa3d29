import type { Place, SearchVocabulary } from '../../../atlas/search/search-vocabulary.ts';
import type { RecordFacts } from './catalogue.ts';

/** Where a record stands, in words. */
export interface Whereabouts {
  level: string;
  document: string;
  organisation: string;
  /** The rungs its level stands on; `null` for what binds all leaders. */
  rungs: string | null;
  /** The first of the forms it carries; empty where it has none. */
  form: string;
  /** Number of the organisation's colour. */
  colour: string | null;
}

/** Says of a record where it stands; what it stands under is empty where it stands under nothing. */
export type DescribePlace = (facts: RecordFacts | undefined) => Whereabouts;

/** Build the look-up of the names of places from the vocabulary: no text of a record needs to hold them. */
export function buildPlaceNames({
  places,
  publishers,
}: Pick<SearchVocabulary, 'places' | 'publishers'>): DescribePlace {
  const names = new Map(places.map(([filter, value, names]) => [toKey(filter, value), pickName(filter, names)]));
  const nameOf = (filter: Place[0], value: string | null | undefined): string =>
    names.get(toKey(filter, value ?? '')) ?? '';
  return (facts) => {
    const [document = ''] = facts?.facets.dokument ?? [];
    const [organisation, colour = null] = publishers[document] ?? [];
    const rungs = places.filter(([filter, value]) => filter === 'trin' && facts?.facets.trin.includes(value) === true);
    return {
      level: nameOf('niveau', facts?.level),
      document: nameOf('dokument', document),
      organisation: nameOf('organisation', organisation),
      form: nameOf('form', facts?.facets.form[0]),
      rungs: rungs.length === 0 ? null : rungs.map(([, value]) => nameOf('trin', value)).join(', '),
      colour: colour === null ? null : String(colour),
    };
  };
}

/** Of a document and an organisation the short name is enough, a level goes by its own. */
function pickName(filter: Place[0], names: readonly string[]): string {
  const isNamedShort = filter === 'dokument' || filter === 'organisation';
  return (isNamedShort ? names.at(-1) : names[0]) ?? '';
}

function toKey(filter: Place[0], value: string): string {
  return `${filter}/${value}`;
}
