import type { Atlas, FormerEdition } from '../atlas.ts';
import type { Model } from '../model.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import {
  documentPathname,
  formPathname,
  levelPathname,
  ownFormHref,
  rowHref,
  rungPathname,
  statementHref,
  termPathname,
} from './pathnames.ts';

/**
 * List the addresses others may link to and cite: documents and their
 * former editions, levels, statements, rows, rungs, forms, terms. Sorted.
 */
export function listAddresses(
  atlas: Pick<
    Atlas,
    'documents' | 'levels' | 'statements' | 'rows' | 'rungs' | 'forms' | 'ownForms' | 'terms' | 'formerEditions'
  >,
): string[] {
  const { documents, levels, statements, rows, rungs, forms, ownForms, terms, formerEditions } = atlas;
  return [
    ...[...documents, ...levels, ...statements, ...rows, ...rungs, ...forms, ...ownForms, ...terms].map(
      ({ href }) => href,
    ),
    ...listEditionAddresses(formerEditions),
  ].sort(compareCodePoints);
}

/** List the addresses that former editions keep. */
export function listEditionAddresses(editions: readonly FormerEdition[]): string[] {
  return editions.flatMap((edition) =>
    [edition, ...edition.levels, ...edition.statements, ...edition.rows].map(({ href }) => href),
  );
}

/**
 * List the same addresses before there is an index: what the content says is enough for them.
 *
 * @param rows ids of the rows: `<document>/<row>`
 */
export function listModelAddresses(model: Model, rows: readonly string[]): string[] {
  return [
    ...model.documents.map(({ id }) => documentPathname(id)),
    ...model.levels.map(({ id }) => levelPathname(id)),
    ...model.statements.map(({ level, slug }) => statementHref(level, slug)),
    ...rows.map((row) => {
      const [document = '', slug = ''] = row.split('/');
      return rowHref(document, slug);
    }),
    ...model.rungs.map(({ id }) => rungPathname(id)),
    ...model.forms.map(({ id }) => formPathname(id)),
    ...model.ownForms.map(({ document, slug }) => ownFormHref(document, slug)),
    ...model.terms.map(({ id }) => termPathname(id)),
  ].sort(compareCodePoints);
}
