import { statementHref } from '../addresses/pathnames.ts';
import type { IndexedRow, IndexedStatement, MappingView, TermMatch } from '../atlas.ts';
import { isCarried } from '../forms/carried-forms.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import type { Model, SourceRange, Statement } from '../model.ts';
import { selectStatements } from './select-statements.ts';

/**
 * Derive the statements of the index, in the order of the model: common forms from heading and tags, row, terms, place
 * in the source and mappings. Subjects, related statements and missing
 * counterparts are derived from all of them, and stay empty here.
 *
 * @param views links by the id of the statement they are seen from
 * @param matchTerms finds every term of a text once
 */
export function deriveStatements(
  model: Model,
  rows: readonly IndexedRow[],
  views: ReadonlyMap<string, MappingView[]>,
  matchTerms: (text: string) => TermMatch[],
): IndexedStatement[] {
  const rowOf = new Map(rows.flatMap((row) => row.statements.map((statement) => [statement, row.id] as const)));
  const sources = deriveSources(model);
  const carried = new Map(
    model.ownForms.map(({ id, mappings }) => [id, mappings.filter(isCarried).map(({ form }) => form)]),
  );
  const searchWords = collectSearchWords(model);
  const toIndexed = (statement: Statement): IndexedStatement => {
    const ownForm = statement.ownForm === null ? null : `${statement.document}/${statement.ownForm}`;
    const fromHeading = ownForm === null ? [] : (carried.get(ownForm) ?? []);
    const ids = model.forms.map(({ id }) => id);
    const termPlaces = matchTerms(statement.title === null ? statement.text : `${statement.title}. ${statement.text}`);
    return {
      id: statement.id,
      document: statement.document,
      level: statement.level,
      forms: ids.filter((form) => fromHeading.includes(form) || statement.tags.includes(form)),
      editorialForms: ids.filter((form) => statement.tags.includes(form) && !fromHeading.includes(form)),
      ownForm,
      aspect: statement.aspect,
      pitfall: statement.pitfall,
      row: rowOf.get(statement.id) ?? null,
      title: statement.title,
      text: statement.text,
      notes: statement.notes,
      variants: statement.variants,
      href: statementHref(statement.level, statement.slug),
      source: sources.get(statement.id) ?? [],
      terms: termPlaces.map(({ term }) => term).sort(compareCodePoints),
      subjects: [],
      searchedAs: searchWords.get(statement.id) ?? [],
      termPlaces,
      related: [],
      mappings: views.get(statement.id) ?? [],
      withoutCounterpart: [],
    };
  };
  return model.statements.map(toIndexed);
}

/** Statement id → what readers type for it. */
function collectSearchWords({
  searchWords,
  statements,
}: Pick<Model, 'searchWords' | 'statements'>): Map<string, string[]> {
  const ids = statements.map(({ id }) => id);
  const collected = new Map<string, string[]>();
  for (const entry of searchWords) {
    for (const id of selectStatements(entry.statements, ids)) {
      collected.set(id, [...(collected.get(id) ?? []), ...entry.words]);
    }
  }
  return collected;
}

/** Statement id → its ranges, by printing and place. */
function deriveSources(model: Model): Map<string, SourceRange[]> {
  return new Map(
    model.sourceMaps.flatMap((map) =>
      map.passages.flatMap((passage) =>
        passage.kind === 'statement' && passage.anchor !== null
          ? [
              [
                `${map.document}/${passage.anchor.replace('#', '/')}`,
                [...passage.ranges].sort((a, b) => a.printing - b.printing || a.start - b.start),
              ] as const,
            ]
          : [],
      ),
    ),
  );
}
