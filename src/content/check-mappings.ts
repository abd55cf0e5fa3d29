import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { Mapping, Model, Relation } from '../atlas/model.ts';
import { placeLevels, type Span } from '../atlas/levels/place-levels.ts';
import { allowedStrength, formatAllowedStrength, RELATION_MEANINGS } from '../atlas/crosswalk/relations.ts';
import { groupEquals } from '../atlas/crosswalk/group-equals.ts';
import { levelFile } from './level-file.ts';
import { type Report, reportTo } from './report.ts';

type EndKind = 'niveau' | 'ansvar' | 'dokument';

const NAMES: Record<EndKind, string> = { niveau: 'et niveau', ansvar: 'et ansvar', dokument: 'et dokument' };

/**
 * Report asserted relations that docs/design.md (The crosswalk of statements) refuses. Replaced rows are held to their
 * ends only.
 */
export function checkMappings(model: Model, damaged: ReadonlySet<string>, diagnostics: Diagnostic[]): void {
  const kinds = new Map<string, EndKind>([
    ...model.documents.map(({ id }) => [id, 'dokument'] as const),
    ...model.levels.map(({ id }) => [id, 'niveau'] as const),
    ...model.statements.map(({ id }) => [id, 'ansvar'] as const),
  ]);
  const sound = model.mappings.filter((mapping) =>
    checkEnds(mapping, kinds, damaged, reportTo(diagnostics, mapping.at.file)),
  );
  const inForce = sound.filter(({ status }) => status !== 'erstattet');
  const pitfalls = new Set(model.statements.filter(({ pitfall }) => pitfall).map(({ id }) => id));
  for (const mapping of inForce) {
    const report = reportTo(diagnostics, mapping.at.file);
    const [lowest, highest] = allowedStrength(mapping.relation);
    if (mapping.strength < lowest || mapping.strength > highest) {
      const { label } = RELATION_MEANINGS[mapping.relation];
      report('wrong-strength', mapping.at, label, mapping.strength, formatAllowedStrength(mapping.relation));
    }
    if (mapping.relation === 'modsiger' && pitfalls.has(mapping.subject) !== pitfalls.has(mapping.object)) {
      report('mapping-pitfall-contradicts', mapping.at);
    }
  }
  checkPairs(inForce, diagnostics);
  const levelRows = inForce.filter(
    ({ subject, object }) => kinds.get(subject) === 'niveau' && kinds.get(object) === 'niveau',
  );
  checkClusters(levelRows, diagnostics);
  checkCrossings(levelRows, placeLevels(model.levels).spans, diagnostics);
}

/** Say whether the ends of a row are fit to be held against the other rules; report what is wrong with them. */
function checkEnds(
  { subject, object, relation, at }: Mapping,
  kinds: ReadonlyMap<string, EndKind>,
  damaged: ReadonlySet<string>,
  report: Report,
): boolean {
  const [from, to] = [kinds.get(subject), kinds.get(object)];
  for (const end of [subject, object]) {
    if (!kinds.has(end) && !damaged.has(levelFile(end))) report('mapping-end-unknown', at, end, [...kinds.keys()]);
  }
  if (from === undefined || to === undefined) return false;
  const fits =
    relation === 'ingen-modpart' ? from !== 'dokument' && to === 'dokument' : from === to && from !== 'dokument';
  const [document = ''] = subject.split('/');
  if (subject === object) report('mapping-to-itself', at, subject);
  else if (document === object.split('/')[0]) report('mapping-within-document', at, document);
  else if (!fits) report('mapping-kinds-differ', at, NAMES[from], NAMES[to]);
  else return true;
  return false;
}

/** Rows on one pair: repeated, mirrored, equal beside something else, positive beside negative. */
function checkPairs(rows: readonly Mapping[], diagnostics: Diagnostic[]): void {
  const pairs = Map.groupBy(rows, ({ subject, object }) => [subject, object].sort().join(' '));
  for (const group of pairs.values()) {
    group.forEach((row, i) => {
      const report = reportTo(diagnostics, row.at.file);
      for (const first of group.slice(0, i)) {
        const { line, file } = first.at;
        const same = row.subject === first.subject;
        const seen: Relation = same ? row.relation : RELATION_MEANINGS[row.relation].inverse;
        if (seen === first.relation) report(same ? 'mapping-twice' : 'mapping-mirrored', row.at, line, file);
        else if ([row.relation, first.relation].includes('samme-indhold')) {
          report('mapping-equal-and-other', row.at, line, file);
        } else if (RELATION_MEANINGS[row.relation].positive !== RELATION_MEANINGS[first.relation].positive) {
          report('mapping-positive-and-negative', row.at, line, file);
        }
      }
    });
  }
}

/** *Samme indhold* is chained: a chain may not join two levels of one document. */
function checkClusters(rows: readonly Mapping[], diagnostics: Diagnostic[]): void {
  const equals = rows.filter(({ relation }) => relation === 'samme-indhold');
  for (const cluster of groupEquals(equals)) {
    const byDocument = Map.groupBy(cluster, (level) => level.split('/')[0] ?? '');
    for (const siblings of byDocument.values()) {
      if (siblings.length < 2) continue;
      const last = equals.findLast(({ subject }) => cluster.includes(subject));
      if (last !== undefined) reportTo(diagnostics, last.at.file)('mapping-cluster-of-siblings', last.at, siblings);
    }
  }
}

/** A1 below A2 and B1 below B2: A1 = B2 together with A2 = B1 cannot be. */
function checkCrossings(rows: readonly Mapping[], spans: ReadonlyMap<string, Span>, diagnostics: Diagnostic[]): void {
  const isBelow = (a: string, b: string): boolean => {
    const [low, high] = [spans.get(a), spans.get(b)];
    return low !== undefined && high !== undefined && low.highest < high.lowest;
  };
  const document = (id: string): string => id.split('/')[0] ?? '';
  const equals = rows.filter(({ relation }) => relation === 'samme-indhold');
  equals.forEach((row, i) => {
    for (const first of equals.slice(0, i)) {
      const [a2, b1] =
        document(row.subject) === document(first.subject) ? [row.subject, row.object] : [row.object, row.subject];
      if (document(a2) !== document(first.subject) || document(b1) !== document(first.object)) continue;
      const crosses =
        (isBelow(first.subject, a2) && isBelow(b1, first.object)) ||
        (isBelow(a2, first.subject) && isBelow(first.object, b1));
      if (crosses) reportTo(diagnostics, row.at.file)('mapping-crossing', row.at, first.at.line, first.at.file);
    }
  });
}
