import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceMap, SourceRange } from '../../src/atlas/model.ts';
import { PROPOSAL_TUNING, proposeRanges, type ProposalTuning } from '../../src/atlas/source/ranges/propose-ranges.ts';
import type { RestatedDocument } from '../../src/atlas/source/ranges/restated-document.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';
import { toRestatedDocument } from '../../src/content/to-restated-document.ts';

/** What it may cost to leave the order of the pages: the one number that is fitted to documents. */
const JUMPS = [5, 6, 7, 8, 9];

/** How the proposals fare with another caution. */
const EDGES = [0.8, 0.85, 0.9, 0.95];

/** A document whose places are known. */
interface KnownDocument {
  map: SourceMap;
  text: string;
  restated: RestatedDocument;
}

interface Score {
  passages: number;
  /** Ranges that are word for word those of the map. */
  exact: number;
  sure: number;
  sureAndWrong: number;
  milliseconds: number;
}

/**
 * Propose the ranges of every document whose text is in the folder, as if it had none, and hold them against its source
 * map. Each is measured with the tuning that does best on the others.
 */
export function benchAnchors(folder: string | undefined): string {
  if (folder === undefined) return 'anchors: ikke kørt (npm run bench -- anchors --sources <folder>)';
  const documents = readKnownDocuments(folder);
  if (documents.length < 2) return `anchors: ikke kørt (${folder} has the texts of fewer than two documents)`;
  const scores = documents.map((document) => JUMPS.map((jump) => score(document, { ...PROPOSAL_TUNING, jump })));
  const rows = documents.map(({ map }, d) => {
    const fitted = chooseJump(scores.filter((_, i) => i !== d));
    return { name: map.document, jump: JUMPS[fitted] ?? 0, score: scores[d]?.[fitted] };
  });
  const atEdges = EDGES.map((sureEdge) => ({
    sureEdge,
    score: add(documents.map((document) => score(document, { ...PROPOSAL_TUNING, sureEdge }))),
  }));
  return [
    'anchors: ranges word for word as in kilde.json; sure; sure and wrong. Each document as the others tune it',
    ...rows.map(({ name, jump, score: own }) => `  ${name.padEnd(20)} ${format(own)} (jump ${jump})`),
    `  ${'all'.padEnd(20)} ${format(add(rows.map(({ score: own }) => own)))}`,
    `as it is tuned (jump ${PROPOSAL_TUNING.jump}), with edges at least so likely:`,
    ...atEdges.map(({ sureEdge, score: own }) => `  ${String(sureEdge).padEnd(20)} ${format(own)}`),
  ].join('\n');
}

function readKnownDocuments(folder: string): KnownDocument[] {
  const files = readContentFiles(process.cwd());
  const { model } = parseContent(files);
  const texts = new Map(
    files.flatMap(({ path, bytes, kind }) =>
      kind === undefined ? [[path, new TextDecoder().decode(bytes)] as const] : [],
    ),
  );
  return model.sourceMaps.flatMap((map) => {
    const path = join(folder, map.file);
    if (!existsSync(path) || map.unplaced.length > 0) return [];
    return [{ map, text: readFileSync(path, 'utf8'), restated: toRestatedDocument(model, map.document, texts) }];
  });
}

function score({ map, text, restated }: KnownDocument, tuning: ProposalTuning): Score {
  const start = performance.now();
  const { places } = proposeRanges(text, restated, new Map(), tuning);
  const milliseconds = performance.now() - start;
  const known = new Map(map.passages.map(({ anchor, ranges }) => [anchor, toKey(ranges)]));
  const judged = places.map(({ passage, ranges, isSure }) => ({
    isSure,
    isExact: known.get(passage.anchor) === toKey(ranges),
  }));
  return {
    passages: judged.length,
    exact: judged.filter(({ isExact }) => isExact).length,
    sure: judged.filter(({ isSure }) => isSure).length,
    sureAndWrong: judged.filter(({ isSure, isExact }) => isSure && !isExact).length,
    milliseconds,
  };
}

/** Printings are numbered by hand here and there otherwise: where the words stand counts. */
const toKey = (ranges: readonly SourceRange[]): string =>
  ranges
    .map(({ start, end }) => `${start}-${end}`)
    .sort()
    .join(' ');

/** The number with the most exact ranges, then with the fewest wrong ones among the sure, then with the most sure. */
function chooseJump(scores: readonly (readonly Score[])[]): number {
  const sums = JUMPS.map((_, t) => ({ t, ...add(scores.map((each) => each[t])) }));
  const order = sums.sort((a, b) => b.exact - a.exact || a.sureAndWrong - b.sureAndWrong || b.sure - a.sure);
  return order[0]?.t ?? 0;
}

function add(scores: readonly (Score | undefined)[]): Score {
  const sum = (key: keyof Score): number => scores.reduce((total, each) => total + (each?.[key] ?? 0), 0);
  return {
    passages: sum('passages'),
    exact: sum('exact'),
    sure: sum('sure'),
    sureAndWrong: sum('sureAndWrong'),
    milliseconds: sum('milliseconds'),
  };
}

function format(score: Score | undefined): string {
  if (score === undefined) return '';
  const { passages, exact, sure, sureAndWrong, milliseconds } = score;
  const share = (count: number): string => `${((100 * count) / passages).toFixed(1)} %`;
  return `${exact} of ${passages} (${share(exact)}), ${sure} (${share(sure)}), ${sureAndWrong}, ${(milliseconds / 1000).toFixed(1)} s`;
}
