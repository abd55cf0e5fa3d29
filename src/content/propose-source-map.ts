import type { Passage, SourceMap, SourceRange } from '../atlas/model.ts';
import { fillRest } from '../atlas/source/ranges/fill-rest.ts';
import { type Proposal, proposeRanges } from '../atlas/source/ranges/propose-ranges.ts';
import type { RestatedDocument } from '../atlas/source/ranges/restated-document.ts';
import { documentFile } from './document-file.ts';
import { deriveSourceMap } from './format-source-map.ts';

export interface SourceMapProposal {
  /** What is known and what is sure, ready to be written. What is not is listed as unplaced. */
  map: SourceMap;
  proposal: Proposal;
  /** Anchors whose place was known before. */
  known: ReadonlySet<string>;
}

/** What a source map is proposed from. */
export interface ProposalSource {
  document: string;
  restated: RestatedDocument;
  /** Name of the file, and its text. */
  file: string;
  text: string;
  /** The map there is; its places stand fast. `null` where there is none. */
  map: SourceMap | null;
  /** Places that an editor has set, by anchor. */
  set: ReadonlyMap<string, readonly SourceRange[]>;
}

/**
 * Propose the source map of a document: places that are known, those that are sure, and a list of the rest. Once all have
 * one, what is left of the source is filled with headings and furniture.
 */
export function proposeSourceMap({ document, restated, file, text, map, set }: ProposalSource): SourceMapProposal {
  const anchors = new Set(restated.passages.map(({ anchor }) => anchor));
  const before = new Map(
    (map?.passages ?? []).flatMap(({ anchor, ranges }) =>
      anchor !== null && anchors.has(anchor) ? [[anchor, ranges] as const] : [],
    ),
  );
  const known = new Map<string, readonly SourceRange[]>([...before, ...set]);
  const proposal = proposeRanges(text, restated, known);
  const at = { file: documentFile(document, 'kilde.json'), line: 1 };

  const toPassage = (kind: Passage['kind'], anchor: string | null, ranges: readonly SourceRange[]): Passage => ({
    kind,
    anchor,
    ranges: [...ranges],
    fingerprints: [],
    words: [],
    at,
  });
  const sure = new Map(
    proposal.places.flatMap(({ passage, ranges, isSure }) =>
      isSure ? [[passage.anchor, toPassage(passage.kind, passage.anchor, ranges)] as const] : [],
    ),
  );
  // What the map has keeps its order; what is new comes after it, statements first, as the pages have it.
  const kept = [...before.keys()].flatMap((anchor) => sure.get(anchor) ?? []);
  const added = [...sure].flatMap(([anchor, passage]) => (before.has(anchor) ? [] : [passage]));
  const placed = [
    ...kept,
    ...added.filter(({ kind }) => kind === 'statement'),
    ...added.filter(({ kind }) => kind === 'prose'),
  ];
  const unplaced = proposal.places.flatMap(({ passage, isSure }) => (isSure ? [] : [{ anchor: passage.anchor, at }]));
  const taken = placed.flatMap(({ ranges }) => ranges);
  const ownRest = (map?.passages ?? []).filter(
    ({ anchor, ranges }) => anchor === null && !ranges.some((range) => taken.some((other) => overlap(range, other))),
  );
  const rest =
    unplaced.length > 0
      ? []
      : fillRest(proposal.marks, [...taken, ...ownRest.flatMap(({ ranges }) => ranges)]).map(({ kind, ranges }) =>
          toPassage(kind, null, ranges),
        );
  const words = proposal.words.map(({ word }) => word);
  const proposed: SourceMap = {
    document,
    file,
    wordCount: words.length,
    passages: [...placed, ...ownRest, ...rest],
    unplaced,
    at,
  };
  return { map: deriveSourceMap(proposed, words), proposal, known: new Set(known.keys()) };
}

const overlap = (a: SourceRange, b: SourceRange): boolean => a.start < b.end && b.start < a.end;
