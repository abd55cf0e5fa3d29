import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type ErrorCode } from 'yaml';
import type { Position, Report } from './report.ts';

/** What the parser says, in an editor's words. Codes without an entry fall back to the general sentence. */
const REASONS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'indrykningen passer ikke',
  BLOCK_AS_IMPLICIT_KEY: 'der står et kolon, hvor der ikke kan stå en nøgle',
  BAD_SCALAR_START: 'teksten begynder med et tegn, der kræver anførselstegn',
  DUPLICATE_KEY: 'den samme nøgle står to gange',
  MISSING_CHAR: 'der mangler et tegn, fx et anførselstegn, et komma eller en klamme',
  MULTILINE_IMPLICIT_KEY: 'en nøgle strækker sig over flere linjer',
  TAB_AS_INDENT: 'indrykningen er lavet med tabulator',
  UNEXPECTED_TOKEN: 'der står et tegn, der ikke passer ind',
};

/** A parsed YAML text: its value, and the place of every value in it. */
export interface ParsedYaml {
  value: unknown;
  /** Find the place of the value at `path`; of the nearest thing around it where there is none. */
  locate(path: readonly PropertyKey[]): Position;
  /** Find the place of a key of the map at `path`. */
  locateKey(path: readonly PropertyKey[], key: string): Position;
}

/**
 * Parse YAML and keep positions. Reports `broken-yaml` for each error and returns `null` then.
 *
 * @param firstLine the line of the file on which the text begins, 1-based
 */
export function parseYaml(text: string, report: Report, firstLine = 1): ParsedYaml | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  for (const error of document.errors) {
    report('broken-yaml', toPosition(error.pos[0]), REASONS[error.code] ?? 'den er ikke skrevet efter reglerne');
  }
  if (document.errors.length > 0) return null;

  const nodeAt = (path: readonly PropertyKey[]): unknown => document.getIn(path as (string | number)[], true);
  const locate = (path: readonly PropertyKey[]): Position => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : nodeAt(path.slice(0, length));
      if (isNode(node) && node.range) return toPosition(node.range[0]);
    }
    return { line: firstLine };
  };
  return {
    value: document.toJS() as unknown,
    locate,
    locateKey: (path, key) => {
      const map = path.length === 0 ? document.contents : nodeAt(path);
      if (isMap(map)) {
        const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
        if (pair && isScalar(pair.key) && pair.key.range) return toPosition(pair.key.range[0]);
      }
      return locate(path);
    },
  };
}
