import type { Heading, List, ListItem, Paragraph, Root, Strong } from 'mdast';
import type {} from 'mdast-util-to-hast'; // types of data.hProperties
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { toSlug } from '../atlas/addresses/to-slug.ts';
import { parseStatementItem, plain, readEnding, readRemark } from './statement-item.ts';
import { tidyPage } from './tidy-page.ts';

/**
 * Remark plugin for the pages of `content/dokumenter`: gives statements and anchored prose their ids, takes the
 * endings (`^slug #tag`) out of the text, gives headings ids of their own and marks remarks. A paragraph that begins with
 * `Redaktionen:` is the editors' and no restatement: it is marked, and says so in front. It takes a list item apart
 * with the same functions as the reader, so that page and model cannot disagree.
 */
export function remarkStatements(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const page = /content\/dokumenter\/(?<document>[^/]+)\/(?<page>[^/]+)\.mdx$/u.exec(
      file.path.replaceAll('\\', '/'),
    )?.groups;
    if (page === undefined) return;
    tidyPage(tree);
    const level = page['page'] === 'index' ? null : `${page['document'] ?? ''}/${page['page'] ?? ''}`;
    const headingIds = new Set<string>();
    visit(tree, (node, _, parent) => {
      if (node.type === 'heading') markHeading(node, headingIds);
      else if (node.type === 'list' && level !== null) markStatements(node, level);
      else if (node.type === 'paragraph') markProse(node, parent?.type === 'listItem' ? parent : null);
    });
  };
}

function markHeading(heading: Heading, taken: Set<string>): void {
  const base = `afsnit-${toSlug(plain(heading.children))}`;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
}

function markStatements(list: List, level: string): void {
  list.spread = true;
  list.data = { ...list.data, hProperties: { className: ['statements'] } };
  for (const item of list.children) markStatement(item, level);
}

function markStatement(item: ListItem, level: string): void {
  const parsed = parseStatementItem(item);
  if (parsed.ending === null) return;
  // A loose item keeps its paragraphs, so that the text has an element of its own.
  item.spread = true;
  item.data = {
    ...item.data,
    hProperties: { id: parsed.ending.slug, 'data-statement': `${level}/${parsed.ending.slug}` },
  };
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') return;
  const statement: Paragraph = {
    ...first,
    children: parsed.content,
    data: { ...first.data, hProperties: { className: ['statement-text'] } },
  };
  item.children = [statement, ...others];
  for (const other of others) {
    const remark = other.type === 'paragraph' ? readRemark(other) : null;
    if (remark !== null) other.data = { ...other.data, hProperties: { className: ['remark', remark.kind] } };
  }
}

/** What an editor's own paragraph on a page of prose begins with. */
const EDITORIAL = 'Redaktionen: ';

/** A paragraph of a tight list leaves no element of its own: its item bears the id. */
function markProse(paragraph: Paragraph, item: ListItem | null): void {
  const [first] = paragraph.children;
  if (first?.type === 'text' && first.value.startsWith(EDITORIAL)) {
    first.value = first.value.slice(EDITORIAL.length);
    const label: Strong = { type: 'strong', children: [{ type: 'text', value: EDITORIAL.trim() }] };
    paragraph.children.unshift(label, { type: 'text', value: ' ' });
    paragraph.data = { ...paragraph.data, hProperties: { className: ['editorial'] } };
  }
  const ending = readEnding(paragraph);
  if (ending === null) return;
  paragraph.children = ending.children;
  const isAlone = item?.children.filter(({ type }) => type === 'paragraph').length === 1;
  const bearer = item !== null && isAlone ? item : paragraph;
  bearer.data = { ...bearer.data, hProperties: { ...bearer.data?.hProperties, id: ending.slug } };
}
