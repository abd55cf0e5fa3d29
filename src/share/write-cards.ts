import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CARD_FOLDER, type ShareCard } from './share-card.ts';
import { drawCard } from './draw-card.ts';
import { readCardFonts } from './read-card-fonts.ts';

/** Pictures of earlier builds, by what they show: drawing one takes a tenth of a second or more. */
const CACHE = path.join('node_modules', '.cache', 'ledelsesatlas', 'billeder');

/** Programs that another version of may draw otherwise. */
const DRAWN_BY = ['satori', 'sharp', '@fontsource-variable/source-serif-4'];

/**
 * Write the pictures of cards into a built site, each once; those that an earlier build has drawn are copied. Gives how
 * many there are and how many were drawn.
 */
export async function writeCards(
  cards: readonly { file: string; card: ShareCard }[],
  outDir: string,
): Promise<{ count: number; drawn: number }> {
  const byFile = new Map(cards.map(({ file, card }) => [file, card]));
  const folder = path.join(outDir, CARD_FOLDER);
  const cache = path.join(CACHE, DRAWN_BY.map(readVersion).join('-'));
  for (const each of [folder, cache]) mkdirSync(each, { recursive: true });
  const missing = [...byFile].filter(([file]) => !copyIfThere(path.join(cache, file), path.join(folder, file)));
  if (missing.length > 0) {
    const letters = missing.map(([, { title, kicker, site }]) => title + kicker + site).join('');
    const fonts = await readCardFonts(`${letters} …`);
    for (const [file, card] of missing) {
      const png = await drawCard(card, fonts);
      writeFileSync(path.join(cache, file), png);
      writeFileSync(path.join(folder, file), png);
    }
  }
  return { count: byFile.size, drawn: missing.length };
}

function copyIfThere(from: string, to: string): boolean {
  try {
    copyFileSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function readVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(path.join('node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
