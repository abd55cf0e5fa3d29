import type { Diagnostic } from '../atlas/diagnostic.ts';
import { type RuleName, RULES } from './rules/rules.ts';

/** Where in a file something is wrong; the column may be unknown. */
export interface Position {
  line: number;
  column?: number;
}

/** Collects diagnostics for one file. Passed along explicitly; holds no state but the list it was given. */
export type Report = <Name extends RuleName>(
  rule: Name,
  position: Position,
  ...details: Parameters<(typeof RULES)[Name]>
) => void;

/** Make the function that reports mistakes in `file` to `diagnostics`. */
export function reportTo(diagnostics: Diagnostic[], file: string): Report {
  return (rule, position, ...details) => {
    const write = RULES[rule] as (...args: unknown[]) => ReturnType<(typeof RULES)[RuleName]>;
    const { message, actual = null, expected = null, hint = null, about = null } = write(...details);
    diagnostics.push({
      rule,
      file,
      line: position.line,
      column: position.column ?? 1,
      message,
      actual,
      expected,
      hint,
      about,
    });
  };
}
