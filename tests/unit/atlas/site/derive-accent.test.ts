import { expect, test } from 'vitest';
import { contrast, whiten } from '../../../../src/atlas/site/contrast.ts';
import { deriveAccent, LEAST_CONTRAST, PAPER } from '../../../../src/atlas/site/derive-accent.ts';
import { formatAccent } from '../../../../src/atlas/site/format-accent.ts';

// The figures of WCAG's own examples and of its checkers.
test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffffff', 8.59],
])('%s on %s has the contrast %d', (a, b, expected) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 2);
  expect(contrast(b, a)).toBe(contrast(a, b));
});

test.each([
  ['#000000', 0, '#000000'],
  ['#000000', 0.2, '#333333'],
  ['#7a1f3d', 1, '#ffffff'],
])('%s with %d of white is %s', (colour, share, expected) => {
  expect(whiten(colour, share)).toBe(expected);
});

test.each(['#7a1f3d', '#0b5563', '#000000', '#1a3d00', '#6b6d12'])(
  '%s can be read on light paper as it is, and on dark paper with white in it',
  (colour) => {
    const { light, dark } = deriveAccent(colour);
    expect(light).toBe(colour);
    expect(contrast(light, PAPER.light)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(contrast(dark, PAPER.dark)).toBeGreaterThanOrEqual(7);
  },
);

test('a style sheet changes the accent alone, and nothing where no colour is chosen', () => {
  expect(formatAccent(null)).not.toContain('{');
  const css = formatAccent(deriveAccent('#7a1f3d'));
  expect(css.match(/--[a-z-]+:/gu)).toEqual(['--accent:', '--accent:']);
  expect(css).toContain('light-dark(#7a1f3d, ');
});
