import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFontStack } from '@capsizecss/core';
import georgia from '@capsizecss/metrics/georgia';
import serif from '@capsizecss/metrics/sourceSerif4';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';
import subsetFont from 'subset-font';
import { listLetters } from './list-letters.ts';

/** The package of the typeface for reading, Source Serif 4 (SIL Open Font License 1.1): upright, with a weight axis. */
const FONT = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

/** What the style sheets call it. */
const FAMILY = 'Source Serif 4 Variable';

/** The weights the site uses. */
const WEIGHTS = { min: 400, max: 700 };

/**
 * Write the typeface for reading into a folder: the font, with the letters and weights of the site alone, and a style
 * sheet that names it and a local serif of the same metrics, so that no line moves when the font arrives. The same texts
 * give the same bytes.
 */
export async function writeTypeface(root: string, folder: string): Promise<void> {
  const font = readFileSync(fileURLToPath(import.meta.resolve(FONT)));
  const subset = await subsetFont(font, listLetters(root), { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } });
  const { fontFamily, fontFaces } = createFontStack([{ ...serif, familyName: FAMILY }, georgia, timesNewRoman]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'serif.woff2'), subset);
  writeFileSync(
    path.join(folder, 'typeface.css'),
    `@font-face {
  font-family: '${FAMILY}';
  src: url('./serif.woff2') format('woff2');
  font-weight: ${WEIGHTS.min} ${WEIGHTS.max};
  font-style: normal;
  font-display: swap;
}

${fontFaces}

:root {
  --reading: ${fontFamily};
}
`,
  );
}
