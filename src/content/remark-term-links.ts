import { readFileSync, statSync } from 'node:fs';
import type { ListItem, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type {} from 'mdast-util-to-hast'; // types of data.hProperties
import { visit } from 'unist-util-visit';
import { termPathname } from '../atlas/addresses/pathnames.ts';
import type { Atlas, IndexedStatement, TermMatch } from '../atlas/atlas.ts';
import { plain } from './statement-item.ts';

export interface TermLinkOptions {
  /** The index, as the build script wrote it. */
  indexFile: string;
  /** The folder of the host the site is served from, with slashes at both ends. */
  base: string;
}

/**
 * Remark plugin, to run after `remarkStatements`: links each term of a statement to its page, the first time it stands
 * on a page, where at least two documents have the term. The places come from the index; a statement the index does not
 * have as it is written (while it is being edited) gets no links.
 */
export function remarkTermLinks({ indexFile, base }: TermLinkOptions): (tree: Root) => void {
  return (tree) => {
    const { statements, sharedTerms } = readIndex(indexFile);
    const linked = new Set<string>();
    visit(tree, 'listItem', (item: ListItem) => {
      const statement = statements.get(String(item.data?.hProperties?.['data-statement'] ?? ''));
      const [paragraph] = item.children;
      if (statement === undefined || paragraph?.type !== 'paragraph') return;
      if (plain(paragraph.children) !== toWritten(statement)) return;
      const places = statement.termPlaces.filter(({ term }) => sharedTerms.has(term) && !linked.has(term));
      for (const { term } of linkTerms(paragraph, places, base)) linked.add(term);
    });
  };
}

function toWritten({ title, text }: IndexedStatement): string {
  return title === null ? text : `${title}. ${text}`;
}

/** Put links around places of a paragraph's text. A place that is not within one run of plain text is left alone. */
function linkTerms(paragraph: Paragraph, places: readonly TermMatch[], base: string): TermMatch[] {
  const done: TermMatch[] = [];
  let offset = 0;
  const linkInside = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === 'text') {
        const start = offset;
        offset += node.value.length;
        const inside = places.filter((place) => place.start >= start && place.end <= offset);
        done.push(...inside);
        return splitText(node, inside, start, base);
      }
      if (node.type === 'strong' || node.type === 'emphasis') return [{ ...node, children: linkInside(node.children) }];
      offset += plain([node]).length;
      return [node];
    });
  paragraph.children = linkInside(paragraph.children);
  return done;
}

function splitText(node: Text, places: readonly TermMatch[], offset: number, base: string): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const { term, ...place } of [...places].sort((a, b) => a.start - b.start)) {
    const { start, end } = toWholeWords(node.value, place, offset);
    if (start - offset < from) continue;
    const before = node.value.slice(from, start - offset);
    if (before !== '') pieces.push({ type: 'text', value: before });
    pieces.push({
      type: 'link',
      url: base.replace(/\/$/u, '') + termPathname(term),
      data: { hProperties: { className: ['term-link'] } },
      children: [{ type: 'text', value: node.value.slice(start - offset, end - offset) }],
    });
    from = end - offset;
  }
  const rest = node.value.slice(from);
  return rest === '' ? pieces : [...pieces, { type: 'text', value: rest }];
}

/** Widen a place in part of a compound to the whole word: a link that ends inside a word reads as a mistake. */
function toWholeWords(
  text: string,
  { start, end }: { start: number; end: number },
  offset: number,
): { start: number; end: number } {
  const before = /[\p{L}\p{N}-]*$/u.exec(text.slice(0, start - offset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}-]*/u.exec(text.slice(end - offset))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** What the plugin takes from the index. */
interface Index {
  statements: ReadonlyMap<string, IndexedStatement>;
  /** Ids of the terms that at least two documents have: the page of any other leads nowhere further. */
  sharedTerms: ReadonlySet<string>;
}

let known: (Index & { file: string; time: number }) | null = null;

/** Read the index, once for each time it is written. Without an index there is nothing to link. */
function readIndex(file: string): Index {
  const time = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (time === undefined) return { statements: new Map(), sharedTerms: new Set() };
  if (known?.file !== file || known.time !== time) {
    const { statements, terms } = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
    known = {
      file,
      time,
      statements: new Map(statements.map((statement) => [statement.id, statement])),
      sharedTerms: new Set(terms.filter(({ chart }) => chart.length > 1).map(({ id }) => id)),
    };
  }
  return known;
}
