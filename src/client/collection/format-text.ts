import type { ConversationSheet } from './derive-sheets.ts';
import { deriveConversationSheets } from './derive-sheets.ts';
import { type Entry, toSource } from './entries.ts';

/** What the formats ask of the page they are made on. */
export interface TakenFrom {
  /** The name of the site. */
  site: string;
  /** Makes a whole address of an href. */
  toAddress: (href: string) => string;
  /** The day it was taken along, in words. */
  day: string;
}

/** Write a collection as plain text: level by level, a line each, and where it comes from. */
export function formatText(entries: readonly Entry[], from: TakenFrom): string {
  const parts = groupByLevel(entries).map(({ title, address, entries: ofLevel }) => [
    title,
    ...ofLevel.map(
      ({ text, pick, statement, gone }, i) =>
        `${i + 1}. ${mark(statement?.pitfall)}${text}${sayGone(gone)}${pick.note === '' ? '' : `\n   Egen note: ${indent(pick.note, '   ')}`}`,
    ),
    ...(address === null ? [] : [from.toAddress(address)]),
  ]);
  return `${[...parts, [sayOrigin(from)]].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Write a collection as Markdown: a heading for each level, and each statement with its address. */
export function formatMarkdown(entries: readonly Entry[], from: TakenFrom): string {
  const parts = groupByLevel(entries).map(({ title, entries: ofLevel }) =>
    [
      `## ${escapeMarkdown(title)}\n`,
      ...ofLevel.map(({ text, pick, statement, gone }, i) => {
        const link = statement === null ? '' : ` ([${statement.form}](${from.toAddress(statement.href)}))`;
        const note = pick.note === '' ? '' : `\n\n   > ${indent(escapeMarkdown(pick.note), '   > ')}\n`;
        return `${i + 1}. ${mark(statement?.pitfall)}${escapeMarkdown(text)}${sayGone(gone)}${link}${note}`;
      }),
    ].join('\n'),
  );
  return `${[...parts, sayOrigin(from)].join('\n\n')}\n`;
}

/** Say whose words the statements are, and where and when they were fetched. */
export function sayOrigin({ site, day, toAddress }: TakenFrom): string {
  return `Gengivet med ord fra ${site}. Hentet ${day} fra ${toAddress('')}`;
}

function groupByLevel(entries: readonly Entry[]): { title: string; address: string | null; entries: Entry[] }[] {
  const sheets = Map.groupBy(deriveConversationSheets(entries), ({ level, source }) => level?.id ?? source);
  return [...sheets.values()].flatMap((ofLevel) => {
    const [first] = ofLevel;
    if (first === undefined) return [];
    return [
      {
        title: nameSheet(first),
        address: first.level?.href ?? null,
        entries: ofLevel.flatMap((sheet) => sheet.entries),
      },
    ];
  });
}

function nameSheet({ level, document, source }: ConversationSheet): string {
  if (level === null) return source === '' ? 'Findes ikke mere' : source;
  return document === null ? toSource(level) : `${toSource(level)} (${document.title})`;
}

const mark = (isPitfall = false): string => (isPitfall ? 'Faldgrube: ' : '');

const sayGone = (gone: string | null): string => (gone === null ? '' : ` [${gone}]`);

const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

/** What means something in Markdown stands for itself. */
const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|]/gu, String.raw`\$&`);
