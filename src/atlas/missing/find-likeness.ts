import type { Atlas, IndexedStatement } from '../atlas.ts';
import { toComparedStatements, toRelatingSource } from '../crosswalk/derive-related.ts';
import { relateStatements } from '../crosswalk/relate-statements.ts';
import { isCounterpart } from '../crosswalk/relations.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Model } from '../model.ts';

/** A statement that is like another, and what shows it. */
export interface Like {
  statement: IndexedStatement;
  /** The words and terms they share; empty where an editor has said it. */
  shared: string[];
}

/** What each statement of a document is like. */
export interface Likeness {
  /** Statements of other documents: what an editor has called a counterpart first, then what the computer finds. */
  inOthers: (id: string) => readonly Like[];
  /** Statements on other levels of the document itself, the likest first. */
  inOwn: (id: string) => readonly Like[];
}

/** Find what the statements of a document are like, whether a pair has been read through or not. */
export function findLikeness(
  document: string,
  atlas: Pick<Atlas, 'statements' | 'levels' | 'rows'>,
  model: Pick<Model, 'terms'>,
  lexicon: Lexicon,
): Likeness {
  const byId = new Map(atlas.statements.map((statement) => [statement.id, statement]));
  const compared = toComparedStatements(model, atlas);
  const source = toRelatingSource(model, lexicon);
  const others = relateStatements(compared, {
    ...source,
    isCompared: (one, other) => one === document || other === document,
  });
  // Levels stand in the place of documents: a document is not compared with itself.
  const levelOf = (id: string): string => byId.get(id)?.level ?? '';
  const own = relateStatements(
    compared
      .filter((statement) => statement.document === document)
      .map((each) => ({ ...each, document: levelOf(each.id) })),
    source,
  );
  const toLike = ({ statement, shared }: { statement: string; shared: string[] }): Like[] => {
    const found = byId.get(statement);
    return found === undefined ? [] : [{ statement: found, shared }];
  };
  return {
    inOthers: (id) => {
      const asserted = (byId.get(id)?.mappings ?? [])
        .filter(({ relation }) => isCounterpart(relation))
        .map(({ other }) => ({ statement: other, shared: [] }));
      const known = new Set(asserted.map(({ statement }) => statement));
      return [...asserted, ...(others.get(id) ?? []).filter(({ statement }) => !known.has(statement))].flatMap(toLike);
    },
    inOwn: (id) => (own.get(id) ?? []).flatMap(toLike),
  };
}
