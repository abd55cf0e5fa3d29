import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { Model } from '../atlas/model.ts';

/**
 * Say of each mistake what it is about, where it names something that is not there: the first part of its id that does not
 * exist. A document that is gone takes all that is said of its statements along, and all of it is about the document.
 */
export function traceCauses(
  diagnostics: readonly Diagnostic[],
  model: Pick<Model, 'documents' | 'levels'>,
): Diagnostic[] {
  const known = new Set([...model.documents.map(({ id }) => id), ...model.levels.map(({ id }) => id)]);
  return diagnostics.map((diagnostic) => ({ ...diagnostic, about: aboutOf(diagnostic, known) }));
}

function aboutOf({ rule, file, actual, about }: Diagnostic, known: ReadonlySet<string>): string | null {
  const document = /^content\/dokumenter\/(?<document>[^/]+)\//u.exec(file)?.groups?.['document'] ?? '';
  if (rule === 'row-too-short') return `${document}/*/${about ?? ''}`;
  if (rule === 'pair-file-name')
    return (
      (actual ?? '')
        .replace(/\.yaml$/u, '')
        .split('--')
        .find((id) => !known.has(id)) ?? null
    );
  if (about !== null || actual === null || !/^unknown-|-unknown$/u.test(rule)) return about;
  if (rule === 'unknown-document') return actual;
  if (rule === 'unknown-heading') return `heading ${document} ${actual}`;
  if (rule === 'unknown-tag' || rule === 'unknown-form') return `form ${actual.replace('#', '')}`;
  if (rule === 'unknown-level') return firstMissing(actual.includes('/') ? actual : `${document}/${actual}`, known);
  if (actual.includes('#')) return firstMissing(`${document}/${actual.replace('#', '/')}`, known);
  if (actual.includes('/')) return firstMissing(actual, known);
  return `${rule} ${actual}`;
}

/** The first part of `<document>/<level>/<slug>` that does not exist. */
function firstMissing(id: string, known: ReadonlySet<string>): string {
  const [document = '', level = '', slug] = id.split('/');
  if (!known.has(document)) return document;
  const isPage = level === '*' || level === 'index' || known.has(`${document}/${level}`);
  return slug !== undefined && !isPage ? `${document}/${level}` : id;
}
