import type { Blockquote, Heading, List, ListItem, Paragraph, Root, RootContent, Strong } from 'mdast';
import type {} from 'mdast-util-to-hast'; // types of data.hProperties
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { toSlug } from '../atlas/addresses/to-slug.ts';
import { parseStatementItem, plain, readEnding, readRemark } from './statement-item.ts';
import { tidyPage } from './tidy-page.ts';

export interface StatementOptions {
  /** Leave notes in the page, marked, and fold and divide nothing: for the tests that read it to the last word. */
  isAsWritten?: boolean;
}

/**
 * Remark plugin for the pages of `content/dokumenter`: gives statements and anchored prose their ids, takes the
 * endings (`^slug #tag`) and the remarks out of the text and gives headings ids of their own. A paragraph that begins with
 * `Redaktionen:` is the editors' and no restatement: it is marked, and says so in front. What stands before the first
 * heading of a document's page is what they present it with, and stands apart. It takes a list item apart with the same
 * functions as the reader, so that page and model cannot disagree.
 */
export function remarkStatements({ isAsWritten = false }: StatementOptions = {}): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const page = /content\/dokumenter\/(?<document>[^/]+)\/(?<page>[^/]+)\.mdx$/u.exec(
      file.path.replaceAll('\\', '/'),
    )?.groups;
    if (page === undefined) return;
    tidyPage(tree);
    const level = page['page'] === 'index' ? null : `${page['document'] ?? ''}/${page['page'] ?? ''}`;
    const headingIds = new Set<string>();
    const counts = new Map<Heading, number>();
    let section: Heading | null = null as Heading | null;
    let place: PagePlace = { heading: '', position: 0 };
    visit(tree, (node, _, parent) => {
      if (node.type === 'heading') {
        markHeading(node, headingIds);
        if (node.depth === 2) section = node;
        const title = plain(node.children);
        place = {
          heading: node.depth > 2 && section !== null ? `${plain(section.children)} › ${title}` : title,
          position: 0,
        };
      } else if (node.type === 'list' && level !== null) {
        markStatements(node, level, place, isAsWritten);
        if (section !== null) counts.set(section, (counts.get(section) ?? 0) + node.children.length);
      } else if (node.type === 'paragraph') markProse(node, parent?.type === 'listItem' ? parent : null);
    });
    const isPresented =
      tree.children.find(({ type }) => type === 'heading' || type === 'paragraph')?.type === 'paragraph';
    if (!isAsWritten) {
      if (level === null) divideIndexPage(tree);
      else foldIntroduction(tree);
    }
    for (const [heading, count] of counts) {
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, 'data-count': count } };
    }
    // Astro gives the frontmatter on to the page that shows the file.
    const frontmatter = (file.data as { astro?: { frontmatter?: Record<string, unknown> } }).astro?.frontmatter;
    if (frontmatter !== undefined) {
      frontmatter['counts'] = Object.fromEntries(
        [...counts].map(([heading, count]) => [heading.data?.hProperties?.id, count]),
      );
      frontmatter['presented'] = isPresented;
    }
  };
}

/** Give a heading an id that no statement can have, and that no other heading of the page has. */
export function markHeading(heading: Heading, taken: Set<string>): void {
  const base = `afsnit-${toSlug(plain(heading.children))}`;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
}

/** So many letters may stand before the first heading of a page without pushing its statements out of sight. */
const SHORT = 300;

/** Fold what stands before the first heading, where it is long. */
function foldIntroduction(tree: Root): void {
  const end = tree.children.findIndex(({ type }) => type === 'heading');
  const folded = tree.children.slice(0, Math.max(end, 0)).filter((node) => node.type === 'paragraph');
  if (folded.reduce((sum, { children }) => sum + plain(children).length, 0) <= SHORT) return;
  const isEditorial = ({ data }: Paragraph): boolean => data?.hProperties?.className?.toString() === 'editorial';
  const names = [
    ...(folded.every(isEditorial) ? [] : ['indledningen']),
    ...(folded.some(isEditorial) ? ['redaktionens bemærkninger'] : []),
  ];
  const summary: Paragraph = {
    type: 'paragraph',
    data: { hName: 'summary' },
    children: [{ type: 'text', value: capitalise(names.join(' og ')) }],
  };
  const details: Blockquote = {
    type: 'blockquote',
    data: { hName: 'details', hProperties: { className: ['introduction'] } },
    children: [summary, ...folded],
  };
  const place = tree.children.indexOf(folded[0] as RootContent);
  tree.children = tree.children.filter((node) => !folded.some((paragraph) => paragraph === node));
  tree.children.splice(place, 0, details);
}

/**
 * Divide the page of a document in two: what the editors present it with, before the first heading, and its chapters.
 * The page shows them apart.
 */
function divideIndexPage(tree: Root): void {
  const end = tree.children.findIndex(({ type }) => type === 'heading');
  const start = Math.max(end, 0);
  const isShown = ({ type }: RootContent): boolean => type !== 'yaml' && type !== 'mdxjsEsm';
  const wrap = (className: string, children: RootContent[]): Blockquote => ({
    type: 'blockquote',
    data: { hName: 'section', hProperties: { className: [className] } },
    children: children as Blockquote['children'],
  });
  tree.children = [
    ...tree.children.filter((node) => !isShown(node)),
    wrap('presentation', tree.children.slice(0, start).filter(isShown)),
    wrap('chapters', tree.children.slice(start).filter(isShown)),
  ];
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1);
}

/** Where on a page the last statement stood: under which heading, as the how manieth. */
interface PagePlace {
  heading: string;
  position: number;
}

function markStatements(list: List, level: string, place: PagePlace, isAsWritten: boolean): void {
  list.spread = true;
  list.data = { ...list.data, hProperties: { className: ['statements'] } };
  for (const item of list.children) markStatement(item, level, place, isAsWritten);
}

/** The item keeps its text alone: what is noted about a statement, its component shows from the index. */
function markStatement(item: ListItem, level: string, place: PagePlace, isAsWritten: boolean): void {
  const parsed = parseStatementItem(item);
  if (parsed.ending === null) return;
  place.position++;
  // A loose item keeps its paragraphs, so that the text has an element of its own.
  item.spread = true;
  item.data = {
    ...item.data,
    hProperties: {
      id: parsed.ending.slug,
      'data-statement': `${level}/${parsed.ending.slug}`,
      'data-heading': place.heading,
      'data-position': place.position,
    },
  };
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') return;
  const statement: Paragraph = {
    ...first,
    children: parsed.content,
    data: { ...first.data, hProperties: { className: ['statement-text'] } },
  };
  item.children = [statement, ...(isAsWritten ? others : [])];
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
