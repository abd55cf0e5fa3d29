import type { ChangedPart } from '../statements/mark-changes.ts';
import type { EditionComparison, EditionStatement } from './compare-editions.ts';

/** Write a comparison of two editions for the terminal: counts, then each statement that is not as it was. */
export function formatComparison(comparison: EditionComparison, statements: readonly EditionStatement[]): string {
  const { unchanged, changed, gone, added } = comparison;
  const texts = new Map(statements.map(({ id, title, text }) => [id, title === null ? text : `${title}. ${text}`]));
  const write = (heading: string, lines: readonly string[]): string =>
    [`${heading} (${lines.length})`, ...lines].join('\n');
  const moved = unchanged.filter(({ before, after }) => !isSamePlace(before, after));
  const blocks = [
    ...(moved.length === 0
      ? []
      : [
          write(
            'Uændret, på et andet sted',
            moved.map(({ before, after }) => `- ${before} → ${after}`),
          ),
        ]),
    write(
      'Ændret',
      changed.map(({ before, after, parts }) => {
        const name = isSamePlace(before, after) ? after : `${before} → ${after}`;
        const words =
          parts === null ? [`før: ${texts.get(before) ?? ''}`, `nu: ${texts.get(after) ?? ''}`] : [formatParts(parts)];
        return [`- ${name}`, ...words.map((line) => `    ${line}`)].join('\n');
      }),
    ),
    write(
      'Væk',
      gone.map((id) => `- ${id}: ${texts.get(id) ?? ''}`),
    ),
    write(
      'Ny',
      added.map((id) => `- ${id}: ${texts.get(id) ?? ''}`),
    ),
  ];
  const head = `${unchanged.length} uændret, ${changed.length} ændret, ${gone.length} væk, ${added.length} ny.`;
  return [head, ...blocks].join('\n\n');
}

/** Level and address are those of the other edition. */
const isSamePlace = (before: string, after: string): boolean =>
  before.slice(before.indexOf('/')) === after.slice(after.indexOf('/'));

/** New words stand in `+…+`, dropped ones in `-…-`, so that a copy of the terminal keeps them. */
function formatParts(parts: readonly ChangedPart[]): string {
  return parts
    .map(({ text, change }) => {
      if (change === 'same') return text;
      const sign = change === 'new' ? '+' : '-';
      return `${/^\s*/u.exec(text)?.[0] ?? ''}[${sign}${text.trim()}${sign}]${/\s*$/u.exec(text)?.[0] ?? ''}`;
    })
    .join('');
}
