import type { Mapping } from '../model.ts';
import type { ChangedPart } from '../statements/mark-changes.ts';
import type { EditionComparison, EditionStatement } from './compare-editions.ts';

/**
 * Write a comparison of two editions for the terminal: counts, each statement that is not as it was, and the mappings
 * that have to be read again.
 */
export function formatComparison(
  comparison: EditionComparison,
  statements: readonly EditionStatement[],
  rereading: readonly Mapping[] = [],
): string {
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
    ...(rereading.length === 0
      ? []
      : [
          write(
            'Krydsreferencer at læse igen, fordi ordene i den ene ende er ændret',
            rereading.map(
              ({ subject, relation, object, at }) => `- ${subject} ${relation} ${object}\n    ${at.file}:${at.line}`,
            ),
          ),
        ]),
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
