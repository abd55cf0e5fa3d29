import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CARD_SIZE } from '../../../src/share/card-size.ts';
import { drawCard, MOST_BYTES } from '../../../src/share/draw-card.ts';
import { readCardFonts } from '../../../src/share/read-card-fonts.ts';
import { toCardFile, type ShareCard } from '../../../src/share/share-card.ts';

const CARD: ShareCard = { title: 'Chef', kicker: 'Aaby Kommune', rungs: [2], site: 'Atlas', accent: '#0b5563' };

const LONG: ShareCard = {
  ...CARD,
  title: 'Ledelsesgrundlag for ledere på alle niveauer i kommunens ældreområde, sundhedsområde og socialområde '.repeat(
    3,
  ),
};

const fonts = await readCardFonts([CARD, LONG].map(({ title, kicker, site }) => title + kicker + site).join('') + '…');

/** How many pixels of a picture have a colour. */
async function count(png: Buffer, [red, green, blue]: readonly [number, number, number]): Promise<number> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let pixels = 0;
  for (let i = 0; i < data.length; i += info.channels) {
    if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) pixels++;
  }
  return pixels;
}

describe('the picture of a page', () => {
  test.each([
    ['a short title', CARD],
    ['a long one', LONG],
  ])('%s: is a small PNG of the size that is shown', async (_, card) => {
    const png = await drawCard(card, fonts);
    const { width, height, format } = await sharp(png).metadata();
    expect({ width, height, format }).toEqual({ ...CARD_SIZE, format: 'png' });
    expect(png.length).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('is the same bytes for the same card', async () => {
    expect((await drawCard(CARD, fonts)).equals(await drawCard({ ...CARD }, fonts))).toBe(true);
  });

  test('has each rung of the level lit', async () => {
    const accent = [0x0b, 0x55, 0x63] as const;
    const lit = await Promise.all(
      [[], [1], [1, 2]].map(async (rungs) => count(await drawCard({ ...CARD, rungs }, fonts), accent)),
    );
    const [none = 0, one = 0, two = 0] = lit;
    // A rung is a field of some 60 by 100 pixels or more.
    expect(one - none).toBeGreaterThan(6_000);
    expect(two - one).toBeGreaterThan(6_000);
  });
});

test('cards have one file where they show the same, and another where anything differs', () => {
  const others = [
    { ...CARD, title: 'Leder' },
    { ...CARD, kicker: 'Beder' },
    { ...CARD, rungs: [1] },
    { ...CARD, site: 'Andet' },
    { ...CARD, accent: '#7a1f3d' },
  ].map(toCardFile);
  expect(toCardFile({ ...CARD })).toBe(toCardFile(CARD));
  expect(new Set([toCardFile(CARD), ...others]).size).toBe(6);
});
