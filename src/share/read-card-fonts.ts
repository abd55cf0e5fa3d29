import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Font } from 'satori';
import subsetFont from 'subset-font';

/** The typeface for reading of the site. */
const FONT = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

/** Read the typeface for the pictures: two weights of it, with the letters that they are to show. */
export async function readCardFonts(letters: string): Promise<Font[]> {
  const font = readFileSync(fileURLToPath(import.meta.resolve(FONT)));
  const weights = [400, 600] as const;
  return Promise.all(
    weights.map(async (weight) => ({
      name: 'serif',
      weight,
      style: 'normal' as const,
      // satori reads no variable fonts and no WOFF2.
      data: await subsetFont(font, letters, { targetFormat: 'sfnt', variationAxes: { wght: weight } }),
    })),
  );
}
