import { documentPathname, levelPathname, ownFormHref, rowHref, statementHref } from '../addresses/pathnames.ts';
import type { FormerEdition } from '../atlas.ts';
import { nameDocument } from '../documents/name-document.ts';
import type { Model, Move } from '../model.ts';
import { collectRows } from '../statements/collect-rows.ts';
import { compareEditions, type EditionComparison } from './compare-editions.ts';
import type { ReplacedDocument } from './split-editions.ts';

/**
 * Derive what is shown of the editions that a newer one has taken the place of: their levels, statements and rows, each
 * at its old address, and where each is found in the newest edition.
 */
export function deriveFormerEditions(model: Model, replaced: readonly ReplacedDocument[]): FormerEdition[] {
  return replaced.map(({ document, newest }): FormerEdition => {
    const of = (id: string) => model.statements.filter((statement) => statement.document === id);
    const own = of(document.id);
    const successors = toSuccessors(compareEditions(own, of(newest)));
    const byId = new Map(model.statements.map((statement) => [statement.id, statement]));
    const hrefOf = (id: string | undefined): string | null => {
      const statement = byId.get(id ?? '');
      return statement === undefined ? null : statementHref(statement.level, statement.slug);
    };
    const entries = model.rows.filter((row) => row.document === document.id);
    return {
      ...nameDocument(document),
      newest,
      levels: document.levels.map((slug) => {
        const id = `${document.id}/${slug}`;
        const level = model.levels.find((candidate) => candidate.id === id);
        const twin = model.levels.find((candidate) => candidate.id === `${newest}/${slug}`);
        return {
          id,
          name: level?.title ?? slug,
          href: levelPathname(id),
          to: twin === undefined ? null : levelPathname(twin.id),
        };
      }),
      statements: own.map(({ id, level, slug, title, text }) => ({
        id,
        level,
        slug,
        title,
        text,
        href: statementHref(level, slug),
        to: hrefOf(successors.get(id)),
      })),
      rows: collectRows(entries, own).rows.map(({ slug, title, statements }) => ({
        slug,
        title,
        href: rowHref(document.id, slug),
        statements,
      })),
    };
  });
}

function toSuccessors({ unchanged, changed }: EditionComparison): Map<string, string> {
  return new Map([...unchanged, ...changed].map(({ before, after }) => [before, after]));
}

/**
 * Where the own forms of former editions are found, which all stood on one page with those of others: at the same form
 * of the newest edition, else at the old edition itself.
 */
export function deriveFormMoves(
  { ownForms }: Pick<Model, 'ownForms'>,
  replaced: readonly ReplacedDocument[],
): Pick<Move, 'from' | 'to' | 'why'>[] {
  return replaced.flatMap(({ document, newest }) =>
    ownForms
      .filter((form) => form.document === document.id)
      .map(({ slug }) => ({
        from: ownFormHref(document.id, slug),
        to: ownForms.some((form) => form.document === newest && form.slug === slug)
          ? ownFormHref(newest, slug)
          : documentPathname(document.id),
        why: null,
      })),
  );
}
