/**
 * Write a text as an ASCII slug: æ→ae, ø→oe, å→aa, everything else but letters and digits a hyphen.
 *
 * @example toSlug('Op og ned på stigen') // 'op-og-ned-paa-stigen'
 */
export function toSlug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
