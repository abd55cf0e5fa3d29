import type { Place } from '../../atlas/search/search-vocabulary.ts';
import type { Catalogue, RecordFacts } from './index/catalogue.ts';
import type { Hit } from './index/engine.ts';
import { partition } from './partition.ts';
import type { Reading } from './reading.ts';
import { hasOwnWords, hasPlace, isOnlyInSource, type Scored } from './score-hits.ts';

/** Of what was scored, what is shown. */
export interface Choice {
  /** What answers the whole query, best first; where nothing does, what answers most of it. */
  hits: Hit[];
  /** What has only some of it, best first, and the words of the query it has. */
  rest: { hits: Hit[]; words: string[] };
  /** Names of organisations in the query: only what they say is found. */
  narrowedTo: string[];
  /** The hits have the whole query, or some of it. */
  has: 'all' | 'some';
  /** Some of the hits have nothing of it themselves: readers use its words about them. */
  withClues: boolean;
}

/** How much of a query's weight a record must answer to, to be found at all. */
const LEAST_SHARE = 0.3;
/** What has so much of a query's weight answers the whole: what it lacks says little (»lederen«). */
const WHOLE_SHARE = 0.75;
/** What readers use so many words of the query about is found whatever its own words. */
const MANY_CLUES = 2;
/** So many hits are shown for a text. */
const MOST_OF_TEXT = 30;
/** Where fewer answer the whole, what has a third of it stands beside them. */
const FEW = 8;
const PART_SHARE = 0.33;

/** Choose what is shown of the records that were scored, best first. */
export function chooseHits(scored: readonly Scored[], reading: Reading, catalogue: Catalogue): Choice {
  const { units, isStrict, isText } = reading;
  const isStatement = ({ hit }: Scored): boolean => catalogue.get(hit.id)?.kind === 'ansvar';
  // What only stands under a name with one of the words is no answer.
  const own = scored.filter(({ hit }) => hasOwnWords(hit));
  // Of words that never stand together, each is little of the query: the best there is answers.
  const most = Math.max(0, ...own.filter(isStatement).map(({ share }) => share));
  const least = isText ? 0 : Math.min(LEAST_SHARE, most);
  const answers = own.filter(({ share, clues }) => (share > 0 && share >= least) || clues >= MANY_CLUES);
  const { kept, narrowedTo } = keepNamed(answers, reading, { scored, isStatement, catalogue });
  // A page whose source alone has the words is no answer beside what says them.
  const said = kept.filter((each) => isStatement(each) || !isOnlyInSource(each.hit));
  const found = said.length > 0 ? said : kept;
  const statements = found.filter(isStatement);
  if (isText) {
    const hits = statements.slice(0, MOST_OF_TEXT).map(({ hit }) => hit);
    return { hits, rest: { hits: [], words: [] }, narrowedTo: [], has: 'all', withClues: false };
  }
  const wholes = statements.filter(({ share }) => share >= WHOLE_SHARE).length;
  const enough = isStrict ? 1 : wholes >= FEW ? WHOLE_SHARE : Math.min(PART_SHARE, most);
  const [shown, partly] = partition(
    found,
    (each) => !isStatement(each) || each.share >= enough || each.clues >= MANY_CLUES,
  );
  const rest = isStrict ? [] : partly;
  return {
    hits: shown.map(({ hit }) => hit),
    rest: {
      hits: rest.map(({ hit }) => hit),
      words: units.filter((_, i) => rest.some(({ has }) => has[i] === true)).map(({ typed }) => typed),
    },
    narrowedTo,
    has: isStrict || wholes > 0 || statements.length === 0 ? 'all' : 'some',
    withClues: shown.some((each) => isStatement(each) && each.share === 0),
  };
}

/**
 * Keep what an organisation says that is named beside other words, if it says anything; if not, what others say is better
 * than nothing, and its document that the words name (»ledelsesgrundlag Holstebro«) comes first.
 */
function keepNamed(
  answers: readonly Scored[],
  { narrowing }: Reading,
  {
    scored,
    isStatement,
    catalogue,
  }: { scored: readonly Scored[]; isStatement: (each: Scored) => boolean; catalogue: Catalogue },
): { kept: readonly Scored[]; narrowedTo: string[] } {
  if (narrowing.length === 0) return { kept: answers, narrowedTo: [] };
  const places = narrowing.flatMap(({ organisations }) => organisations);
  const [within, others] = partition(answers, ({ hit }) => isWithin(catalogue.get(hit.id), places));
  if (within.some((each) => isStatement(each) && each.share > 0)) {
    // A level of that name elsewhere is still a page to be led to.
    const pages = others.filter((each) => !isStatement(each));
    return { kept: [...within, ...pages], narrowedTo: narrowing.map(({ read }) => read) };
  }
  const named = within.find(({ hit }) => catalogue.get(hit.id)?.kind === 'dokument');
  const [document] = catalogue.get(named?.hit.id ?? '')?.facets.dokument ?? [];
  const isOfDocument = (each: Scored): boolean =>
    document !== undefined &&
    isStatement(each) &&
    catalogue.get(each.hit.id)?.facets.dokument.includes(document) === true;
  return {
    kept: [...scored.filter(isOfDocument), ...answers.filter((each) => !isOfDocument(each))],
    narrowedTo: [],
  };
}

/** Tell whether a record stands within one of some organisations. Pages across all of them do. */
function isWithin(facts: RecordFacts | undefined, places: readonly Place[]): boolean {
  if (facts === undefined) return false;
  const isAcross = facts.kind === 'begreb' || facts.kind === 'trin' || facts.kind === 'form';
  return isAcross || places.some((place) => hasPlace(facts, place));
}
