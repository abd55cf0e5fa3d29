import {
  BorderStyle,
  Document,
  type IBorderOptions,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';

/** An A4, in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };

/** A hundredth of a millimetre makes so many twentieths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** The letters of both kinds: those on every computer with Word. */
export const SERIF = 'Georgia';
const SANS = 'Calibri';

/** The colours of the organisations on paper, by their number, as in tokens.css. */
const COLOURS = ['0F6CA6', '8A3A78', 'A34E14', '39762A', '4A45A0', '6B6D12', 'AC3340', '5A6570'];

/** The colour of an organisation; without one the ink. */
export function toColour(colour: number | undefined): string {
  return COLOURS[(colour ?? 0) - 1] ?? '1C1D1F';
}

export const SOFT = '54585F';

/** The name of a list whose items begin with a point. */
export const BULLETS = 'punkter';

const NO_BORDER: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };

/** How text is set; the size in points. */
export interface WordStyle {
  size?: number;
  font?: string;
  color?: string;
  isBold?: boolean;
}

/** A text in one style. */
export function toRun(text: string, { size = 10, font = SANS, color, isBold = false }: WordStyle = {}): TextRun {
  const options: IRunOptions = {
    text,
    font,
    size: size * 2,
    bold: isBold,
    ...(color === undefined ? {} : { color }),
  };
  return new TextRun(options);
}

/** A paragraph of text in one style. */
export function toParagraph(text: string, style: WordStyle = {}, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [toRun(text, style)] });
}

/** Write a Word file of A4 pages. */
export function packWord(
  title: string,
  margin: number,
  sections: readonly ISectionOptions['children'][],
): Promise<Blob> {
  return Packer.toBlob(
    new Document({
      title,
      creator: 'Ledelsesatlas',
      styles: { default: { document: { run: { font: SANS, size: 20, language: { value: 'da-DK' } } } } },
      numbering: {
        config: [
          {
            reference: BULLETS,
            levels: [
              {
                level: 0,
                format: LevelFormat.BULLET,
                text: '•',
                style: { paragraph: { indent: { left: mm(5), hanging: mm(5) } } },
              },
            ],
          },
        ],
      },
      sections: sections.map((children) => ({
        properties: {
          page: {
            size: A4,
            margin: { top: margin, bottom: margin, left: margin, right: margin, header: 0, footer: 0 },
          },
        },
        children,
      })),
    }),
  );
}
