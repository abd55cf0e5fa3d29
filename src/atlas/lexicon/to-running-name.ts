/**
 * Write the name of a level as it stands inside a sentence. What has a second capital is a proper name.
 *
 * @example toRunningName('Tilbudsleder') // 'tilbudsleder'
 * @example toRunningName('Psykiatri- og Socialledelse') // 'Psykiatri- og Socialledelse'
 */
export function toRunningName(name: string): string {
  return /\p{Lu}/u.test(name.slice(1)) ? name : name.charAt(0).toLocaleLowerCase('da') + name.slice(1);
}
