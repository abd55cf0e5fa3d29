import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { Mapping, Model, Relation } from '../atlas/model.ts';
import { placeLevels, type Span, spanToRungs } from '../atlas/levels/place-levels.ts';
import { allowedStrength, formatAllowedStrength, RELATION_MEANINGS } from '../atlas/crosswalk/relations.ts';
import { buildPairOpener } from '../atlas/crosswalk/derive-links.ts';
import { deriveRows } from '../atlas/statements/derive-rows.ts';
import { groupEquals } from '../atlas/crosswalk/group-equals.ts';
import { hasDamage } from './has-damage.ts';
import { type Report, reportTo } from './report.ts';

type EndKind = 'niveau' | 'række' | 'forventning' | 'dokument';

const NAMES: Record<EndKind, string> = {
  niveau: 'et niveau',
  række: 'et ansvar',
  forventning: 'et ansvar',
  dokument: 'et dokument',
};

/**
 * Report mappings that the rules of the crosswalk refuse (docs/design.md, The crosswalk of statements). Replaced ones are held to
 * their ends only. What a mapping holds for is looked at only where no file is damaged.
 */
export function checkMappings(model: Model, damaged: ReadonlySet<string>, diagnostics: Diagnostic[]): void {
  const rows = deriveRows(model);
  const kinds = new Map<string, EndKind>([
    ...model.documents.map(({ id }) => [id, 'dokument'] as const),
    ...rows.map(({ id }) => [id, 'række'] as const),
    ...model.levels.map(({ id }) => [id, 'niveau'] as const),
    ...model.statements.map(({ id }) => [id, 'forventning'] as const),
  ]);
  const sound = model.mappings.filter((mapping) =>
    checkEnds(mapping, kinds, damaged, reportTo(diagnostics, mapping.at.file)),
  );
  const inForce = sound.filter(({ status }) => status !== 'erstattet');
  const pitfalls = new Set(model.statements.filter(({ pitfall }) => pitfall).map(({ id }) => id));
  for (const { id, statements } of rows) if (statements.some((statement) => pitfalls.has(statement))) pitfalls.add(id);
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
  const isOfLevels = ({ subject }: Mapping): boolean => kinds.get(subject) === 'niveau';
  const ofLevels = inForce.filter(isOfLevels);
  const ofResponsibilities = inForce.filter((mapping) => !isOfLevels(mapping));
  const { spans } = placeLevels(model.levels);
  checkClusters(ofLevels, 'niveauer', diagnostics);
  checkClusters(ofResponsibilities, 'ansvar', diagnostics);
  checkCrossings(ofLevels, spans, diagnostics);
  if (damaged.size > 0) return;
  const levels = model.levels.map(({ id }) => {
    const span = spans.get(id);
    return { id, rungs: span === undefined ? [] : spanToRungs(span) };
  });
  checkReach(ofResponsibilities, kinds, buildPairOpener({ levels, rows, statements: model.statements }), diagnostics);
}

/** Say whether the ends of a mapping are fit to be held against the other rules; report what is wrong with them. */
function checkEnds(
  { subject, object, list, at }: Mapping,
  kinds: ReadonlyMap<string, EndKind>,
  damaged: ReadonlySet<string>,
  report: Report,
): boolean {
  const [from, to] = [kinds.get(subject), kinds.get(object)];
  for (const end of [subject, object]) {
    if (!kinds.has(end) && !hasDamage(end.split('/')[0] ?? '', damaged)) {
      report('mapping-end-unknown', at, end, [...kinds.keys()]);
    }
  }
  if (from === undefined || to === undefined) return false;
  const [document = ''] = subject.split('/');
  if (subject === object) report('mapping-to-itself', at, subject);
  else if (document === object.split('/')[0]) report('mapping-within-document', at, document);
  else if (from === 'dokument' || NAMES[from] !== NAMES[to]) {
    report('mapping-kinds-differ', at, NAMES[from], NAMES[to]);
  } else if ((from === 'niveau') !== (list === 'levels')) {
    report(list === 'levels' ? 'mapping-among-levels' : 'mapping-of-levels-misplaced', at);
  } else return true;
  return false;
}

/**
 * Mappings that come to nothing: a row's that holds for no pair, a statement's that repeats what a row's says of its
 * pair, an *ingen modpart* that takes no link away.
 */
function checkReach(
  mappings: readonly Mapping[],
  kinds: ReadonlyMap<string, EndKind>,
  openPairs: ReturnType<typeof buildPairOpener>,
  diagnostics: Diagnostic[],
): void {
  const isRows = (mapping: Mapping): boolean =>
    [mapping.subject, mapping.object].some((end) => kinds.get(end) === 'række');
  const toKey = (pair: readonly string[]): string => [...pair].sort().join(' ');
  /** What rows' mappings say of each pair. */
  const claims = new Map<string, { subject: string; mapping: Mapping }[]>();
  for (const mapping of mappings.filter((one) => isRows(one) && one.relation !== 'ingen-modpart')) {
    const pairs = openPairs(mapping);
    if (pairs.length === 0) reportTo(diagnostics, mapping.at.file)('mapping-holds-nowhere', mapping.at);
    for (const pair of pairs) {
      claims.set(toKey(pair), [...(claims.get(toKey(pair)) ?? []), { subject: pair[0], mapping }]);
    }
  }
  for (const mapping of mappings) {
    const report = reportTo(diagnostics, mapping.at.file);
    const claimed = openPairs(mapping).flatMap((pair) => claims.get(toKey(pair)) ?? []);
    if (mapping.relation === 'ingen-modpart') {
      if (kinds.get(mapping.subject) === 'række' && kinds.get(mapping.object) === 'række') {
        report('mapping-denies-rows', mapping.at);
      } else if (claimed.length === 0) report('mapping-denies-nothing', mapping.at);
    } else if (!isRows(mapping)) {
      const twin = claimed.find(
        ({ subject, mapping: rows }) =>
          rows.strength === mapping.strength &&
          (subject === mapping.subject ? rows.relation : RELATION_MEANINGS[rows.relation].inverse) === mapping.relation,
      );
      if (twin !== undefined) report('mapping-repeats-row', mapping.at, twin.mapping.at.line);
    }
  }
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

/** *Samme indhold* is chained: a chain may not join two levels, or two responsibilities, of one document. */
function checkClusters(rows: readonly Mapping[], kind: string, diagnostics: Diagnostic[]): void {
  const equals = rows.filter(({ relation }) => relation === 'samme-indhold');
  for (const cluster of groupEquals(equals)) {
    const byDocument = Map.groupBy(cluster, (level) => level.split('/')[0] ?? '');
    for (const siblings of byDocument.values()) {
      if (siblings.length < 2) continue;
      const last = equals.findLast(({ subject }) => cluster.includes(subject));
      if (last !== undefined)
        reportTo(diagnostics, last.at.file)('mapping-cluster-of-siblings', last.at, siblings, kind);
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
