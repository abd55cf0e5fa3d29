/** How many colours the style sheet has for organisations, numbered from 1. */
export const COLOURS = 8;

/**
 * Give the organisations of one picture colours that differ: the first to have a colour keeps it, one that shares it
 * gets the next that is free. Where there are more organisations than colours, the rest keep their own: their names
 * stand beside.
 */
export function assignColours(organisations: readonly { id: string; colour: number }[]): Map<string, number> {
  const assigned = new Map<string, number>();
  const taken = new Set<number>();
  const assign = (id: string, colour: number) => {
    assigned.set(id, colour);
    taken.add(colour);
  };
  for (const { id, colour } of organisations) if (!assigned.has(id) && !taken.has(colour)) assign(id, colour);
  for (const { id, colour } of organisations) {
    if (assigned.has(id)) continue;
    const others = Array.from({ length: COLOURS }, (_, step) => ((colour + step) % COLOURS) + 1);
    assign(id, others.find((other) => !taken.has(other)) ?? colour);
  }
  return assigned;
}
