import { getDocumentProxy } from 'unpdf';
import { joinLines } from './join-lines.ts';
import { orderLines } from './order-lines.ts';
import type { SourceText } from './source-text.ts';
import { stripHeaders, type TextPage } from './strip-headers.ts';
import type { TextSegment } from './text-segment.ts';
import { UnreadableSource } from './unreadable-source.ts';

/** A page with fewer letters than this has no text worth the name. */
const LEAST_LETTERS = 20;

/** From this share of letters that no alphabet has, the text is gibberish. */
const GIBBERISH = 0.2;

/**
 * Read the text of a PDF in the order it is read in, page by page, without headers, footers and page numbers. Blank
 * lines part paragraphs, form feeds part pages. Throws `UnreadableSource` for a PDF without a text that can be read.
 */
export async function readPdfText(bytes: Uint8Array): Promise<SourceText> {
  const pdf = await openPdf(bytes);
  const pages: (TextPage & { hasPicture: boolean })[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { height, pieces, hasPicture } = await readPage(page);
      pages.push({ height, lines: orderLines(joinLines(pieces)), hasPicture });
    }
  } catch (error) {
    throw toUnreadable(error);
  } finally {
    await pdf.loadingTask.destroy();
  }
  const letters = (page: TextPage): number => page.lines.reduce((sum, { text }) => sum + countLetters(text), 0);
  if (pages.every((page) => letters(page) < LEAST_LETTERS)) {
    throw pages.some(({ hasPicture }) => hasPicture)
      ? new UnreadableSource(
          'PDF’en har ingen tekst: Siderne er billeder (scannet).',
          'Få den læst med tekstgenkendelse (OCR), gem resultatet som PDF eller .txt, og prøv med den. Eller bed udgiveren om filen.',
        )
      : new UnreadableSource(
          'PDF’en er tom: Der står ingen tekst på siderne.',
          'Se efter, om det er den rigtige fil. Står der tekst, når den åbnes, så gem den som ren tekst (.txt), og prøv med den.',
        );
  }
  const stripped = stripHeaders(pages);
  const text = stripped.map(({ lines }) => formatPage(lines)).join('\f');
  if (isGibberish(text)) {
    throw new UnreadableSource(
      'PDF’ens bogstaver kan ikke læses: Skrifttyperne siger ikke, hvilke bogstaver de viser.',
      'Få den læst med tekstgenkendelse (OCR), eller bed udgiveren om filen som tekst.',
    );
  }
  const pictures = pages.flatMap((page, i) => (page.hasPicture && letters(page) < LEAST_LETTERS ? [i + 1] : []));
  const remarks =
    pictures.length === 0
      ? []
      : [
          `Uden tekst, men med billede: side ${pictures.join(', ')}. Er det scannede sider, så få PDF’en læst med tekstgenkendelse (OCR).`,
        ];
  return { text: `${text}\n`, remarks };
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    // Copied, since the reader takes the bytes over. It is to say nothing of its own.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (error) {
    throw toUnreadable(error);
  }
}

function toUnreadable(error: unknown): UnreadableSource {
  if (error instanceof UnreadableSource) return error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return new UnreadableSource(
      'PDF’en er låst med en adgangskode.',
      'Åbn den med koden, gem en kopi uden, og prøv med kopien. Eller bed udgiveren om en åben fil.',
    );
  }
  return new UnreadableSource(
    'PDF’en er beskadiget og kan ikke læses.',
    'Hent den igen. Kan den åbnes i et andet program, så gem den derfra som en ny PDF eller som tekst (.txt).',
  );
}

async function readPage(page: Page): Promise<{ height: number; pieces: TextSegment[]; hasPicture: boolean }> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const pieces = content.items.flatMap((item): TextSegment[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const transform: unknown[] = item.transform;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform.map(Number);
    // Text that is turned on its side stands in margins and pictures.
    if (Math.abs(b) > Math.abs(a)) return [];
    const [left = 0, baseline = 0] = viewport.convertToViewportPoint(x, y).map(Number);
    return [{ text: item.str, left, right: left + item.width, baseline, size: Math.hypot(c, d) }];
  });
  const { fnArray } = await page.getOperatorList();
  return { height: viewport.height, pieces, hasPicture: fnArray.some((fn) => PICTURES.has(fn)) };
}

/** The operators of PDF.js that paint a picture: image masks, images, inline images. */
const PICTURES: ReadonlySet<number> = new Set([83, 84, 85, 86, 87, 88, 89, 90]);

function formatPage(lines: TextPage['lines']): string {
  return lines.map(({ text, isApart }, i) => (isApart && i > 0 ? `\n${text}` : text)).join('\n');
}

const countLetters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Letters of the private use area, and signs that stand for what could not be read. */
function isGibberish(text: string): boolean {
  const strange = text.match(/[\p{Co}\p{Cn}\uFFFD]/gu)?.length ?? 0;
  return strange > GIBBERISH * (strange + countLetters(text));
}
