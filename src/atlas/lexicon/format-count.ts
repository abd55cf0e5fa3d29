/**
 * Write a number with its noun, which is one or many.
 *
 * @example formatCount(1, 'niveau', 'niveauer') // '1 niveau'
 */
export function formatCount(count: number, one: string, many: string): string {
  return `${count.toLocaleString('da-DK')} ${count === 1 ? one : many}`;
}
