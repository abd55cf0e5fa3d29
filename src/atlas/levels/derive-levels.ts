import { levelPathname } from '../addresses/pathnames.ts';
import type { Equivalent, IndexedLevel, IndexedMapping, IndexedStatement, MappingView } from '../atlas.ts';
import type { Level, Model } from '../model.ts';
import { deriveEquivalents } from './derive-equivalents.ts';
import { explainPlacement } from './explain-placement.ts';
import { findFalseFriends } from './find-false-friends.ts';
import { type Span, spanToRungs } from './place-levels.ts';

/**
 * Derive the levels of the index, in the order of the model: rungs with their grounds, neighbours, equivalents and
 * false friends.
 *
 * @param spans where each level stands (`placeLevels`); a level without one has no rung
 * @param views mappings of levels by the id of the level they are seen from
 * @param mappings where the views' reasons stand
 */
export function deriveLevels(
  model: Model,
  spans: ReadonlyMap<string, Span>,
  statements: readonly IndexedStatement[],
  views: ReadonlyMap<string, MappingView[]>,
  mappings: readonly IndexedMapping[],
): IndexedLevel[] {
  const equivalents = deriveEquivalents(model.levels, spans);
  const mappingOf = new Map(mappings.map((mapping) => [mapping.id, mapping]));
  const falseFriends = findFalseFriends(model.levels, spans);
  return model.levels.map((level): IndexedLevel => {
    const span = spans.get(level.id);
    const { above, below } = deriveNeighbours(level, model.levels);
    return {
      id: level.id,
      document: level.document,
      slug: level.slug,
      name: level.title,
      href: levelPathname(level.id),
      rungs: span === undefined ? [] : spanToRungs(span),
      grounds: span === undefined ? null : explainPlacement(level, span, model.levels),
      leads: formatLeads(level),
      reportsTo: formatReportsTo(level),
      positions: level.facts?.positions ?? [],
      facts: level.facts,
      forms: level.forms,
      above,
      below,
      equivalents: [...assertedEquivalents(views.get(level.id) ?? [], mappingOf), ...(equivalents.get(level.id) ?? [])],
      falseFriends: falseFriends.get(level.id) ?? [],
      statements: statements.filter((statement) => statement.level === level.id).map(({ id }) => id),
    };
  });
}

/** Asserted relations of a level go before the derived ones and stand beside them: the two are never mixed. */
function assertedEquivalents(
  views: readonly MappingView[],
  mappingOf: ReadonlyMap<string, IndexedMapping>,
): Equivalent[] {
  return views.map(({ mapping, other, relation }) => ({
    level: other,
    relation,
    basis: 'asserted',
    status: mappingOf.get(mapping)?.status ?? null,
    why: mappingOf.get(mapping)?.why ?? '',
  }));
}

/** The levels of the same document one step up and down: whoever leads this one or is led by it, as either page says. */
function deriveNeighbours(level: Level, levels: readonly Level[]): { above: string[]; below: string[] } {
  const siblings = levels.filter(({ document }) => document === level.document);
  const isDirectlyAbove = (upper: Level, lower: Level): boolean =>
    (upper.facts?.leads.levels.includes(lower.id) ?? false) ||
    (lower.facts?.reportsTo.levels.includes(upper.id) ?? false);
  return {
    above: siblings.filter((other) => isDirectlyAbove(other, level)).map(({ id }) => id),
    below: siblings.filter((other) => isDirectlyAbove(level, other)).map(({ id }) => id),
  };
}

function formatLeads({ facts }: Level): string[] {
  if (!facts?.leads.known) return [];
  return [
    ...facts.leads.levels,
    ...(facts.leads.unnamedLeaders ? ['ledere'] : []),
    ...(facts.leads.employees ? ['medarbejdere'] : []),
  ];
}

function formatReportsTo({ facts }: Level): string[] {
  return facts === null ? [] : [...facts.reportsTo.levels, ...facts.reportsTo.bodies];
}
