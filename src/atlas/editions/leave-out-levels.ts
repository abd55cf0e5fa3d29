import type { Level, LevelFacts, Mapping, Model, RowEntry, Statement } from '../model.ts';
import { collectRows } from '../statements/collect-rows.ts';
import { selectStatements } from '../statements/select-statements.ts';

/**
 * Leave out levels, with all that is said of them; a document that has no other level goes too. What is left refers to
 * nothing that is gone: a level that leads one of them leads leaders without a name, one that reports to one of them
 * reports to a body of that name, and a row with one statement left is that statement.
 */
export function leaveOutLevels(model: Model, isLeftOut: (level: Level) => boolean): Model {
  const gone = new Map(model.levels.flatMap((level) => (isLeftOut(level) ? [[level.id, level] as const] : [])));
  if (gone.size === 0) return model;
  const levels = model.levels
    .filter(({ id }) => !gone.has(id))
    .map((level) => ({ ...level, facts: level.facts === null ? null : withoutLevels(level.facts, gone) }));
  const documents = model.documents
    .map((document) => ({
      ...document,
      levels: document.levels.filter((slug) => !gone.has(`${document.id}/${slug}`)),
    }))
    .filter((document) => document.levels.length > 0);
  const documentIds = new Set(documents.map(({ id }) => id));
  const isKept = ({ document }: { document: string }): boolean => documentIds.has(document);
  const statements = model.statements.filter(({ level }) => !gone.has(level));
  const ids = statements.map(({ id }) => id);
  const isSelecting = (selector: string): boolean => selectStatements(selector, ids).length > 0;
  const { rows, toEnd } = keepRows(model, statements);
  const isLevelKept = (id: string): boolean => levels.some((level) => level.id === id);
  const findEnd = (end: string, list: Mapping['list']): string | null => {
    if (list === 'levels') return isLevelKept(end) ? end : null;
    return end.split('/').length > 2 ? (ids.includes(end) ? end : null) : toEnd(end);
  };
  return {
    ...model,
    documents,
    levels,
    statements,
    rows,
    ownForms: model.ownForms.filter(isKept),
    searchWords: model.searchWords.filter((entry) => isSelecting(entry.statements)),
    terms: model.terms.map((term) => ({
      ...term,
      subjectOf: term.subjectOf.filter(isSelecting),
      levels: term.levels.filter(isLevelKept),
    })),
    mappings: model.mappings.flatMap((mapping) => {
      const [subject, object] = [findEnd(mapping.subject, mapping.list), findEnd(mapping.object, mapping.list)];
      return subject === null || object === null ? [] : [{ ...mapping, subject, object }];
    }),
    pairs: model.pairs.filter((pair) => pair.documents.every((id) => documentIds.has(id))),
    sourceMaps: model.sourceMaps.filter(isKept).map((map) => {
      const isPageGone = (anchor: string): boolean => gone.has(`${map.document}/${anchor.split('#')[0] ?? ''}`);
      return {
        ...map,
        passages: map.passages.filter(({ anchor }) => anchor === null || !isPageGone(anchor)),
        unplaced: map.unplaced.filter(({ anchor }) => !isPageGone(anchor)),
      };
    }),
  };
}

function withoutLevels(facts: LevelFacts, gone: ReadonlyMap<string, Level>): LevelFacts {
  const { leads, reportsTo } = facts;
  const isLeadingOne = leads.levels.some((id) => gone.has(id));
  return {
    ...facts,
    leads: {
      ...leads,
      levels: leads.levels.filter((id) => !gone.has(id)),
      unnamedLeaders: leads.unnamedLeaders || isLeadingOne,
    },
    reportsTo: {
      ...reportsTo,
      levels: reportsTo.levels.filter((id) => !gone.has(id)),
      bodies: [...reportsTo.bodies, ...reportsTo.levels.flatMap((id) => gone.get(id)?.title ?? [])],
    },
  };
}

/** Keep the rows that have two statements or more; `toEnd` gives what stands for a row in a mapping. */
function keepRows(
  model: Model,
  statements: readonly Statement[],
): { rows: RowEntry[]; toEnd: (row: string) => string | null } {
  const of = (document: string): Statement[] => statements.filter((statement) => statement.document === document);
  const ends = new Map<string, string | null>();
  const rows = [...Map.groupBy(model.rows, ({ document }) => document)].flatMap(([document, entries]) => {
    const present = new Set(of(document).map(({ level, slug }) => `${level.slice(document.length + 1)}#${slug}`));
    const own = entries.map((entry) => ({
      ...entry,
      members: entry.members?.filter((member) => present.has(member)) ?? null,
    }));
    for (const row of collectRows(own, of(document)).rows) {
      const id = `${document}/${row.slug}`;
      ends.set(id, row.statements.length > 1 ? id : (row.statements[0] ?? null));
    }
    return own.filter(({ id }) => ends.get(`${document}/${id}`) === `${document}/${id}`);
  });
  return { rows, toEnd: (row) => ends.get(row) ?? null };
}
