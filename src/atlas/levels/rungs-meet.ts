import type { RungNumber } from '../model.ts';

/** Whether two levels share a rung. What binds all leaders has no rung and meets every level. */
export function rungsMeet(a: readonly RungNumber[], b: readonly RungNumber[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((rung) => b.includes(rung));
}
