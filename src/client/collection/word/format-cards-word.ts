import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Card, PER_PAPER } from '../derive-cards.ts';
import { toSource } from '../entries.ts';
import { mm, NO_BORDERS, packWord, SERIF, SOFT, toColour, toParagraph, toRun } from './word-style.ts';

const MARGIN = mm(8);
const WIDTH = mm(96);
/** Four rows and the line that Word puts after a table fit an A4. */
const HEIGHT = mm(68);
const CUT: IBorderOptions = { style: BorderStyle.DASHED, size: 4, color: '86837B' };
const CUTS = { top: CUT, bottom: CUT, left: CUT, right: CUT };
/** A text of more letters is set smaller, and smaller still. */
const LONG = 180;
const VERY_LONG = 330;

/** Write cards to talk over as a Word file, eight a page, with lines to cut along. */
export function formatCardsWord(papers: readonly Card[][], toAddress: (href: string) => string): Promise<Blob> {
  return packWord(
    'Dialogkort',
    MARGIN,
    papers.map((cards) => [
      new Table({
        layout: TableLayoutType.FIXED,
        columnWidths: [WIDTH, WIDTH],
        width: { size: 2 * WIDTH, type: WidthType.DXA },
        rows: Array.from({ length: Math.ceil(Math.min(cards.length, PER_PAPER) / 2) }, (_, row) => {
          const pair = cards.slice(2 * row, 2 * row + 2);
          return new TableRow({
            cantSplit: true,
            height: { value: HEIGHT, rule: HeightRule.EXACT },
            children: [
              ...pair.map((card) => toCell(toContent(card, toAddress))),
              ...(pair.length === 1 ? [new TableCell({ children: [new Paragraph({})], borders: NO_BORDERS })] : []),
            ],
          });
        }),
      }),
      new Paragraph({ spacing: { before: 0, after: 0, line: 20 }, children: [toRun('', { size: 1 })] }),
    ]),
  );
}

function toCell(children: Paragraph[]): TableCell {
  return new TableCell({
    children,
    borders: CUTS,
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size: WIDTH, type: WidthType.DXA },
    margins: { top: mm(5), bottom: mm(5), left: mm(6), right: mm(6) },
  });
}

function toContent(card: Card, toAddress: (href: string) => string): Paragraph[] {
  if (card === null) {
    return [toParagraph('Vores egen', { size: 9, isBold: true, color: SOFT }, { spacing: { after: mm(44) } })];
  }
  const { entry, number, of } = card;
  const { text, level, statement, pick } = entry;
  const form = [...(statement?.pitfall === true ? ['Faldgrube'] : []), statement?.form ?? '']
    .filter(Boolean)
    .join(' · ');
  return [
    toParagraph(form, { size: 9, isBold: true, color: toColour(level?.colour) }, { spacing: { after: mm(5) } }),
    toParagraph(
      text,
      { size: text.length > VERY_LONG ? 8.5 : text.length > LONG ? 10.5 : 13, font: SERIF },
      { spacing: { after: mm(5) } },
    ),
    toParagraph(`${level === null ? pick.source : toSource(level)} · ${number}/${of}`, { size: 8, color: SOFT }),
    ...(level === null
      ? []
      : [toParagraph(toAddress(level.href), { size: 7, color: SOFT }, { alignment: AlignmentType.LEFT })]),
  ];
}
