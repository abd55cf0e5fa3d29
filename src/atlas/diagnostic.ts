import { compareCodePoints } from './lexicon/compare-code-points.ts';

/** One mistake in the content: a record, made into text only where it is shown. */
export interface Diagnostic {
  /** Permanent, kebab-case. */
  rule: string;
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based; 1 where only the line is known. */
  column: number;
  /** What is wrong, one Danish sentence. */
  message: string;
  /** What stands there now. */
  actual: string | null;
  /** What could stand there. */
  expected: string | null;
  /** What to do, with the text to paste where there is one. */
  hint: string | null;
  /** What several mistakes may have in common: the thing that is missing, e.g. the id of a statement. */
  about: string | null;
}

/** Order diagnostics by file, line, column and rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareCodePoints(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareCodePoints(a.rule, b.rule) ||
    compareCodePoints(a.message, b.message)
  );
}
