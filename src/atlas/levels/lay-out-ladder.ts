import type { IndexedDocument, IndexedLevel, IndexedOrganisation } from '../atlas.ts';
import type { RungNumber } from '../model.ts';
import { listWholes, orderDocuments } from '../documents/order-documents.ts';

/** A column of the ladder: a document, or one sector of it. `start` and `width` are counted in lanes. */
export interface LadderColumn {
  document: string;
  sector: string | null;
  start: number;
  width: number;
}

/** A level on the ladder: the lanes it stands in and the rungs it spans. */
export interface LadderBlock {
  level: string;
  start: number;
  width: number;
  lowest: RungNumber;
  highest: RungNumber;
}

/** What binds all leaders, beside the ladder: under the columns of those it binds, in the given row of bands. */
export interface LadderBand {
  level: string;
  start: number;
  width: number;
  row: number;
}

/** The columns of one organisation and its parts, side by side. */
export interface LadderWhole {
  /** The outermost organisation. */
  organisation: string;
  start: number;
  width: number;
  /** Its columns belong to several organisations, or to a part while it speaks itself: a bracket says so. */
  bracket: boolean;
}

export interface Ladder {
  /** Number of lanes. */
  width: number;
  wholes: LadderWhole[];
  columns: LadderColumn[];
  blocks: LadderBlock[];
  bands: LadderBand[];
}

export interface LadderSource {
  documents: readonly Pick<IndexedDocument, 'id' | 'title' | 'organisation' | 'sectors' | 'levels'>[];
  organisations: readonly Pick<IndexedOrganisation, 'id' | 'partOf' | 'name'>[];
  levels: readonly Pick<IndexedLevel, 'id' | 'document' | 'rungs' | 'facts'>[];
}

type PlacedLevel = LadderSource['levels'][number];

/**
 * Lay out the ladder in lanes. Documents stand in the order of their organisations, sectors in the document's order.
 * Levels of one column whose spans meet get lanes of their own, so that no block hides another; a level of two
 * neighbouring sectors is one block across both.
 */
export function layOutLadder({ documents, organisations, levels }: LadderSource): Ladder {
  const ordered = orderDocuments(documents, organisations);
  const columns: LadderColumn[] = [];
  const lanes = new Map<string, number[]>();
  for (const document of ordered) {
    const placed = levels.filter((level) => level.document === document.id && level.rungs.length > 0);
    const binds = ordered.some(
      (other) =>
        other.id !== document.id &&
        listWholes(other.organisation, organisations).includes(document.organisation) &&
        levels.some((level) => level.document === other.id && level.rungs.length > 0),
    );
    // A document that only binds the leaders of others is drawn under their columns.
    if (placed.length === 0 && binds) continue;
    for (const sector of document.sectors.length === 0 ? [null] : document.sectors.map(({ id }) => id)) {
      const start = nextLane(columns);
      const inColumn = placed.filter(({ facts }) => sector === null || facts?.sectors.includes(sector));
      const taken = assignLanes(inColumn, (level) => {
        const last = lanes.get(level)?.at(-1);
        return last !== undefined && last === start - 1;
      });
      columns.push({ document: document.id, sector, start, width: Math.max(1, ...taken.values().map((n) => n + 1)) });
      for (const [level, lane] of taken) lanes.set(level, [...(lanes.get(level) ?? []), start + lane]);
    }
  }
  const blocks = levels.flatMap((level) => toBlocks(level, lanes.get(level.id) ?? []));
  const organisationOf = new Map(documents.map(({ id, organisation }) => [id, organisation]));
  const wholes = groupWholes(
    columns.map((column) => ({ ...column, organisation: organisationOf.get(column.document) ?? column.document })),
    (organisation) => listWholes(organisation, organisations)[0] ?? organisation,
    new Set(organisationOf.values()),
  );
  return {
    width: nextLane(columns),
    wholes,
    columns,
    blocks,
    bands: layOutBands(ordered, organisations, levels, columns),
  };
}

/** Join the columns of one outermost organisation; they stand beside each other by the order of the documents. */
function groupWholes(
  columns: readonly (LadderColumn & { organisation: string })[],
  toOutermost: (organisation: string) => string,
  publishers: ReadonlySet<string>,
): LadderWhole[] {
  return [...Map.groupBy(columns, ({ organisation }) => toOutermost(organisation))].map(([organisation, own]) => {
    const parts = new Set(own.map((column) => column.organisation));
    return {
      organisation,
      start: Math.min(...own.map(({ start }) => start)),
      width: own.reduce((sum, { width }) => sum + width, 0),
      bracket: parts.size > 1 || (!parts.has(organisation) && publishers.has(organisation)),
    };
  });
}

function nextLane(columns: readonly LadderColumn[]): number {
  const last = columns.at(-1);
  return last === undefined ? 0 : last.start + last.width;
}

/**
 * Give each level of a column the first lane in which it meets no other. Levels that go on from the column before come
 * first, so that they keep touching it.
 */
function assignLanes(levels: readonly PlacedLevel[], goesOn: (level: string) => boolean): Map<string, number> {
  const taken: RungNumber[][] = [];
  const lanes = new Map<string, number>();
  for (const level of [...levels].sort((a, b) => Number(goesOn(b.id)) - Number(goesOn(a.id)))) {
    let lane = 0;
    while (taken[lane]?.some((rung) => level.rungs.includes(rung))) lane++;
    taken[lane] = [...(taken[lane] ?? []), ...level.rungs];
    lanes.set(level.id, lane);
  }
  return lanes;
}

/** Draw a level once for every run of neighbouring lanes. */
function toBlocks({ id, rungs }: PlacedLevel, lanes: readonly number[]): LadderBlock[] {
  const [lowest, highest] = [rungs[0], rungs.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  const blocks: LadderBlock[] = [];
  for (const lane of lanes) {
    const last = blocks.at(-1);
    if (last !== undefined && last.start + last.width === lane) last.width++;
    else blocks.push({ level: id, start: lane, width: 1, lowest, highest });
  }
  return blocks;
}

/** Put each band under the columns of the documents it binds: the narrowest first, each in the first row that is free. */
function layOutBands(
  documents: LadderSource['documents'],
  organisations: LadderSource['organisations'],
  levels: LadderSource['levels'],
  columns: readonly LadderColumn[],
): LadderBand[] {
  const bands = levels
    .filter(({ facts }) => facts === null)
    .flatMap((level): LadderBand[] => {
      const own = documents.find(({ id }) => id === level.document);
      if (own === undefined) return [];
      const bound = documents
        .filter(({ organisation }) => listWholes(organisation, organisations).includes(own.organisation))
        .map(({ id }) => id);
      const under = columns.filter(({ document }) => bound.includes(document));
      const start = Math.min(...under.map((column) => column.start));
      const end = Math.max(...under.map((column) => column.start + column.width));
      return under.length === 0 ? [] : [{ level: level.id, start, width: end - start, row: 0 }];
    });
  const laid: LadderBand[] = [];
  for (const band of bands.sort((a, b) => a.width - b.width || a.start - b.start)) {
    const meets = (row: number): boolean =>
      laid.some(
        (other) => other.row === row && other.start < band.start + band.width && band.start < other.start + other.width,
      );
    while (meets(band.row)) band.row++;
    laid.push(band);
  }
  return laid;
}
