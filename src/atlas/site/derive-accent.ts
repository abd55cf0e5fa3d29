import { contrast, whiten } from './contrast.ts';

/** The paper of the light and the dark theme (`tokens.css`). */
export const PAPER = { light: '#fbfaf6', dark: '#17181b' } as const;

/** The accent on light paper where the owner has chosen none (`tokens.css`). */
export const DEFAULT_ACCENT = '#0b5563';

/** The least contrast of text with its paper (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** What the accent has on dark paper: bright text on a dark ground asks for more than the least. */
const DARK_CONTRAST = 7;

/** How much white is added at a time. */
const STEP = 0.05;

/**
 * Derive the accent of the dark theme from that of the light one: the same hue with as much white as it takes. It always
 * ends: white has a contrast of 17 with the dark paper.
 */
export function deriveAccent(light: string): { light: string; dark: string } {
  let dark = light;
  for (let share = 0; contrast(dark, PAPER.dark) < DARK_CONTRAST; share += STEP) dark = whiten(light, share);
  return { light, dark };
}
