import { toRunningName } from './to-running-name.ts';

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(leder)(?= (?:af|for) )/u, '$1e'],
  [/(leder)$/u, '$1e'],
  [/(chef)$/u, '$1er'],
  [/(ledelse)$/u, '$1r'],
  [/(direktør)$/u, '$1er'],
];

/**
 * Put the title of a level in the plural, with a small first letter. A title whose plural is not known stays as it is.
 *
 * @example pluraliseTitle('Leder af medarbejdere') // 'ledere af medarbejdere'
 */
export function pluraliseTitle(title: string): string {
  const name = toRunningName(title);
  const ending = ENDINGS.find(([pattern]) => pattern.test(name));
  return ending === undefined ? name : name.replace(...ending);
}
