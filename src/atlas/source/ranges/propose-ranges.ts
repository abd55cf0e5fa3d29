import type { SourceRange } from '../../model.ts';
import { type Alignment, alignPassages, type AlignmentTuning, type Edge } from './align-passages.ts';
import { type Gathered, gatherPieces, weightOf } from './gather-pieces.ts';
import { markWords, type Mark, toKey } from './mark-words.ts';
import { type LaidWord, readLayout } from './read-layout.ts';
import type { RestatedDocument, RestatedPassage } from './restated-document.ts';
import { buildRepeatFinder } from './find-repeats.ts';
import { weighBoundaries } from './weigh-boundaries.ts';
import { buildWordWeights, type WordWeights } from './weigh-words.ts';

/** Where a passage stands in its source, as the words tell. */
export interface ProposedPlace {
  passage: RestatedPassage;
  /** The best place, in the order of the source; empty where there is none. */
  ranges: readonly SourceRange[];
  /** The next best. */
  otherRanges: readonly SourceRange[];
  /** The best place may be taken as it is. */
  isSure: boolean;
}

export interface Proposal {
  /** One a passage, in the order of the pages. */
  places: readonly ProposedPlace[];
  words: readonly LaidWord[];
  marks: readonly Mark[];
}

/** What was fitted to documents whose places are known; `npm run bench -- anchors` fits it to all but one. */
export interface ProposalTuning extends AlignmentTuning {
  /** How likely both ends of each stretch must be for a place to be sure, at least. */
  sureEdge: number;
}

export const PROPOSAL_TUNING: ProposalTuning = { jump: 7, dependence: 0.5, sureEdge: 0.9 };

/** How likely the passage may begin anywhere else, at most. */
const SURE_ELSEWHERE = 0.15;

/** A place that has less than this of the words of the best is none. */
const ELSEWHERE_CONTENT = 0.4;

/** So much of the passage's words must stand in the range, and of the range's in the passage. */
const SURE_SHARE = 0.4;

/** So many content words at an end of the range may be unknown to the passage. */
const STRANGE_EDGE = 2;

/** What a word costs a passage that it does not look to belong to, as a logarithm. */
const MARK_COSTS: Readonly<Record<Mark, number>> = { text: 0, bullet: 0, title: 0, heading: 1, name: 3, header: 3 };
const FOREIGN_TITLE = 3;

/**
 * Propose where each passage of a document stands in the text of its source.
 *
 * @param known places that stand fast, by anchor: nothing is proposed for them, and nothing else stands there
 */
export function proposeRanges(
  text: string,
  document: RestatedDocument,
  known: ReadonlyMap<string, readonly SourceRange[]> = new Map(),
  tuning: ProposalTuning = PROPOSAL_TUNING,
): Proposal {
  const layout = readLayout(text);
  const { words } = layout;
  const marked = markWords(layout, document);
  const { marks, titles } = marked;
  const weights = buildWordWeights(words.map(({ word }) => word));
  const owners = new Map<number, string>();
  for (const [anchor, ranges] of known) {
    for (const { start, end } of ranges) for (let i = start; i < end; i++) owners.set(i, anchor);
  }
  const boundaries = weighBoundaries(layout, marked).map((boundary, i) =>
    owners.get(i) === owners.get(i - 1) ? boundary : Math.max(boundary, KNOWN_EDGE),
  );
  const passages = document.passages.map((passage) => {
    const weigh = weights.weigh(passage.text);
    const beginning = `${toKey(passage.text)} `;
    const costs = (i: number): number => {
      const title = titles.get(i);
      if (title !== undefined && !beginning.startsWith(`${title} `)) return FOREIGN_TITLE;
      return MARK_COSTS[marks[i] ?? 'text'];
    };
    return { weigh, costs, anchor: passage.anchor, isKnown: known.has(passage.anchor) };
  });
  const order = document.passages.map(({ page, section }, q) => {
    const before = document.passages[q - 1];
    return { startsPage: before?.page !== page, startsSection: before?.section !== section };
  });
  const weigh = (q: number, i: number): number => {
    const passage = passages[q];
    if (passage === undefined) return 0;
    const owner = owners.get(i);
    if (owner !== undefined) return owner === passage.anchor ? KNOWN : -KNOWN;
    return passage.isKnown ? -KNOWN : passage.weigh(i) - passage.costs(i);
  };
  const isAfterHeader = (i: number): boolean => marks[i - 1] === 'header' && marks[i] !== 'header';
  const alignment = alignAll(order.length, (ease) =>
    alignPassages({ boundaries, order, ease, isAfterHeader, weigh }, tuning),
  );
  const textOf = (q: number): string => document.passages[q]?.text ?? '';
  const gathered = gatherPieces(
    alignment.pieces.filter(({ passage }) => passages[passage]?.isKnown === false),
    { words, marks, shared: (q, start, end) => weights.shared(textOf(q), start, end) },
  );
  const claimed = new Set(owners.keys());
  for (const { pieces } of gathered.values()) {
    for (const { start, end } of pieces) for (let i = start; i < end; i++) claimed.add(i);
  }
  const findRepeat = buildRepeatFinder(
    words.map(({ word }) => word),
    claimed,
  );
  const places = document.passages.map((passage, q): ProposedPlace => {
    const fixed = known.get(passage.anchor);
    if (fixed !== undefined) return { passage, ranges: fixed, otherRanges: [], isSure: true };
    const own = gathered.get(q) ?? { ranges: [], pieces: [], isUncertain: true };
    const possible = pairEdges(alignment.starts[q] ?? [], alignment.ends[q] ?? []);
    const isFree = ({ start, end }: PossiblePlace): boolean => {
      for (let i = start; i < end; i++) if (owners.has(i)) return false;
      return true;
    };
    const candidates = possible.filter(isFree).map(toRange);
    const repeats = own.ranges.flatMap((range) => findRepeat(range) ?? []);
    const again = repeats.filter(({ isExact }) => isExact);
    const ranges =
      own.ranges.length === 0 ? candidates.slice(0, 1) : again.reduce<readonly SourceRange[]>(addPrinting, own.ranges);
    const unclear = repeats.find(({ isExact }) => !isExact);
    const contentOf = ({ start, end }: SourceRange): number => weightOf(weights.shared(passage.text, start, end));
    return {
      passage,
      ranges,
      otherRanges: unclear === undefined ? nextBest(ranges, candidates, contentOf) : addPrinting(ranges, unclear),
      isSure: unclear === undefined && isSure(passage, own, possible, { words, weights }, tuning),
    };
  });
  return { places, words, marks };
}

/** A passage that was not found is looked for again, so many times, each time so much more eagerly. */
const ROUNDS = 2;
const EASE = 2;

/** Every passage stands somewhere: align until all have a place, or asking more eagerly finds no more. */
function alignAll(count: number, align: (ease: readonly number[]) => Alignment): Alignment {
  let ease = new Array<number>(count).fill(0);
  let alignment = align(ease);
  for (let round = 0; round < ROUNDS; round++) {
    const found = new Set(alignment.pieces.map(({ passage }) => passage));
    if (found.size === count) break;
    ease = ease.map((value, q) => (found.has(q) ? value : value + EASE));
    alignment = align(ease);
  }
  return alignment;
}

/** A place that stands fast outweighs whatever the words say. */
const KNOWN = 50;
const KNOWN_EDGE = 0.9;

function isSure(
  { text }: RestatedPassage,
  { ranges, pieces, isUncertain }: Gathered,
  places: readonly PossiblePlace[],
  { words, weights }: { words: readonly LaidWord[]; weights: WordWeights },
  { sureEdge }: ProposalTuning,
): boolean {
  if (isUncertain || ranges.length === 0) return false;
  if (pieces.some(({ startsHere, endsHere }) => Math.min(startsHere, endsHere) < sureEdge)) return false;
  const contentOf = (start: number, end: number): number => weightOf(weights.shared(text, start, end));
  const least = ELSEWHERE_CONTENT * Math.max(...ranges.map(({ start, end }) => contentOf(start, end)));
  const byStart = Map.groupBy(places, ({ start }) => start);
  const elsewhere = [...byStart.values()]
    .flatMap((ways) => ways.slice(0, 1))
    .filter(({ start }) => !pieces.some((piece) => start >= piece.start && start < piece.end))
    .filter(({ start, end }) => contentOf(start, end) >= least)
    .reduce((sum, { startsHere }) => sum + startsHere, 0);
  if (elsewhere > SURE_ELSEWHERE) return false;
  return ranges.every(
    ({ start, end }) =>
      !hasStrangeLine(text, start, end, words, weights) &&
      weights.share(text, start, end) >= SURE_SHARE &&
      Math.max(...weights.strangeEdges(text, start, end)) <= STRANGE_EDGE,
  );
}

/** A line of so few words that has content of its own and none of the passage's may be a page header. */
const SHORT_LINE = 4;

function hasStrangeLine(
  text: string,
  start: number,
  end: number,
  words: readonly LaidWord[],
  weights: WordWeights,
): boolean {
  for (let first = start; first < end;) {
    let next = first + 1;
    while (next < end && words[next]?.isLineStart !== true) next++;
    const word = words[first];
    const isShort = word?.isLineStart === true && next - first <= SHORT_LINE;
    const isHeader = /^\P{Ll}*\p{Lu}{2}\P{Ll}*\d$/u.test(word?.token ?? '');
    const isForeign = weights.strangeEdges(text, first, next)[0] > 1 && weights.shared(text, first, next).size === 0;
    if (isShort && (isHeader || isForeign)) return true;
    first = next;
  }
  return false;
}

/** A place that has less than this of the words of the best is not worth showing; with so much, it may be a printing. */
const WORTH_SHOWING = 0.2;
const WORTH_A_PRINTING = 0.5;

/** The likeliest place that is not the best: in the stead of the part it overlaps, or the passage printed once more. */
function nextBest(
  ranges: readonly SourceRange[],
  candidates: readonly SourceRange[],
  contentOf: (range: SourceRange) => number,
): SourceRange[] {
  const most = Math.max(0, ...ranges.map(contentOf));
  const other = candidates.find(
    (candidate) =>
      contentOf(candidate) >= WORTH_SHOWING * most &&
      !ranges.some(({ start, end }) => start === candidate.start && end === candidate.end),
  );
  if (other === undefined) return [];
  const isInstead = ranges.some((range) => overlaps(range, other));
  if (isInstead) {
    const rest = ranges.filter((range) => !overlaps(range, other));
    return addPrinting(rest, other);
  }
  return contentOf(other) >= WORTH_A_PRINTING * most ? addPrinting(ranges, other) : [other];
}

function addPrinting(ranges: readonly SourceRange[], { start, end }: { start: number; end: number }): SourceRange[] {
  return [...ranges, { printing: 1, start, end }].sort((a, b) => a.start - b.start).map(numbered);
}

const numbered = ({ start, end }: SourceRange, i: number): SourceRange => ({ printing: i + 1, start, end });

const overlaps = (a: SourceRange, b: SourceRange): boolean => a.start < b.end && b.start < a.end;

interface PossiblePlace {
  start: number;
  end: number;
  /** How likely the passage begins there, and that it ends there too. */
  startsHere: number;
  likelihood: number;
}

const toRange = ({ start, end }: PossiblePlace): SourceRange => ({ printing: 1, start, end });

/** Of each passage so many starts and ends are put together. */
const LIKELIEST = 8;

/** Put starts and ends together, the likeliest first. No range reaches over a likely start of the same passage. */
function pairEdges(starts: readonly Edge[], ends: readonly Edge[]): PossiblePlace[] {
  const likely = starts.filter(({ likelihood }) => likelihood > 0.5);
  return starts
    .slice(0, LIKELIEST)
    .flatMap((start) => {
      const next = Math.min(...likely.filter(({ at }) => at > start.at).map(({ at }) => at));
      return ends
        .filter(({ at }) => at > start.at && at <= next)
        .slice(0, LIKELIEST)
        .map((end) => ({
          start: start.at,
          end: end.at,
          startsHere: start.likelihood,
          likelihood: start.likelihood * end.likelihood,
        }));
    })
    .sort((a, b) => b.likelihood - a.likelihood || a.start - b.start || a.end - b.end);
}
