import type { Atlas, IndexedStatement } from '../atlas.ts';

/** Sort the forms of a statement: the one its own form is most like comes first; the editors' tags last. */
export function sortForms(
  { forms, ownForm }: Pick<IndexedStatement, 'forms' | 'ownForm'>,
  ownForms: Atlas['ownForms'],
): string[] {
  const mappings = ownForms.find(({ id }) => id === ownForm)?.mappings ?? [];
  const strengthOf = (form: string): number => mappings.find((mapping) => mapping.form === form)?.strength ?? 0;
  return forms.toSorted((a, b) => strengthOf(b) - strengthOf(a));
}
