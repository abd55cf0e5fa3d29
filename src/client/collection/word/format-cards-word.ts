import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type ITableCellOptions,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Card, PER_PAPER } from '../derive-cards.ts';
import { toSource } from '../entries.ts';
import { type CardSize, sizeCard } from '../size-on-paper.ts';
import { mm, NO_BORDERS, packWord, SERIF, SOFT, toColour, toParagraph, toRun } from './word-style.ts';

const MARGIN = mm(8);
const WIDTH = mm(96);
const PADDING = { block: mm(4.5), inline: mm(6) };
/** A card is three cells over each other. Four cards and the line that Word puts after a table fit an A4. */
const HEIGHTS = { form: mm(10), text: mm(45), foot: mm(13) };
const CUT: IBorderOptions = { style: BorderStyle.DASHED, size: 4, color: '86837B' };
const SIDES = { ...NO_BORDERS, left: CUT, right: CUT };
/** Sizes of the text, in points. */
const SIZES: Readonly<Record<CardSize, number>> = { short: 13, long: 10.5, 'very-long': 8.5, longest: 7.5 };

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
        borders: { ...NO_BORDERS, insideHorizontal: NO_BORDERS.top, insideVertical: NO_BORDERS.top },
        rows: Array.from({ length: Math.ceil(Math.min(cards.length, PER_PAPER) / 2) }, (_, row) =>
          toRows(cards.slice(2 * row, 2 * row + 2), toAddress),
        ).flat(),
      }),
      new Paragraph({ spacing: { before: 0, after: 0, line: 20 }, children: [toRun('', { size: 1 })] }),
    ]),
  );
}

/** Two cards beside each other: the form on top, the text in the middle, whose it is at the foot. */
function toRows(pair: readonly Card[], toAddress: (href: string) => string): TableRow[] {
  const row = (height: number, toCell: (card: Card) => TableCell): TableRow =>
    new TableRow({
      cantSplit: true,
      height: { value: height, rule: HeightRule.EXACT },
      children: [
        ...pair.map(toCell),
        ...(pair.length === 1 ? [new TableCell({ children: [new Paragraph({})], borders: NO_BORDERS })] : []),
      ],
    });
  const cell = (children: Paragraph[], options: Partial<ITableCellOptions>): TableCell =>
    new TableCell({ width: { size: WIDTH, type: WidthType.DXA }, ...options, children });
  const { block, inline } = PADDING;
  return [
    row(HEIGHTS.form, (card) =>
      cell([toForm(card)], {
        borders: { ...SIDES, top: CUT },
        margins: { top: block, bottom: 0, left: inline, right: inline },
      }),
    ),
    row(HEIGHTS.text, (card) =>
      cell([toText(card)], {
        borders: SIDES,
        margins: { top: 0, bottom: 0, left: inline, right: inline },
        verticalAlign: VerticalAlignTable.CENTER,
      }),
    ),
    row(HEIGHTS.foot, (card) =>
      cell(toFoot(card, toAddress), {
        borders: { ...SIDES, bottom: CUT },
        margins: { top: 0, bottom: block, left: inline, right: inline },
        verticalAlign: VerticalAlignTable.BOTTOM,
      }),
    ),
  ];
}

function toForm(card: Card): Paragraph {
  if (card === null) return toParagraph('Vores egen', { size: 9, isBold: true, color: SOFT });
  const { statement, level } = card.entry;
  const form = [...(statement?.pitfall === true ? ['Faldgrube'] : []), statement?.form ?? '']
    .filter(Boolean)
    .join(' · ');
  return toParagraph(form, { size: 9, isBold: true, color: toColour(level?.colour) });
}

function toText(card: Card): Paragraph {
  if (card === null) return new Paragraph({});
  const { text } = card.entry;
  return toParagraph(text, { size: SIZES[sizeCard(text)], font: SERIF });
}

function toFoot(card: Card, toAddress: (href: string) => string): Paragraph[] {
  if (card === null) return [new Paragraph({})];
  const { entry, number, of } = card;
  const { level, pick } = entry;
  const source = level === null ? pick.source : toSource(level);
  return [
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: WIDTH - 2 * PADDING.inline }],
      children: [
        toRun(source, { size: 8, color: SOFT }),
        new TextRun({ children: [new Tab()] }),
        toRun(`${number}/${of}`, { size: 8, color: SOFT }),
      ],
    }),
    ...(level === null ? [] : [toParagraph(toAddress(level.href), { size: 7, color: SOFT })]),
  ];
}
