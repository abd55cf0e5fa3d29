import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { CARD_SIZE } from './card-size.ts';
import type { ShareCard } from './share-card.ts';

/** The most bytes of a picture. */
export const MOST_BYTES = 40_000;

const PAPER = '#fbfaf6';
const INK = '#1c1d1f';
const SOFT = '#54585f';
const LINE = '#dedad0';

/** Around all that is drawn. */
const PADDING = 68;

/** A picture of few colours: so many are kept. */
const COLOURS = 32;

/** Letters of the title, and the size it is then set in, the longest first. */
const SIZES = [
  { letters: 90, size: 48 },
  { letters: 55, size: 58 },
  { letters: 28, size: 70 },
  { letters: 0, size: 88 },
] as const;

/** The most letters of a title: a long sentence is cut at a word. */
const LONGEST = 150;

/** An element as satori reads it, without React. */
interface Element {
  type: string;
  props: { style: Record<string, string | number>; children?: (Element | string)[] };
}

const box = (style: Record<string, string | number>, ...children: (Element | string)[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/**
 * Draw a card as a PNG: the title, who published it, and the ladder with the level lit. The same card and fonts give the
 * same bytes. Throws where it takes more bytes than it may.
 */
export async function drawCard(card: ShareCard, fonts: Font[]): Promise<Buffer> {
  const svg = await satori(layOut(card), { ...CARD_SIZE, fonts });
  const png = await sharp(Buffer.from(svg))
    .flatten({ background: PAPER })
    .png({ palette: true, colours: COLOURS, dither: 0, compressionLevel: 9, effort: 7 })
    .toBuffer();
  if (png.length > MOST_BYTES) throw new Error(`The picture of "${card.title}" takes ${png.length} bytes.`);
  return png;
}

function layOut({ title, kicker, rungs, site, accent }: ShareCard): Element {
  const text = cut(title);
  const { size } = SIZES.find(({ letters }) => text.length >= letters) ?? SIZES[3];
  return box(
    {
      // satori adds the padding to what is given here.
      width: CARD_SIZE.width - 2 * PADDING,
      height: CARD_SIZE.height - 2 * PADDING,
      padding: PADDING,
      flexDirection: 'column',
      justifyContent: 'space-between',
      background: PAPER,
      color: INK,
      fontFamily: 'serif',
    },
    box(
      { flexDirection: 'row', justifyContent: 'space-between', flexGrow: 1 },
      box(
        { flexDirection: 'column', width: 700 },
        ...(kicker === '' ? [] : [box({ fontSize: 32, color: SOFT, marginBottom: 20 }, kicker)]),
        box({ fontSize: size, fontWeight: 600, lineHeight: 1.12, letterSpacing: '-0.01em' }, text),
      ),
      ladder(rungs, accent),
    ),
    box(
      { borderTop: `2px solid ${LINE}`, paddingTop: 26, fontSize: 34, fontWeight: 600, color: accent, width: '100%' },
      site,
    ),
  );
}

/** The four rungs as steps, the highest on top, as in the mark of the site. */
function ladder(rungs: readonly number[], accent: string): Element {
  const steps = [4, 3, 2, 1].map((rung) => {
    const isLit = rungs.includes(rung);
    return box({
      width: 272 - (rung - 1) * 60,
      height: 62,
      borderRadius: 8,
      marginTop: 22,
      background: isLit ? accent : PAPER,
      border: `4px solid ${isLit ? accent : LINE}`,
    });
  });
  return box({ flexDirection: 'column', width: 280 }, ...steps);
}

function cut(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`;
}
