/** Say where a node begins, 1-based; at the beginning of the file where it does not say. */
export function startOf(node: { position?: { start: { line: number; column: number } } | undefined }): {
  line: number;
  column: number;
} {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
