import { compareDiagnostics, type Diagnostic } from '../atlas/diagnostic.ts';
import { foldDiagnostics } from './fold-diagnostics.ts';

/**
 * Write diagnostics for an editor: sorted by file and line, each with what was found, what was expected and what to
 * do, and the number of them at the end. Of mistakes, what follows from another and the rest of a flood is only counted.
 *
 * @param kind what they are called in the last line
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], kind: 'fejl' | 'bemærkning' = 'fejl'): string {
  const findings =
    kind === 'fejl'
      ? foldDiagnostics(diagnostics)
      : [...diagnostics].sort(compareDiagnostics).map((diagnostic) => ({ diagnostic, consequences: 0, alike: 0 }));
  const blocks = findings.map(({ diagnostic: d, consequences, alike }) =>
    [
      `${d.file}:${d.line}:${d.column} ${d.message}`,
      d.actual === null ? null : `  Fundet:  ${d.actual}`,
      d.expected === null ? null : `  Ventet:  ${d.expected}`,
      d.hint === null ? null : `  Ret:     ${d.hint}`,
      `  (${d.rule})`,
      alike === 0 ? null : `  … og ${alike} af samme slags`,
      consequences === 0 ? null : `  … og ${consequences} følgefejl`,
    ]
      .filter((line) => line !== null)
      .join('\n'),
  );
  const files = new Set(findings.map(({ diagnostic }) => diagnostic.file)).size;
  const rest = diagnostics.length - findings.length;
  const noun = kind === 'bemærkning' && findings.length !== 1 ? 'bemærkninger' : kind;
  const count = `${findings.length} ${noun} i ${files} ${files === 1 ? 'fil' : 'filer'}${rest === 0 ? '' : `, og ${rest}, der følger af dem eller er af samme slags`}.`;
  return [...blocks, count].join('\n\n');
}
