import type { Diagnostic } from '../atlas/diagnostic.ts';
import { foldDiagnostics } from './fold-diagnostics.ts';

/**
 * Write diagnostics for an editor: sorted by file and line, each with what was found, what was expected and what to
 * do, and the number of them at the end. What follows from another, and the rest of a flood, is only counted.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const findings = foldDiagnostics(diagnostics);
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
  const count = `${findings.length} fejl i ${files} ${files === 1 ? 'fil' : 'filer'}${rest === 0 ? '' : `, og ${rest}, der følger af dem eller er af samme slags`}.`;
  return [...blocks, count].join('\n\n');
}
