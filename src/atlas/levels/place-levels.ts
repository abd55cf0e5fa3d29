import type { Level, RungNumber } from '../model.ts';

/** The rungs a level may stand on, lowest to highest. */
export interface Span {
  lowest: RungNumber;
  highest: RungNumber;
}

export interface Placement {
  /** Level id → span. Levels without facts (*alle ledere*) have none. */
  spans: Map<string, Span>;
  /** Levels whose bounds leave no rung: what they lead and whom they report to contradict each other. */
  contradictions: string[];
}

type PlacedLevel = Pick<Level, 'id' | 'facts'>;

interface Bounds {
  lowest: number;
  highest: number;
}

/**
 * Place levels on the common ladder by whom they lead and to whom they report, never by title and never by counting
 * (docs/design.md, The crosswalk of levels):
 *
 * - who leads employees stands on at least 1, who leads leaders on at least 2;
 * - a level stands at least one rung above every level it leads, and at least one below every level it reports to;
 * - only a top level reaches rung 4;
 * - a level that is no top and leads only levels the document names stands at most one rung above the highest of them
 *   (a leader of leaders of employees is no leader of leaders of leaders); who leads employees only stands on 1.
 *
 * What the document does not say leaves the span open. Bounds are tightened until nothing moves; each pass can only
 * narrow spans of four rungs, so the work is linear in the number of relations.
 */
export function placeLevels(levels: readonly PlacedLevel[]): Placement {
  const bounds = new Map<string, Bounds>();
  for (const { id, facts } of levels) {
    if (facts === null) continue;
    const leadsLeaders = facts.leads.unnamedLeaders || facts.leads.levels.length > 0;
    bounds.set(id, { lowest: leadsLeaders ? 2 : 1, highest: facts.top ? 4 : 3 });
  }
  for (let moved = true; moved;) {
    moved = false;
    const tighten = (id: string, lowest: number, highest: number): void => {
      const own = bounds.get(id);
      if (own === undefined || (own.lowest >= Math.min(5, lowest) && own.highest <= Math.max(0, highest))) return;
      // A circle of leaders would push its bounds on for ever; just outside the ladder they are a contradiction.
      own.lowest = Math.min(5, Math.max(own.lowest, lowest));
      own.highest = Math.max(0, Math.min(own.highest, highest));
      moved = true;
    };
    for (const level of levels) tightenAround(level, bounds, tighten);
  }
  const placement: Placement = { spans: new Map(), contradictions: [] };
  for (const [id, { lowest, highest }] of bounds) {
    if (lowest > highest) placement.contradictions.push(id);
    else placement.spans.set(id, { lowest: lowest as RungNumber, highest: highest as RungNumber });
  }
  return placement;
}

/** Apply the rules to one level and the levels it leads and reports to. */
function tightenAround(
  { id, facts }: PlacedLevel,
  bounds: ReadonlyMap<string, Bounds>,
  tighten: (id: string, lowest: number, highest: number) => void,
): void {
  const own = bounds.get(id);
  if (own === undefined || facts === null) return;
  const isAbove = (upper: string, lower: string): void => {
    const [above, below] = [bounds.get(upper), bounds.get(lower)];
    if (above === undefined || below === undefined) return;
    tighten(upper, below.lowest + 1, 4);
    tighten(lower, 1, above.highest - 1);
  };
  for (const led of facts.leads.levels) isAbove(id, led);
  for (const superior of facts.reportsTo.levels) isAbove(superior, id);

  if (facts.top || facts.leads.unnamedLeaders || !facts.leads.known) return;
  const led = facts.leads.levels.map((level) => bounds.get(level)?.highest ?? 3);
  tighten(id, 1, Math.max(0, ...led) + 1);
}

/** List the rungs of a span, ascending. */
export function spanToRungs({ lowest, highest }: Span): RungNumber[] {
  return ([1, 2, 3, 4] as const).filter((rung) => rung >= lowest && rung <= highest);
}

/**
 * Relate two spans: `samme-trin` when they are equal, `overlapper` when they meet, `null` when they are disjoint.
 * Symmetric.
 */
export function relateSpans(a: Span, b: Span): 'samme-trin' | 'overlapper' | null {
  if (a.lowest === b.lowest && a.highest === b.highest) return 'samme-trin';
  return a.lowest <= b.highest && b.lowest <= a.highest ? 'overlapper' : null;
}
