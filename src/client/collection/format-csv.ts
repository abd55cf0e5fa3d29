import { toLevelId } from './collection.ts';
import type { Entry } from './entries.ts';
import type { TakenFrom } from './format-text.ts';

const COLUMNS = [
  'Nr.',
  'Organisation',
  'Dokument',
  'Niveau',
  'Ledelsesform',
  'Forventning',
  'Faldgrube',
  'Egen note',
  'Adresse',
] as const;

/**
 * Write a collection as the CSV that a Danish Excel opens with a double click: semicolons, CRLF, a byte order mark. A cell
 * that begins as a formula does gets a `'` before it, so that no spreadsheet runs it.
 */
export function formatCsv(entries: readonly Entry[], { toAddress }: Pick<TakenFrom, 'toAddress'>): string {
  const rows = entries.map(({ pick, text, statement, level, document }, i) => [
    String(i + 1),
    document?.organisation ?? '',
    document?.title ?? '',
    level?.name ?? (pick.source === '' ? toLevelId(pick.id) : pick.source),
    statement?.form ?? '',
    text,
    statement?.pitfall === true ? 'ja' : '',
    pick.note,
    statement === null ? '' : toAddress(statement.href),
  ]);
  const lines = [COLUMNS, ...rows].map((cells) => cells.map(formatCell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function formatCell(value: string): string {
  const cell = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(value) ? `'${value}` : value;
  return /[";\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
