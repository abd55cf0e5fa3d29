import { compareDiagnostics, type Diagnostic } from '../atlas/diagnostic.ts';

/**
 * Write diagnostics for an editor: sorted by file and line, each with what was found, what was expected and what to
 * do, and the number of them at the end.
 *
 * @param kind what they are called in the last line
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], kind: 'fejl' | 'bemærkning' = 'fejl'): string {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  const blocks = sorted.map((d) =>
    [
      `${d.file}:${d.line}:${d.column} ${d.message}`,
      d.actual === null ? null : `  Fundet:  ${d.actual}`,
      d.expected === null ? null : `  Ventet:  ${d.expected}`,
      d.hint === null ? null : `  Ret:     ${d.hint}`,
      `  (${d.rule})`,
    ]
      .filter((line) => line !== null)
      .join('\n'),
  );
  const files = new Set(sorted.map((d) => d.file)).size;
  const noun = kind === 'bemærkning' && sorted.length !== 1 ? 'bemærkninger' : kind;
  const count = `${sorted.length} ${noun} i ${files} ${files === 1 ? 'fil' : 'filer'}.`;
  return [...blocks, count].join('\n\n');
}
