import type { ContentFile } from './content-file.ts';
import type { Report } from './report.ts';

/** Every page fetches it: a picture of the site may have so many bytes. */
const MOST_BYTES = 60_000;

const PNG = [0x89, 0x50, 0x4e, 0x47];

/** What makes an SVG do something, or fetch something, besides being drawn. */
const ACTIVE = /<script|<foreignObject|\son\w+\s*=|javascript:|<!ENTITY|(?:href|url\()\s*=?\s*["']?(?:https?:)?\/\//iu;

/** Refuse a picture that is not what its name says, is too large, or does more than be drawn. */
export function checkSiteImage({ path, bytes }: ContentFile, report: Report): void {
  const at = { line: 1 };
  if (bytes.length > MOST_BYTES) report('unfit-image', at, 'for stort', `højst ${MOST_BYTES / 1000} kB`);
  else if (path.endsWith('.png')) {
    if (PNG.some((byte, i) => bytes[i] !== byte)) report('unfit-image', at, 'ikke en PNG-fil', 'en PNG-fil');
  } else {
    const text = new TextDecoder().decode(bytes);
    if (!/<svg[\s>]/u.test(text)) report('unfit-image', at, 'ikke en SVG-fil', 'en SVG-fil');
    else if (ACTIVE.test(text)) {
      report(
        'unfit-image',
        at,
        'mere end en tegning',
        'en SVG-fil uden script og uden noget, der hentes andre steder fra',
      );
    }
  }
}
