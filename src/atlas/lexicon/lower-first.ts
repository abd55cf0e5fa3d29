/** Lower the first letter of a common noun; names of two capitals and proper names in the text keep theirs. */
export function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('da-DK') + name.slice(1) : name;
}
