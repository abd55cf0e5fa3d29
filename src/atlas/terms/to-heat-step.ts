/** How many steps of colour a heat map has, besides none for 0. */
const STEPS = 4;

/**
 * Say how strongly a number of a heat map is coloured: 0 for 0, otherwise 1 to 4, in even parts up to the greatest.
 *
 * @example toHeatStep(5, 20) // 1
 */
export function toHeatStep(count: number, greatest: number): number {
  return greatest === 0 ? 0 : Math.ceil((STEPS * count) / greatest);
}
