import type { Atlas, IndexedStatement, MappingView } from '../atlas.ts';
import type { PairCount } from './count-counterparts.ts';
import { RELATION_MEANINGS } from './relations.ts';

/** Write the counts of all pairs as a table for the terminal. */
export function formatPairCounts(counts: readonly PairCount[]): string {
  const lines = counts.map(({ id, reviewed, relations, duties }) =>
    [
      id.padEnd(40),
      (reviewed ?? 'ikke læst').padEnd(10),
      ...Object.values(relations).map((count) => String(count).padStart(13)),
      ...duties.map(
        ({ document, answered, total }) => `${document}: ${answered} af ${total} (${share(answered, total)})`,
      ),
    ].join('  '),
  );
  const head = [
    'par'.padEnd(40),
    'læst'.padEnd(10),
    ...Object.values(RELATION_MEANINGS).map(({ label }) => label.padStart(13)),
    'pligter med modpart',
  ].join('  ');
  return [head, ...lines].join('\n');
}

/** Write all that is said of one pair: each responsibility of either side with its texts, and what it is linked with. */
export function formatPair(atlas: Atlas, [one, other]: readonly [string, string]): string {
  const reasons = new Map(atlas.mappings.map(({ id, why }) => [id, why]));
  const texts = new Map(
    atlas.statements.map(({ id, title, text }) => [id, title === null ? text : `${title}. ${text}`]),
  );
  const rungs = new Map(atlas.levels.map((level) => [level.id, level.rungs]));
  const titles = new Map(atlas.rows.map(({ id, title }) => [id, title]));
  const formatLink = ({ other: id, relation, strength, basis, mapping }: MappingView): string =>
    `      ${RELATION_MEANINGS[relation].label} ${strength}${basis === 'row' ? ' (af rækken)' : ''}: ${id} – ${texts.get(id) ?? ''}\n        ${reasons.get(mapping) ?? ''}`;
  const formatStatement = (statement: IndexedStatement, towards: string): string => {
    const span = rungs.get(statement.level) ?? [];
    const links = statement.mappings.filter((view) => view.other.startsWith(`${towards}/`));
    const missing = statement.withoutCounterpart.find(({ document }) => document === towards);
    return [
      `    ${statement.id} [${span.length === 0 ? 'alle ledere' : `trin ${span.join('–')}`}]${statement.pitfall ? ' (faldgrube)' : ''}: ${texts.get(statement.id) ?? ''}`,
      ...links.map(formatLink),
      ...(missing === undefined ? [] : [`      ingen modpart (${missing.reason})`]),
    ].join('\n');
  };
  const formatSide = (document: string, towards: string): string => {
    const own = atlas.statements.filter((statement) => statement.document === document);
    const responsibilities = Map.groupBy(own, ({ id, row }) => row ?? id);
    return [...responsibilities]
      .map(([id, members]) =>
        [
          `  ${titles.has(id) ? `række ${id} »${titles.get(id) ?? ''}«` : 'enkelt'}`,
          ...members.map((statement) => formatStatement(statement, towards)),
        ].join('\n'),
      )
      .join('\n');
  };
  return [`${one} → ${other}`, formatSide(one, other), '', `${other} → ${one}`, formatSide(other, one)].join('\n');
}

function share(count: number, total: number): string {
  return total === 0 ? '–' : `${Math.round((100 * count) / total)} %`;
}
