import { compareDiagnostics, type Diagnostic } from '../atlas/diagnostic.ts';

/** A mistake that is shown, and those that are only counted. */
export interface Finding {
  diagnostic: Diagnostic;
  /** They are about the same missing thing and go when it is there. */
  consequences: number;
  /** More of the same kind in the same file, or in others. */
  alike: number;
}

/** So many of one kind are shown: in a file, and of one message in all files. */
const SHOWN = 3;

/** Of these each is shown: each has a line of its own to add. */
const EACH = ['address-gone'];

/** These say that statements are no longer where they were; they are about all of their ids. */
const GONE = ['slug-misspelt', 'statements-gone', 'passage-of-other-kind'];

/** Of mistakes about one thing the one to mend comes first by these rules, then by file and line. */
const CAUSES = [...GONE, 'unexpected-file', 'missing-file', 'unknown-document'];

/**
 * Reduce a flood to the mistakes that matter, sorted by file and line: of several about the same missing thing the cause
 * (else the first) is shown, and of many of one kind the first few.
 */
export function foldDiagnostics(diagnostics: readonly Diagnostic[]): Finding[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  const gone = sorted.flatMap(({ rule, about }) => (GONE.includes(rule) && about !== null ? [about] : []));
  const byCause = Map.groupBy(sorted, (diagnostic) => causeOf(diagnostic, gone));
  const findings = sorted.flatMap((diagnostic): Finding[] => {
    const cause = causeOf(diagnostic, gone);
    const group = cause === null ? [diagnostic] : (byCause.get(cause) ?? []);
    return findFirst(group) === diagnostic ? [{ diagnostic, consequences: group.length - 1, alike: 0 }] : [];
  });
  const inFile = cutAlike(findings, ({ file, rule }) => `${file} ${rule}`);
  return cutAlike(inFile, ({ rule, message }) => `${rule} ${message}`);
}

/** A statement that is gone is missing as itself, and from its row: `<document>/<row>`, or with `*` for the level. */
function causeOf({ about }: Diagnostic, gone: readonly string[]): string | null {
  if (about === null) return null;
  const [document = '', level = '', slug] = about.split('/');
  const isOfAll = slug === undefined ? level !== '' : level === '*';
  const isGone = (id: string): boolean =>
    id === about || (isOfAll && id.startsWith(`${document}/`) && id.endsWith(`/${slug ?? level}`));
  return gone.find((ids) => ids === about || ids.split(' ').some(isGone)) ?? about;
}

function findFirst(group: readonly Diagnostic[]): Diagnostic | undefined {
  const rank = ({ rule }: Diagnostic): number => (CAUSES.includes(rule) ? CAUSES.indexOf(rule) : CAUSES.length);
  return [...group].sort((a, b) => rank(a) - rank(b))[0];
}

function cutAlike(findings: readonly Finding[], kindOf: (diagnostic: Diagnostic) => string): Finding[] {
  const shown = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = kindOf(finding.diagnostic);
    const group = shown.get(kind) ?? [];
    const last = group[SHOWN - 1];
    if (last === undefined || EACH.includes(finding.diagnostic.rule)) group.push({ ...finding });
    else {
      last.alike += finding.alike + 1;
      last.consequences += finding.consequences;
    }
    shown.set(kind, group);
  }
  return [...shown.values()].flat().sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic));
}
