/** A stretch of the source that belongs to one passage: words `start` to `end` (exclusive), and how likely its ends are. */
export interface Piece {
  passage: number;
  start: number;
  end: number;
  /** From 0 to 1. */
  startsHere: number;
  endsHere: number;
}

/** A word at which a passage may begin or end, from 0 to 1. */
export interface Edge {
  at: number;
  likelihood: number;
}

export interface Alignment {
  /** In the order of the source. What lies between them belongs to no passage. */
  pieces: readonly Piece[];
  /** For each passage: where else it may begin and end, the likeliest first. */
  starts: readonly (readonly Edge[])[];
  ends: readonly (readonly Edge[])[];
}

/** A sequence of passages to be laid over the words of a source. */
export interface AlignmentInput {
  /** For each word, how likely something begins with it, from 0 to 1. */
  boundaries: readonly number[];
  /** The pages in order: for each passage, whether it is the first of its page, and of its section. */
  order: readonly { startsPage: boolean; startsSection: boolean }[];
  /** For each passage, how much easier than usual it is to come to it from anywhere, as a logarithm. */
  ease: readonly number[];
  /** The passage before a page header is likely to go on with word `i`. */
  isAfterHeader: (i: number) => boolean;
  /** How much more likely word `i` is inside the passage than outside, as a logarithm. */
  weigh: (passage: number, i: number) => number;
}

/** How ready the alignment is to leave the order of the pages, and how much it trusts words. */
export interface AlignmentTuning {
  /** What it costs, as a logarithm, to go on elsewhere than with the next passage of the page. */
  jump: number;
  /**
   * Words of one passage depend on each other: for how sure an edge is, each counts for this share of what it would count
   * for alone.
   */
  dependence: number;
}

/** To go on with the first passage of a section is easier by so much. */
const SECTION = 1;
/** What it costs to leave out a passage of the page, each. */
const SKIP = 3;
const LONGEST_SKIP = 3;
/** To take a passage up again after something else, and after a page header. */
const RESUME = 4;
const RESUME_AFTER_HEADER = 0.5;

const FAINT = 0.001;

/**
 * Lay passages over a source so that the whole fits best: Each word belongs to a passage or to none, what stands
 * together on a page is likely to stand together in the source, and passages begin where the text is set so. A document
 * that is printed twice, or level by level where the pages go form by form, only makes longer ways. The best way is
 * found by dynamic programming (Viterbi), how likely each edge is by adding up all ways (forward and backward).
 */
export function alignPassages(
  { boundaries, order, ease, isAfterHeader, weigh }: AlignmentInput,
  tuning: AlignmentTuning,
): Alignment {
  const units = toUnits(boundaries, isAfterHeader);
  const count = order.length;
  const inside = units.map(({ start, end }) =>
    Float64Array.from({ length: count }, (_, passage) => {
      let sum = 0;
      for (let i = start; i < end; i++) sum += weigh(passage, i);
      return sum;
    }),
  );
  const lattice: Lattice = {
    units,
    inside,
    ways: order.map((_, passage) => waysTo(passage, order)),
    jumps: order.map(({ startsSection }, q) => tuning.jump - (startsSection ? SECTION : 0) - (ease[q] ?? 0)),
  };
  const { starts, ends } = addUp(lattice, tuning.dependence);
  const likelihood = (edges: readonly Edge[] | undefined, at: number): number =>
    edges?.find((edge) => edge.at === at)?.likelihood ?? 0;
  const pieces = findBest(lattice).map((piece) => ({
    ...piece,
    startsHere: likelihood(starts[piece.passage], piece.start),
    endsHere: likelihood(ends[piece.passage], piece.end),
  }));
  return { pieces, starts, ends };
}

interface Unit {
  start: number;
  end: number;
  /** How likely something begins with it. */
  boundary: number;
  /** What it costs to take up the last passage with it. */
  resume: number;
}

/** The stretches of words that nothing begins inside of. */
function toUnits(boundaries: readonly number[], isAfterHeader: AlignmentInput['isAfterHeader']): Unit[] {
  const starts = boundaries.flatMap((boundary, i) => (i === 0 || boundary > 0 ? [i] : []));
  return starts.map((start, k) => ({
    start,
    end: starts[k + 1] ?? boundaries.length,
    boundary: boundaries[start] ?? 1,
    resume: isAfterHeader(start) ? RESUME_AFTER_HEADER : RESUME,
  }));
}

/**
 * The states of the lattice: passage `q` is state `q`; being between passages, the last one having been `q`, is state
 * `count + q`; before the first passage it is state `2 * count`.
 */
interface Lattice {
  units: readonly Unit[];
  /** Unit → weight of each passage. */
  inside: readonly Float64Array[];
  /** Passage → the passages that may come right before it, and what that costs. */
  ways: readonly (readonly { from: number; cost: number }[])[];
  /** Passage → what it costs to come to it from anywhere. */
  jumps: readonly number[];
}

function waysTo(passage: number, order: AlignmentInput['order']): { from: number; cost: number }[] {
  const ways: { from: number; cost: number }[] = [];
  for (let step = 1; step <= LONGEST_SKIP && passage - step >= 0; step++) {
    if (order[passage - step + 1]?.startsPage === true) break;
    ways.push({ from: passage - step, cost: (step - 1) * SKIP });
  }
  return ways;
}

function findBest({ units, inside, ways, jumps }: Lattice): Omit<Piece, 'startsHere' | 'endsHere'>[] {
  const count = jumps.length;
  const before = 2 * count;
  let scores = new Float64Array(before + 1).fill(-Infinity);
  scores[before] = 0;
  const origins = units.map(({ boundary, resume }, u) => {
    const next = new Float64Array(before + 1);
    const origin = new Int32Array(before + 1);
    const cut = Math.log(boundary);
    const go = Math.log(1 - boundary);
    let best = before;
    scores.forEach((score, state) => {
      if (score > (scores[best] ?? -Infinity)) best = state;
    });
    for (let q = 0; q < count; q++) {
      let score = (scores[q] ?? -Infinity) + go;
      let from = q;
      const consider = (state: number, cost: number): void => {
        const candidate = (scores[state] ?? -Infinity) + cut - cost;
        if (candidate <= score) return;
        score = candidate;
        from = state;
      };
      consider(best, jumps[q] ?? 0);
      for (const way of ways[q] ?? []) {
        consider(way.from, way.cost);
        consider(count + way.from, way.cost);
      }
      consider(count + q, resume);
      if (q === 0) consider(before, 0);
      next[q] = score + (inside[u]?.[q] ?? 0);
      origin[q] = from;
      const between = scores[count + q] ?? -Infinity;
      const left = (scores[q] ?? -Infinity) + cut;
      next[count + q] = Math.max(between, left);
      origin[count + q] = left > between ? q : count + q;
    }
    next[before] = scores[before] ?? -Infinity;
    origin[before] = before;
    scores = next;
    return origin;
  });

  let state = scores.indexOf(Math.max(...scores));
  const pieces: Omit<Piece, 'startsHere' | 'endsHere'>[] = [];
  let end: number | null = null;
  for (let u = units.length - 1; u >= 0; u--) {
    const from = origins[u]?.[state] ?? before;
    if (state < count) {
      end ??= units[u]?.end ?? 0;
      if (from !== state) {
        pieces.push({ passage: state, start: units[u]?.start ?? 0, end });
        end = null;
      }
    }
    state = from;
  }
  return pieces.reverse();
}

/** Add up all ways through the lattice: how likely each passage begins and ends at each unit. */
function addUp(
  { units, inside, ways, jumps: costs }: Lattice,
  dependence: number,
): { starts: Edge[][]; ends: Edge[][] } {
  const count = costs.length;
  const before = 2 * count;
  const width = before + 1;
  const jumps = costs.map((cost) => Math.exp(-cost));
  const steps = ways.map((list) => list.map(({ from, cost }) => ({ from, factor: Math.exp(-cost) })));
  /** Weights of a unit as factors, the largest being 1. */
  const factors = inside.map((weights) => {
    const largest = Math.max(0, ...weights) * dependence;
    return {
      passages: weights.map((weight) => Math.exp(weight * dependence - largest)),
      between: Math.exp(-largest),
    };
  });

  /** What arrives at the states of a unit from those of the one before, without staying in a passage. */
  const arrive = (from: Float64Array, { boundary, resume }: Unit, total: number): Float64Array =>
    Float64Array.from({ length: count }, (_, q) => {
      let sum = total * (jumps[q] ?? 0) + (from[count + q] ?? 0) * Math.exp(-resume);
      for (const step of steps[q] ?? []) sum += ((from[step.from] ?? 0) + (from[count + step.from] ?? 0)) * step.factor;
      if (q === 0) sum += from[before] ?? 0;
      return sum * boundary;
    });

  const forward: Float64Array[] = [];
  let last = new Float64Array(width);
  last[before] = 1;
  const first = last;
  units.forEach((unit, u) => {
    const { boundary } = unit;
    const factor = factors[u];
    const next = new Float64Array(width);
    const arriving = arrive(last, unit, sumOf(last));
    for (let q = 0; q < count; q++) {
      const stay = (last[q] ?? 0) * (1 - boundary);
      next[q] = (stay + (arriving[q] ?? 0)) * (factor?.passages[q] ?? 0);
      next[count + q] = ((last[count + q] ?? 0) + (last[q] ?? 0) * boundary) * (factor?.between ?? 0);
    }
    next[before] = (last[before] ?? 0) * (factor?.between ?? 0);
    last = scale(next);
    forward.push(last);
  });

  const starts = costs.map((): Edge[] => []);
  const ends = costs.map((): Edge[] => []);
  const note = (edges: Edge[] | undefined, at: number, likelihood: number): void => {
    if (likelihood > FAINT) edges?.push({ at, likelihood });
  };
  let after = new Float64Array(width).fill(1);
  for (let u = units.length - 1; u >= 0; u--) {
    const unit = units[u] ?? { start: 0, end: 0, boundary: 1, resume: RESUME };
    const factor = factors[u];
    const from = forward[u - 1] ?? first;
    const arriving = arrive(from, unit, sumOf(from));
    const worth = Float64Array.from({ length: count }, (_, q) => (factor?.passages[q] ?? 0) * (after[q] ?? 0));
    const whole = dot(forward[u] ?? first, after);
    // The scale of `forward` differs from unit to unit: what arrives is measured against all that arrives here.
    const previous = new Float64Array(width);
    let jumping = 0;
    for (let q = 0; q < count; q++) jumping += (worth[q] ?? 0) * (jumps[q] ?? 0);
    jumping *= unit.boundary;
    for (let q = 0; q < count; q++) {
      const between = (factor?.between ?? 0) * (after[count + q] ?? 0);
      previous[q] = (previous[q] ?? 0) + (worth[q] ?? 0) * (1 - unit.boundary) + between * unit.boundary + jumping;
      previous[count + q] =
        (previous[count + q] ?? 0) + between + (worth[q] ?? 0) * unit.boundary * Math.exp(-unit.resume) + jumping;
      for (const step of steps[q] ?? []) {
        const value = (worth[q] ?? 0) * unit.boundary * step.factor;
        previous[step.from] = (previous[step.from] ?? 0) + value;
        previous[count + step.from] = (previous[count + step.from] ?? 0) + value;
      }
    }
    previous[before] = (factor?.between ?? 0) * (after[before] ?? 0) + jumping + (worth[0] ?? 0) * unit.boundary;
    const reached = dot(from, previous);
    for (let q = 0; q < count; q++) {
      note(starts[q], unit.start, ((arriving[q] ?? 0) * (worth[q] ?? 0)) / reached);
      if (u === units.length - 1) note(ends[q], unit.end, ((forward[u]?.[q] ?? 0) * (after[q] ?? 0)) / whole);
      if (u === 0) continue;
      const stays = (from[q] ?? 0) * (worth[q] ?? 0) * (1 - unit.boundary);
      note(ends[q], unit.start, ((from[q] ?? 0) * (previous[q] ?? 0) - stays) / reached);
    }
    after = scale(previous);
  }
  const likeliestFirst = (edges: Edge[]): Edge[] => edges.sort((a, b) => b.likelihood - a.likelihood || a.at - b.at);
  return { starts: starts.map(likeliestFirst), ends: ends.map(likeliestFirst) };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Make the largest value 1: only relations count, and products of many small numbers run out. */
function scale(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, value);
  return largest === 0 ? values : values.map((value) => value / largest);
}
