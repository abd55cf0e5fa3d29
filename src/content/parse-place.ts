import type { SourceRange } from '../atlas/model.ts';

/** A place as an editor sets it, or what is wrong with it, in Danish. */
export type ParsedPlace = { anchor: string; ranges: SourceRange[] } | { mistake: string };

/**
 * Read `<page>#<slug>=<ranges>`: words counted from 1, both ends included; `,` between printings, `+` between parts of one.
 *
 * @example parsePlace('chef#pege=609-623', ['chef#pege'], 1269)
 */
export function parsePlace(written: string, anchors: readonly string[], wordCount: number): ParsedPlace {
  const match = /^(?<anchor>[^=]+)=(?<ranges>\d+-\d+(?:[+,]\d+-\d+)*)$/u.exec(written);
  const { anchor = '', ranges: list = '' } = match?.groups ?? {};
  if (match === null) {
    return {
      mistake: `»${written}« kan ikke læses. Skriv <side>#<adresse>=<første ord>-<sidste ord>, fx chef#pege=609-623.`,
    };
  }
  if (!anchors.includes(anchor)) return { mistake: `»${anchor}« findes ikke på dokumentets sider.` };
  const ranges = list.split(',').flatMap((parts, i) =>
    parts.split('+').map((part) => {
      const [first = 0, last = 0] = part.split('-').map(Number);
      return { printing: i + 1, start: first - 1, end: last };
    }),
  );
  const isOutside = ranges.some(({ start, end }) => start < 0 || start >= end || end > wordCount);
  if (isOutside) return { mistake: `»${list}« ligger ikke inden for kildens ord, 1–${wordCount}, eller er vendt om.` };
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const isTwice = sorted.some(({ start }, i) => start < (sorted[i - 1]?.end ?? 0));
  return isTwice ? { mistake: `»${list}« har det samme ord to gange.` } : { anchor, ranges };
}
