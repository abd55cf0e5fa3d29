import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ConversationSheet } from '../derive-sheets.ts';
import type { TakenFrom } from '../format-text.ts';
import { countLines } from '../size-on-paper.ts';
import { nameBars, saySource } from '../sheet-words.ts';
import { mm, NO_BORDERS, packWord, SERIF, SOFT, toColour, toParagraph, toRun } from './word-style.ts';

const MARGIN = mm(15);
const WIDTHS = [68, 33, 37, 42].map(mm);
const HEADS = ['Forventning', 'Hvor er jeg i dag?', 'Hvor vil jeg hen?', 'Det aftaler vi'];
const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const STRONG: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: '1C1D1F' };
/** Lines to write on stand so far apart. */
const LINE_HEIGHT = mm(7);
/** So many signs make the longest bar. */
const BAR = 30;

/** Write the sheets for the talk of a leader with theirs as a Word file, a page each. */
export function formatConversationWord(
  sheets: readonly ConversationSheet[],
  from: TakenFrom,
  typed: ReadonlyMap<string, string>,
): Promise<Blob> {
  return packWord(
    'Samtaleark',
    MARGIN,
    sheets.map((sheet, i) => [
      ...toHead(sheet, typed.get(`ark-${i + 1}-navn`) ?? '', typed.get(`ark-${i + 1}-dato`) ?? ''),
      ...toProfile(sheet),
      toTable(sheet),
      toParagraph(saySource(sheet, from), { size: 8, color: SOFT }, { spacing: { before: mm(4) } }),
    ]),
  );
}

function toHead({ level, source, part }: ConversationSheet, name: string, date: string): (Paragraph | Table)[] {
  const color = toColour(level?.colour);
  const title = level?.name ?? (source === '' ? 'Forventninger' : source);
  const field = (label: string, value: string): Paragraph =>
    toParagraph(
      `${label}  ${value}`,
      { size: 9, color: SOFT },
      { border: { bottom: LINE }, spacing: { before: mm(2) } },
    );
  return [
    new Paragraph({
      border: { bottom: { style: BorderStyle.SINGLE, size: 24, color } },
      spacing: { after: mm(2), line: 20, lineRule: LineRuleType.EXACT },
    }),
    toLayout(
      [mm(120), mm(60)],
      [
        [
          toParagraph('Samtaleark til lederudviklingssamtale (LUS)', { size: 9, color: SOFT }),
          toParagraph(
            part.of > 1 ? `${title} ${part.number}/${part.of}` : title,
            { size: 20, font: SERIF, isBold: true },
            { keepNext: true },
          ),
          ...(level === null ? [] : [toParagraph(`${level.owner} · ${level.place}`, { size: 9, color: SOFT })]),
        ],
        [field('Navn', name), toGap(), field('Dato', date)],
      ],
    ),
  ];
}

function toProfile(sheet: ConversationSheet): (Paragraph | Table)[] {
  const bars = nameBars(sheet);
  if (bars.length === 0 || sheet.part.number > 1) return [];
  const color = toColour(sheet.level?.colour);
  const longest = Math.max(...bars.map(({ share }) => share));
  const names = bars.map(({ title }) => toParagraph(title, { size: 8 }));
  const lines = bars.map(
    ({ share, elsewhere }) =>
      new Paragraph({
        children: [
          toRun('█'.repeat(Math.round((share / longest) * BAR)), { color, size: 7, font: 'Consolas' }),
          toRun(
            ` ${Math.round(100 * share)} %${elsewhere === null ? '' : ` (andre ${Math.round(100 * elsewhere)} %)`}`,
            { size: 8, color: SOFT },
          ),
        ],
      }),
  );
  return [
    toParagraph('', { size: 4 }),
    toLayout([mm(45), mm(135)], [names, lines]),
    toParagraph(
      'Andel af niveauets forventninger, der hører under ledelsesformen; én kan høre under flere.',
      { size: 8, color: SOFT },
      { spacing: { before: mm(1), after: mm(3) } },
    ),
  ];
}

/** A row of cells without lines. */
function toLayout(widths: readonly number[], cells: readonly Paragraph[][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDERS.top, insideVertical: NO_BORDERS.top },
    rows: [
      new TableRow({
        children: cells.map(
          (children, i) =>
            new TableCell({
              children,
              borders: NO_BORDERS,
              width: { size: widths[i] ?? 0, type: WidthType.DXA },
              margins: { left: 0, right: 0 },
            }),
        ),
      }),
    ],
  });
}

/** Lines to write on. Paragraphs that follow each other would have one line together: a gap keeps them apart. */
function toLines(count: number): Paragraph[] {
  const line = (): Paragraph =>
    new Paragraph({ border: { bottom: LINE }, spacing: { line: LINE_HEIGHT, lineRule: LineRuleType.EXACT } });
  return Array.from({ length: count }, () => [line(), toGap()]).flat();
}

function toGap(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT } });
}

function toTable({ entries, start, isDense }: ConversationSheet): Table {
  const cell = (children: Paragraph[], column: number, bottom: IBorderOptions): TableCell =>
    new TableCell({
      children,
      width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
      borders: { ...NO_BORDERS, bottom },
      margins: { top: mm(1.5), bottom: mm(1.5), left: 0, right: column === WIDTHS.length - 1 ? 0 : mm(3) },
      verticalAlign: VerticalAlignTable.TOP,
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: WIDTHS,
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDERS.top, insideVertical: NO_BORDERS.top },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: HEADS.map((head, column) => cell([toParagraph(head, { size: 9, isBold: true })], column, STRONG)),
      }),
      ...entries.map(
        ({ text, statement, gone, pick }, i) =>
          new TableRow({
            cantSplit: true,
            height: { value: mm(20), rule: HeightRule.ATLEAST },
            children: [
              cell(
                [
                  toParagraph(`${start + i + 1}. ${text}`, { size: isDense ? 9 : 10.5, font: SERIF }),
                  toParagraph(
                    [...(statement?.pitfall === true ? ['Faldgrube'] : []), statement?.form ?? gone ?? ''].join(' · '),
                    { size: 8, color: SOFT },
                  ),
                  ...pick.note.split('\n').flatMap((line) => (line === '' ? [] : [toParagraph(line, { size: 9 })])),
                ],
                0,
                LINE,
              ),
              cell([toParagraph('① ② ③ ④ ⑤', { size: 11, color: SOFT })], 1, LINE),
              cell(toLines(countLines(text.length + pick.note.length)), 2, LINE),
              cell(toLines(countLines(text.length + pick.note.length)), 3, LINE),
            ],
          }),
      ),
    ],
  });
}
