/** Parts that long names of levels are put together with, and may be broken before. */
const PARTS = /(?<=\p{L}{4})(?=ledelse|leder|direktør|chef|niveau|område)/gu;

/** Words of up to so many letters stand on a line of a narrow box. */
const SHORT = 12;

/**
 * Let the long words of a level's name be broken where they are put together: a soft hyphen stands there. Not every
 * browser knows where Danish words may be hyphenated.
 *
 * @example breakName('Virksomhedsledelse') // 'Virksomheds\u00adledelse'
 */
export function breakName(name: string): string {
  return name
    .split(/(?<=[\s-])/u)
    .map((word) => (word.trim().length > SHORT ? word.replaceAll(PARTS, '\u00ad') : word))
    .join('');
}
