import type { SourceRange } from '../model.ts';

const NUMBER = new Intl.NumberFormat('da-DK');

/**
 * Say in Danish which words of the source a passage is. Words are counted from 1 and both ends belong to it; what is
 * printed twice says so.
 *
 * @example formatSource([{ printing: 1, start: 608, end: 623 }]) // 'ord 609–623'
 */
export function formatSource(ranges: readonly SourceRange[]): string {
  const printings = [...Map.groupBy(ranges, ({ printing }) => printing)].sort(([a], [b]) => a - b);
  const places = printings.map(([, parts]) => {
    const words = parts.map(({ start, end }) =>
      end - start === 1 ? NUMBER.format(end) : `${NUMBER.format(start + 1)}–${NUMBER.format(end)}`,
    );
    return `ord ${words.join(' og ')}`;
  });
  return places.length > 1 ? `${places.join(', igen ')} (står to gange i dokumentet)` : places.join('');
}
