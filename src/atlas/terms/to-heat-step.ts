/** The least number of each step of colour: 1, 2–3, 4–7, 8 or more. */
const STEPS: readonly number[] = [1, 2, 4, 8];

/**
 * Say how strongly a number is coloured, the same all over the site: 0 for none, otherwise 1 to 4.
 *
 * @example toHeatStep(5) // 3
 */
export function toHeatStep(count: number): number {
  return STEPS.filter((least) => count >= least).length;
}
