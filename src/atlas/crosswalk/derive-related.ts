import type { IndexedLevel, IndexedPair, IndexedRow, IndexedStatement, Related } from '../atlas.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { buildTermMatcher } from '../terms/match-terms.ts';
import type { Model, Term } from '../model.ts';
import { selectStatements } from '../statements/select-statements.ts';
import { buildWordAnalyser } from './related/analyse-word.ts';
import type { ComparedStatement } from './related/compared-statement.ts';
import { toPairId } from './derive-pairs.ts';
import { relateStatements, type RelatingSource } from './relate-statements.ts';

/** What statements are compared by, of what is indexed already. */
export interface ComparedIndex {
  statements: readonly IndexedStatement[];
  levels: readonly Pick<IndexedLevel, 'id' | 'rungs'>[];
  rows: readonly Pick<IndexedRow, 'id' | 'title'>[];
}

/**
 * Derive *samme emne*: for each statement's id the statements on the same subject in documents the pair with which
 * nobody has read through. Where an editor has, what is connected is said by mappings alone.
 */
export function deriveRelated(
  model: Pick<Model, 'terms'>,
  index: ComparedIndex & { pairs: readonly IndexedPair[] },
  lexicon: Lexicon,
): Map<string, Related[]> {
  const reviewed = new Set(index.pairs.filter((pair) => pair.reviewed !== null).map(({ id }) => id));
  return relateStatements(toComparedStatements(model, index), {
    ...toRelatingSource(model, lexicon),
    isCompared: (one, other) => !reviewed.has(toPairId(one, other)),
  });
}

/** Put together what statements are compared by. */
export function toComparedStatements(
  { terms }: Pick<Model, 'terms'>,
  { statements, levels, rows }: ComparedIndex,
): ComparedStatement[] {
  const subjects = deriveSubjects(terms, statements);
  const rungs = new Map(levels.map((level) => [level.id, level.rungs]));
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return statements.map(({ id, document, level, title, text, row, forms, searchedAs }) => ({
    id,
    document,
    title,
    text,
    row: row === null ? null : { id: row, title: titles.get(row) ?? '' },
    subjects: subjects.get(id) ?? [],
    searchedAs,
    forms,
    rungs: rungs.get(level) ?? [],
  }));
}

/** Put together what is known of words and terms. */
export function toRelatingSource({ terms }: Pick<Model, 'terms'>, lexicon: Lexicon): RelatingSource {
  const matcher = buildTermMatcher(terms, lexicon);
  return { analyse: buildWordAnalyser(lexicon), findTerms: (text) => matcher.match(text), terms };
}

/** Statement id → the terms an editor says it is about. */
function deriveSubjects(
  terms: readonly Pick<Term, 'id' | 'subjectOf'>[],
  statements: readonly { id: string }[],
): Map<string, string[]> {
  const ids = statements.map(({ id }) => id);
  const subjects = new Map<string, string[]>();
  for (const { id: term, subjectOf } of terms) {
    for (const id of subjectOf.flatMap((selector) => selectStatements(selector, ids))) {
      subjects.set(id, [...(subjects.get(id) ?? []), term]);
    }
  }
  return subjects;
}
