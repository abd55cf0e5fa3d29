/** What is wrong on a page of the built site. `page` is its pathname; `rule` is permanent. */
export interface PageDiagnostic {
  rule: string;
  page: string;
  actual: string;
  expected: string;
}

/**
 * Write a diagnostic on one line, to stand in the output of a failing test.
 *
 * @example formatDiagnostic({ rule: 'one-h1', page: '/om/', actual: '2', expected: '1' }) // '/om/ one-h1: 2, expected 1'
 */
export function formatDiagnostic({ rule, page, actual, expected }: PageDiagnostic): string {
  return `${page} ${rule}: ${actual}, expected ${expected}`;
}
