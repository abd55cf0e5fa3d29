/**
 * Join a list into one cell: the values with `|` between them, as SSSOM has it. A `|` or `\` within a value gets a `\`
 * before it, so that every value comes back as it was.
 *
 * @example joinList(['a', 'b|c']) // 'a|b\\|c'
 */
export function joinList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|]/gu, String.raw`\$&`)).join('|');
}
