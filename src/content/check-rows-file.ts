import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { Model } from '../atlas/model.ts';
import { documentFile } from './document-file.ts';
import { reportTo } from './report.ts';

/**
 * Report once, where a document has no `raekker.yaml`, that it needs one: a slug stands on several levels, or a
 * cross-reference names a row. What refers to its rows is then not checked.
 */
export function checkRowsFile(document: string, model: Model, damaged: Set<string>, diagnostics: Diagnostic[]): void {
  const file = documentFile(document, 'raekker.yaml');
  if (damaged.has(file)) return;
  const slugs = model.statements.filter((statement) => statement.document === document).map(({ slug }) => slug);
  const isShared = new Set(slugs).size < slugs.length;
  const levels = new Set(model.levels.map(({ id }) => id));
  const namesRow = (end: string): boolean => {
    const [of, , slug] = end.split('/');
    return of === document && slug === undefined && !levels.has(end) && end !== document;
  };
  if (!isShared && !model.mappings.some(({ subject, object }) => [subject, object].some(namesRow))) return;
  damaged.add(file);
  reportTo(diagnostics, file)(
    'missing-file',
    { line: 1 },
    file,
    'Et ansvar, der står på flere niveauer, er en række, og den har en titel dér.',
  );
}
