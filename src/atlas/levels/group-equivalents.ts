import type { Equivalent } from '../atlas.ts';

/** Equivalents of one relation. `why` is given where it is the same for all of them; otherwise each has its own. */
export interface EquivalentGroup {
  relation: Equivalent['relation'];
  why: string | null;
  equivalents: Equivalent[];
}

/** Group equivalents by relation: what an editor asserted before what is derived, otherwise in the order given. */
export function groupEquivalents(equivalents: readonly Equivalent[]): EquivalentGroup[] {
  const asserted = equivalents.filter(({ basis }) => basis === 'asserted');
  const derived = equivalents.filter(({ basis }) => basis === 'derived');
  return [asserted, derived].flatMap((part) =>
    [...Map.groupBy(part, ({ relation }) => relation)].map(([relation, group]) => ({
      relation,
      why: group.length > 1 && new Set(group.map(({ why }) => why)).size === 1 ? (group[0]?.why ?? null) : null,
      equivalents: group,
    })),
  );
}
