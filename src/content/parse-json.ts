import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { checkValue } from './check-value.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import type { Position, Report } from './report.ts';

/** What the parser says, in an editor's words. */
const REASONS: Record<ReturnType<typeof printParseErrorCode>, string> = {
  InvalidSymbol: 'der står et ord uden anførselstegn',
  InvalidNumberFormat: 'et tal er skrevet forkert',
  PropertyNameExpected: 'der mangler en nøgle, eller der står et komma for meget',
  ValueExpected: 'der mangler en værdi, eller der står et komma for meget',
  ColonExpected: 'der mangler et kolon',
  CommaExpected: 'der mangler et komma',
  CloseBraceExpected: 'en } mangler',
  CloseBracketExpected: 'en ] mangler',
  EndOfFileExpected: 'der står noget efter slutningen',
  InvalidCommentToken: 'der står en kommentar',
  UnexpectedEndOfComment: 'der står en kommentar',
  UnexpectedEndOfString: 'et anførselstegn mangler',
  UnexpectedEndOfNumber: 'et tal er skrevet forkert',
  InvalidUnicode: 'en kode for et tegn er skrevet forkert',
  InvalidEscapeCharacter: 'en omvendt skråstreg skal skrives to gange',
  InvalidCharacter: 'der står et tegn, der ikke må stå i en tekst',
  '<unknown ParseErrorCode>': 'den er ikke skrevet efter reglerne',
};

/** Parse JSON and keep positions. Reports `broken-json` for the first error, `key-twice`, and what `checkValue` finds. */
export function parseJson(text: string, report: Report): ParsedYaml | null {
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  const toPosition = (offset: number): Position => {
    const line = findLine(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [first] = errors;
  if (first !== undefined || root === undefined) {
    const reason = first === undefined ? 'filen er tom' : REASONS[printParseErrorCode(first.error)];
    report('broken-json', toPosition(first?.offset ?? 0), reason);
    return null;
  }
  let mistakes = 0;
  const value = toValue(
    root,
    (rule, position, ...details) => {
      mistakes++;
      report(rule, position, ...details);
    },
    toPosition,
  );
  if (mistakes > 0) return null;
  const locate = (path: readonly PropertyKey[]): Position => {
    for (let length = path.length; length > 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length) as (string | number)[]);
      if (node !== undefined) return toPosition(node.offset);
    }
    return toPosition(root.offset);
  };
  return {
    value,
    locate,
    locateKey: (path, key) => {
      const property = findNodeAtLocation(root, [...path, key] as (string | number)[])?.parent;
      return property === undefined ? locate(path) : toPosition(property.offset);
    },
  };
}

/** The value of a node. */
function toValue(node: Node, report: Report, toPosition: (offset: number) => Position): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child) => toValue(child, report, toPosition));
  if (node.type !== 'object') {
    if (typeof node.value === 'string') checkValue(node.value, toPosition(node.offset), report);
    return node.value as unknown;
  }
  const entries = new Map<string, unknown>();
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    checkValue(name, toPosition(key.offset), report);
    if (entries.has(name)) report('key-twice', toPosition(key.offset), name);
    entries.set(name, toValue(value, report, toPosition));
  }
  return Object.fromEntries(entries);
}

/** The 0-based line an offset stands on. */
function findLine(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
