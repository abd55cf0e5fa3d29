import type { TextLine } from './text-segment.ts';

/** A page of a PDF, in the order it is read. */
export interface TextPage {
  height: number;
  lines: readonly TextLine[];
}

/** Headers and footers stand in this share of the page, at the top and at the bottom. */
const MARGIN = 0.12;

/** A line that stands in the margin of so many pages is no text. */
const OFTEN = 3;

/** A number of a page, alone or with words around it. */
const PAGE_NUMBER = /^(?:(?:side|s\.|page)\s*)?[-–|]?\s*\d{1,4}\s*[-–|]?(?:\s*(?:af|\/|of)\s*\d{1,4})?$/iu;

/**
 * Take headers, footers and page numbers off: what stands in the margins of several pages with the same words, whatever
 * its numbers are. A document of two pages repeats them once.
 */
export function stripHeaders(pages: readonly TextPage[]): TextPage[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.lines.filter((line) => isInMargin(line, page)).map(toKey))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const often = Math.max(2, Math.min(OFTEN, pages.length));
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter(
      (line) => !isInMargin(line, page) || (!PAGE_NUMBER.test(line.text) && (counts.get(toKey(line)) ?? 0) < often),
    ),
  }));
}

const isInMargin = ({ baseline, size }: TextLine, { height }: TextPage): boolean =>
  baseline < MARGIN * height || baseline - size > (1 - MARGIN) * height;

const toKey = ({ text }: TextLine): string => text.toLowerCase().replaceAll(/\d+/gu, '#');
