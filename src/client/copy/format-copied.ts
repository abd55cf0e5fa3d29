/** What is copied of a page: a statement with whose it is, or a heading over some. */
export type CopiedPart = { kind: 'heading'; text: string } | { kind: 'statement'; text: string; source: string | null };

/**
 * Write what is copied as lines: headings as they are, statements with a number where there are several, and with whose
 * they are in brackets. Headings with no statement under them are left out.
 *
 * @example formatCopied([{ kind: 'statement', text: 'Sikre trivsel.', source: 'Chef, Aaby' }]) // ['Sikre trivsel. (Chef, Aaby)']
 */
export function formatCopied(parts: readonly CopiedPart[]): string[] {
  const isOne = parts.filter(({ kind }) => kind === 'statement').length === 1;
  let number = 0;
  return parts.flatMap((part, i) => {
    if (part.kind === 'heading') return parts[i + 1]?.kind === 'statement' ? [part.text] : [];
    number++;
    const source = part.source === null ? '' : ` (${part.source})`;
    return [`${isOne ? '' : `${number}. `}${part.text}${source}`];
  });
}
