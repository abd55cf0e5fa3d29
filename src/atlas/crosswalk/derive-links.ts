import type { IndexedLevel, IndexedMapping, IndexedRow, IndexedStatement, StatementLink } from '../atlas.ts';
import { rungsMeet } from '../levels/rungs-meet.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';

/** Where responsibilities stand: rows with their statements, and statements with the rungs of their level. */
export interface ResponsibilitySource {
  levels: readonly Pick<IndexedLevel, 'id' | 'rungs'>[];
  rows: readonly Pick<IndexedRow, 'id' | 'statements'>[];
  statements: readonly Pick<IndexedStatement, 'id' | 'level'>[];
}

/** What a mapping between two responsibilities says of one pair of their statements. */
interface Claim extends StatementLink {
  /** How many of the mapping's ends are rows: the fewer, the more exactly it speaks of the pair. */
  rowEnds: number;
}

/**
 * Open the ends of mappings into pairs of statements: a row's mapping holds for each pair of statements of its two ends
 * whose spans meet (without rungs: all), a statement's for its own pair, whether the spans meet or not.
 *
 * @returns a function from a mapping's two ends to pairs of statement ids; none where an end is no responsibility
 */
export function buildPairOpener(
  source: ResponsibilitySource,
): (mapping: { subject: string; object: string }) => [subject: string, object: string][] {
  const statementsOf = new Map<string, readonly string[]>([
    ...source.statements.map(({ id }) => [id, [id]] as const),
    ...source.rows.map(({ id, statements }) => [id, statements] as const),
  ]);
  const levelRungs = new Map(source.levels.map(({ id, rungs }) => [id, rungs]));
  const rungsOf = new Map(source.statements.map(({ id, level }) => [id, levelRungs.get(level) ?? []]));
  return ({ subject, object }) => {
    const pairs = (statementsOf.get(subject) ?? []).flatMap((from) =>
      (statementsOf.get(object) ?? []).map((to): [string, string] => [from, to]),
    );
    return isStatement(subject) && isStatement(object)
      ? pairs
      : pairs.filter(([from, to]) => rungsMeet(rungsOf.get(from) ?? [], rungsOf.get(to) ?? []));
  };
}

/**
 * Derive the links between single statements from the mappings between responsibilities. Where several mappings speak
 * of one pair, the one with the fewest rows as ends decides, whichever end is written first; then *ingen modpart*, then
 * the stronger. A pair that *ingen modpart* decides has no link. Sorted by both ends.
 *
 * @param mappings those in force, chained ones among them; mappings of levels are passed over
 */
export function deriveLinks(mappings: readonly IndexedMapping[], source: ResponsibilitySource): StatementLink[] {
  const openPairs = buildPairOpener(source);
  const decisive = new Map<string, Claim>();
  for (const mapping of mappings) {
    const rowEnds = [mapping.subject, mapping.object].filter((end) => !isStatement(end)).length;
    for (const [subject, object] of openPairs(mapping)) {
      const claim: Claim = {
        mapping: mapping.id,
        subject,
        object,
        relation: mapping.relation,
        strength: mapping.strength,
        basis: rowEnds === 0 ? 'statement' : 'row',
        rowEnds,
      };
      const pair = [subject, object].sort(compareCodePoints).join(' ');
      const rival = decisive.get(pair);
      if (rival === undefined || compareClaims(claim, rival) < 0) decisive.set(pair, claim);
    }
  }
  return [...decisive.values()]
    .filter(({ relation }) => relation !== 'ingen-modpart')
    .map(({ rowEnds: _, ...link }) => link)
    .sort((a, b) => compareCodePoints(a.subject, b.subject) || compareCodePoints(a.object, b.object));
}

/** The claim that decides comes first. */
function compareClaims(a: Claim, b: Claim): number {
  const isDenied = ({ relation }: Claim): number => (relation === 'ingen-modpart' ? 0 : 1);
  return (
    a.rowEnds - b.rowEnds ||
    isDenied(a) - isDenied(b) ||
    b.strength - a.strength ||
    compareCodePoints(a.mapping, b.mapping)
  );
}

/** Whether an end is a single statement: `<document>/<level>/<slug>`. */
function isStatement(end: string): boolean {
  return end.split('/').length === 3;
}
