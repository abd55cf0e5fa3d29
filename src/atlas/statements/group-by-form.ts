import type { IndexedStatement } from '../atlas.ts';

/** Statements under the same form: the document's own or, where it gives none, the editor's or only an aspect. */
export interface StatementsOfForm {
  /** Id of the document's own form. */
  ownForm: string | null;
  /** Without an own form: the common forms an editor has given. */
  forms: string[];
  /** Without any form: the aspect. */
  aspect: string | null;
  /** Statement ids. */
  statements: string[];
}

/** Group the statements of a level by form, in the order in which the forms first appear. */
export function groupByForm(
  statements: readonly Pick<IndexedStatement, 'id' | 'ownForm' | 'forms' | 'aspect'>[],
): StatementsOfForm[] {
  const groups = new Map<string, StatementsOfForm>();
  for (const statement of statements) {
    const forms = statement.ownForm === null ? statement.forms : [];
    const aspect = statement.ownForm === null && forms.length === 0 ? statement.aspect : null;
    const key = [statement.ownForm, forms.join(' '), aspect].join('|');
    const group = groups.get(key) ?? { ownForm: statement.ownForm, forms, aspect, statements: [] };
    group.statements.push(statement.id);
    groups.set(key, group);
  }
  return [...groups.values()];
}
