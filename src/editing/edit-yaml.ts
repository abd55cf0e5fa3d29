/**
 * Edits of a YAML text that leave every other byte as it is: comments, order, quotes and line breaks. (To write the
 * parsed document anew would change the spaces in every `[a, b]`.)
 */
import { isCollection, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Node } from 'yaml';

type Path = readonly (string | number)[];

/** Put another text in the place of the value at `path`. Without such a value nothing changes. */
export function replaceValue(text: string, path: Path, written: string): string {
  const node = findNode(text, path);
  if (node?.range == null) return text;
  const [start, end] = node.range;
  const last = trimmedEnd(text, end);
  return isBlock(node)
    ? splice(text, startOfBlock(text, start), last, ` ${written}`)
    : splice(text, start, last, written);
}

/** The value at `path`; `undefined` where there is none. */
export function readValue(text: string, path: Path): unknown {
  return findNode(text, path)?.toJSON() as unknown;
}

/** Put a key at the end of a map that is the whole text. */
export function addKey(text: string, key: string, written: string): string {
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${key}: ${written}\n`;
}

/** Find the innermost item of a list that begins on a line, 1-based. */
export function findItemAt(text: string, line: number): Path | null {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const search = (node: unknown, path: Path): Path | null => {
    const children: [unknown, string | number][] = isSeq(node)
      ? node.items.map((item, i) => [item, i])
      : isMap(node)
        ? node.items.map(({ key, value }) => [value, isScalar(key) ? String(key.value) : ''])
        : [];
    for (const [child, step] of children) {
      const found = search(child, [...path, step]);
      if (found !== null) return found;
    }
    const isItem = isMap(node) && typeof path.at(-1) === 'number';
    return isItem && node.range != null && lineOf(node.range[0]) === line ? path : null;
  };
  return search(document.contents, []);
}

/** Take a key out, with its value. */
export function removeKey(text: string, path: Path): string {
  const map = findNode(text, path.slice(0, -1));
  if (!isMap(map)) return text;
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1));
  if (pair === undefined || !isScalar(pair.key) || pair.key.range == null) return text;
  const end = isNode(pair.value) && pair.value.range ? pair.value.range[1] : pair.key.range[1];
  return cutLines(text, pair.key.range[0], end);
}

/**
 * Take the items out of the list at `path` that the test names. Of a list that is left empty the key goes too, unless it
 * must stand; then it is written as `[]`.
 */
export function removeItems(
  text: string,
  path: Path,
  isRemoved: (value: unknown, i: number) => boolean,
  { mustStand = false }: { mustStand?: boolean } = {},
): string {
  const list = findNode(text, path);
  if (!isSeq(list)) return text;
  const items = list.items.filter(isNode);
  const removed = items.filter((item, i) => isRemoved(item.toJSON(), i));
  if (removed.length === 0) return text;
  const kept = items.filter((item) => !removed.includes(item));
  if (kept.length === 0 && (list.flow === true || mustStand)) return replaceValue(text, path, '[]');
  if (kept.length === 0) return removeKey(text, path);
  if (list.flow === true) return replaceValue(text, path, `[${kept.map((item) => sourceOf(text, item)).join(', ')}]`);
  return removed.reduceRight((edited, item) => {
    const [start, end] = item.range ?? [0, 0];
    return cutLines(edited, start, end);
  }, text);
}

/** Write the texts of the list at `path` anew, each once. Where none changes, nothing does. */
export function renameItems(text: string, path: Path, rename: (item: string) => string): string {
  const list = findNode(text, path);
  if (!isSeq(list)) return text;
  const items = list.items.flatMap((item) => (isScalar(item) && typeof item.value === 'string' ? [item.value] : []));
  const renamed = [...new Set(items.map(rename))];
  if (renamed.join('\n') === items.join('\n')) return text;
  return replaceValue(text, path, `[${renamed.map(quoteItem).join(', ')}]`);
}

/** Put items at the end of the list at `path`; each is written as YAML, without the dash and without an indent. */
export function appendItems(text: string, path: Path, items: readonly string[]): string {
  const list = findNode(text, path);
  if (!isSeq(list) || list.range == null || items.length === 0) return text;
  const old = list.items.filter(isNode);
  const [first, last] = [old[0], old.at(-1)];
  if (first?.range == null || last?.range == null) {
    const [start, end] = list.range;
    // What stands between the key and the list is the space after the colon.
    return splice(text, text.slice(0, start).trimEnd().length, end, `\n${formatItems(items, '  ')}`);
  }
  if (list.flow === true) {
    return replaceValue(text, path, `[${[...old.map((item) => sourceOf(text, item)), ...items].join(', ')}]`);
  }
  const line = text.slice(text.lastIndexOf('\n', first.range[0] - 1) + 1);
  const end = trimmedEnd(text, last.range[1]);
  return splice(text, end, end, `\n${formatItems(items, /^ */u.exec(line)?.[0] ?? '')}`);
}

function formatItems(items: readonly string[], indent: string): string {
  return items.map((item) => `${indent}- ${item.replaceAll('\n', `\n${indent}  `)}`).join('\n');
}

function findNode(text: string, path: Path): Node | null {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const node: unknown = path.length === 0 ? document.contents : document.getIn([...path], true);
  return isNode(node) ? node : null;
}

/** Write a text as an item of `[a, b]`. */
const quoteItem = (item: string): string => (/^[\p{L}\d][\p{L}\d\s/().–-]*$/u.test(item) ? item : JSON.stringify(item));

const isBlock = (node: Node): boolean => isCollection(node) && node.flow !== true;

/** A block begins on the line below its key: what takes its place stands behind the key. */
const startOfBlock = (text: string, start: number): number => text.slice(0, start).trimEnd().length;

/** The end of what is written, without the line break that belongs to a block. */
const trimmedEnd = (text: string, end: number): number => text.slice(0, end).trimEnd().length;

const sourceOf = (text: string, node: Node): string => text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0).trim();

const splice = (text: string, start: number, end: number, written: string): string =>
  text.slice(0, start) + written + text.slice(end);

/** Take out every line from the one that holds `start` to the one that holds the last sign before `end`. */
function cutLines(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', trimmedEnd(text, end));
  return text.slice(0, from) + (lineEnd === -1 ? '' : text.slice(lineEnd + 1));
}
