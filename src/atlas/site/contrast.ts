/** A colour as red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

/**
 * Measure the contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
 *
 * @example contrast('#000000', '#ffffff') // 21
 */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(parseColour(a)), luminance(parseColour(b))].sort((x, y) => y - x) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * Mix white into a colour; `share` is how much of it is white, 0 to 1.
 *
 * @example whiten('#000000', 0.2) // '#333333'
 */
export function whiten(colour: string, share: number): string {
  const mixed = parseColour(colour).map((part) => Math.round(part + (255 - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Read `#rrggbb`. */
function parseColour(colour: string): Rgb {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16)) as unknown as Rgb;
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
