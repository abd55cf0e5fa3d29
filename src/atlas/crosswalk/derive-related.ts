import type { IndexedLevel, IndexedPair, IndexedRow, IndexedStatement, Related } from '../atlas.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { buildTermMatcher } from '../terms/match-terms.ts';
import type { Model, RungNumber } from '../model.ts';
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
  model: Pick<Model, 'sourceMaps' | 'terms'>,
  index: ComparedIndex & { pairs: readonly IndexedPair[] },
  lexicon: Lexicon,
): Map<string, Related[]> {
  const reviewed = new Set(index.pairs.filter((pair) => pair.reviewed !== null).map(({ id }) => id));
  return relateStatements(toComparedStatements(model, index), {
    ...toRelatingSource(model, lexicon),
    isCompared: (one, other) => !reviewed.has(toPairId(one, other)),
  });
}

/** Put together what statements are compared by: the index, and the concordance of their passages. */
export function toComparedStatements(
  { sourceMaps }: Pick<Model, 'sourceMaps'>,
  { statements, levels, rows }: ComparedIndex,
): ComparedStatement[] {
  const concordances = new Map<string, readonly string[]>(
    sourceMaps.flatMap(({ document, passages }) =>
      passages.flatMap(({ kind, anchor, words }) =>
        kind === 'statement' && anchor !== null ? [[`${document}/${anchor.replace('#', '/')}`, words] as const] : [],
      ),
    ),
  );
  const rungs = new Map<string, readonly RungNumber[]>(levels.map((level) => [level.id, level.rungs]));
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return statements.map(({ id, document, level, title, text, row, forms, aspect, pitfall }) => ({
    id,
    document,
    title,
    text,
    row: row === null ? null : { id: row, title: titles.get(row) ?? '' },
    concordance: concordances.get(id) ?? [],
    forms,
    rungs: rungs.get(level) ?? [],
    aspect,
    pitfall,
  }));
}

/** Put together what is known of words and terms. */
export function toRelatingSource({ terms }: Pick<Model, 'terms'>, lexicon: Lexicon): RelatingSource {
  const matcher = buildTermMatcher(terms, lexicon);
  return { analyse: buildWordAnalyser(lexicon), findTerms: (text) => matcher.match(text), terms };
}
