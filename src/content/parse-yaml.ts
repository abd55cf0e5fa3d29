import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type ErrorCode,
  type Node,
  type YAMLMap,
} from 'yaml';
import { checkValue } from './check-value.ts';
import type { Position, Report } from './report.ts';

/** What the parser says, in an editor's words. */
const REASONS: Record<ErrorCode, string> = {
  ALIAS_PROPS: 'der står et & eller et ! foran en stjerne',
  BAD_ALIAS: 'en stjerne henviser til noget, der ikke findes',
  BAD_COLLECTION_TYPE: 'et ! giver indholdet en art, det ikke har',
  BAD_DIRECTIVE: 'en linje, der begynder med %, kan ikke læses',
  BAD_DQ_ESCAPE: 'en omvendt skråstreg i en tekst med anførselstegn skal skrives to gange',
  BAD_INDENT: 'indrykningen passer ikke',
  BAD_PROP_ORDER: 'et & eller et ! står det forkerte sted',
  BAD_SCALAR_START: 'teksten begynder med et tegn, der kræver anførselstegn',
  BLOCK_AS_IMPLICIT_KEY: 'der står et kolon, hvor der ikke kan stå en nøgle',
  BLOCK_IN_FLOW: 'en liste med streger kan ikke stå inde i klammer',
  DUPLICATE_KEY: 'den samme nøgle står to gange',
  IMPOSSIBLE: 'den er ikke skrevet efter reglerne',
  KEY_OVER_1024_CHARS: 'en nøgle er for lang, eller et kolon står i en lang tekst uden anførselstegn',
  MISSING_CHAR: 'der mangler et tegn, fx et anførselstegn, et komma eller en klamme',
  MULTILINE_IMPLICIT_KEY: 'en nøgle strækker sig over flere linjer',
  MULTIPLE_ANCHORS: 'der står to & ved den samme værdi',
  MULTIPLE_DOCS: 'der står --- inde i filen',
  MULTIPLE_TAGS: 'der står to ! ved den samme værdi',
  NON_STRING_KEY: 'en nøgle er ikke en tekst',
  RESOURCE_EXHAUSTION: 'den er for stor',
  TAB_AS_INDENT: 'indrykningen er lavet med tabulator',
  TAG_RESOLVE_FAILED: 'et ! giver indholdet en art, der ikke findes',
  UNEXPECTED_TOKEN: 'der står et tegn, der ikke passer ind',
};

/** A parsed YAML or JSON text: its value, and the place of every value in it. */
export interface ParsedYaml {
  value: unknown;
  /** Find the place of the value at `path`; of the nearest thing around it where there is none. */
  locate(path: readonly PropertyKey[]): Position;
  /** Find the place of a key of the map at `path`. */
  locateKey(path: readonly PropertyKey[], key: string): Position;
}

/**
 * Parse YAML and keep positions. Reports `broken-yaml` for the first error, `yaml-code` for what is more than data (aliases,
 * anchors, tags, directives), `cut-text`, and what `checkValue` finds in a value; returns `null` then.
 *
 * @param firstLine the line of the file on which the text begins, 1-based
 */
export function parseYaml(text: string, report: Report, firstLine = 1): ParsedYaml | null {
  const lines = new LineCounter();
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  let mistakes = 0;
  const counting: Report = (rule, position, ...details) => {
    mistakes++;
    report(rule, position, ...details);
  };
  const directive = /^%.*/mu.exec(text);
  if (directive !== null) {
    const line = text.slice(0, directive.index).split('\n').length;
    counting('yaml-code', { line: line + firstLine - 1 }, 'et procenttegn', directive[0]);
    return null;
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    stringKeys: true,
    // Asked below: the parser compares every key with every other.
    uniqueKeys: false,
  });
  visit(document, {
    Node: (_, node) => {
      checkNode(node, text, toPosition, counting);
      if (isMap(node)) checkKeys(node, toPosition, counting);
    },
  });
  // What follows the first error is read askew.
  const [error] = document.errors;
  if (mistakes === 0 && error !== undefined) counting('broken-yaml', toPosition(error.pos[0]), REASONS[error.code]);
  if (mistakes > 0) return null;

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

function checkKeys({ items }: YAMLMap, toPosition: (offset: number) => Position, report: Report): void {
  const keys = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    if (keys.has(key.value)) report('key-twice', toPosition(key.range?.[0] ?? 0), String(key.value));
    keys.add(key.value);
  }
}

/** Report what is more than data, and text that ends where the editor did not end it. */
function checkNode(node: Node, text: string, toPosition: (offset: number) => Position, report: Report): void {
  const [start = 0, end = 0, after = 0] = node.range ?? [];
  const refuse = (sign: '*' | '&' | '!', name: string): void => {
    const offset = text.lastIndexOf(sign, start);
    report('yaml-code', toPosition(offset), name, /^[^\n]*/u.exec(text.slice(offset))?.[0].trim() ?? sign);
  };
  if (isAlias(node)) refuse('*', 'en stjerne');
  else if (node.anchor !== undefined) refuse('&', 'et &');
  else if (node.tag !== undefined) refuse('!', 'et udråbstegn');
  if (!isScalar(node)) return;
  const { value } = node;
  if (typeof value === 'string') checkValue(value, toPosition(start), report);
  // A number or a yes cannot be cut short; a text can, and be left with nothing.
  if (node.type !== 'PLAIN' || !(typeof value === 'string' || value === null)) return;
  const rest = value === null ? text.slice(end - 1) : text.slice(end, after);
  const lost = /^[ \t]+#(?<comment>.*)/u.exec(rest)?.groups?.['comment'];
  if (lost !== undefined) report('cut-text', toPosition(start), value ?? '(intet)', lost);
}
