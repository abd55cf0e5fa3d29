import type { Heading, Link, List, Paragraph, PhrasingContent, Root, RootContent, Table, Text } from 'mdast';
import { checkValue } from './check-value.ts';
import type { Position, Report } from './report.ts';
import { startOf } from './start-of.ts';
import { plain, readEnding } from './statement-item.ts';

/** A level page holds statements; the index page of a document holds prose. */
export type PageKind = 'level' | 'index';

/**
 * The one list of what a page may hold. Whatever is not in it is refused, because page, model and exports would not say
 * the same: it vanishes from one of them, or one shows a mark where another shows none.
 */
const BLOCKS: Readonly<Record<PageKind, readonly RootContent['type'][]>> = {
  level: ['heading', 'paragraph', 'list'],
  index: ['heading', 'paragraph', 'list', 'table'],
};

/** What a text may hold: plain words, bold, italics, a line break; in prose a link too. */
const INLINE: Readonly<Record<'statement' | 'prose', readonly PhrasingContent['type'][]>> = {
  statement: ['text', 'strong', 'emphasis', 'break'],
  prose: ['text', 'strong', 'emphasis', 'break', 'link'],
};

/** What an editor calls the rest. */
const NAMES: Readonly<Record<string, string>> = {
  blockquote: 'Et citat (>)',
  break: 'Et linjeskift',
  code: 'En kodeblok',
  definition: 'En linje, der forklarer et link',
  delete: 'Overstreget tekst (~~)',
  footnoteDefinition: 'En fodnote',
  footnoteReference: 'En henvisning til en fodnote',
  image: 'Et billede',
  imageReference: 'Et billede',
  inlineCode: 'Kode (`)',
  link: 'Et link',
  linkReference: 'Et link',
  orderedList: 'En nummereret liste',
  table: 'En tabel',
  taskList: 'En afkrydsningsliste',
  thematicBreak: 'En streg (---)',
};

/** Where a link may lead: the web, a mail address, a page of the site, a place on the page. */
const HREF = /^(?:https?:\/\/[^\s/]|mailto:[^\s]|\/(?!\/)|#)/iu;

/** Refuse all that is not in the list, and marks that do not do what they seem to. Code is refused by `parseMdx`, and comments are out. */
export function checkPage(root: Root, text: string, kind: PageKind, report: Report): void {
  const check: PageCheck = { text, kind, report };
  for (const block of root.children) {
    if (block.type === 'heading') checkHeading(block, check);
    else if (block.type === 'paragraph') checkProse(block, check);
    else if (block.type === 'list') checkList(block, check);
    else if (block.type === 'table' && BLOCKS[kind].includes('table')) checkTable(block, check);
    else if (block.type !== 'yaml') report('unsupported-markdown', startOf(block), nameOf(block.type), list(kind));
  }
}

interface PageCheck {
  /** The source the tree was parsed from. */
  text: string;
  kind: PageKind;
  report: Report;
}

const nameOf = (type: string): string => NAMES[type] ?? 'Denne form for Markdown';

const list = (kind: PageKind): string =>
  kind === 'level' ? 'overskrifter, afsnit og punkter' : 'overskrifter, afsnit, punkter og tabeller';

function checkHeading(heading: Heading, check: PageCheck): void {
  if (heading.depth === 1) check.report('heading-too-high', startOf(heading), plain(heading.children));
  // A line of dashes under a text makes a heading of it, often by mistake.
  if (!sourceOf(heading, check).startsWith('#'))
    check.report('underlined-heading', startOf(heading), plain(heading.children));
  checkInline(heading.children, 'statement', check);
  checkMarks(heading.children, startOf(heading), check);
}

/** A paragraph of its own: on a level page it is prose too, whatever stands around it. */
function checkProse(paragraph: Paragraph, check: PageCheck): void {
  const position = startOf(paragraph);
  if (check.kind === 'level' && /^(?:note|variant)\s*:/iu.test(plain(paragraph.children))) {
    check.report('remark-outside', position);
  }
  checkInline(paragraph.children, 'prose', check);
  checkParagraph(paragraph, check);
  for (const tag of readEnding(paragraph)?.tags ?? []) {
    if (!tag.startsWith('#')) check.report('tag-on-prose', position, tag);
  }
}

function checkList(node: List, check: PageCheck): void {
  if (node.ordered === true)
    check.report('unsupported-markdown', startOf(node), nameOf('orderedList'), list(check.kind));
  for (const item of node.children) {
    if (item.checked != null) check.report('unsupported-markdown', startOf(item), nameOf('taskList'), list(check.kind));
    for (const block of item.children) {
      if (block.type === 'paragraph') {
        if (check.kind === 'index') checkProse(block, check);
        else {
          checkInline(block.children, 'statement', check);
          checkParagraph(block, check);
        }
      } else if (check.kind === 'index') {
        // On a level page `parseLevelPage` reports every block inside a statement that is no remark.
        if (block.type === 'list') checkList(block, check);
        else check.report('unsupported-markdown', startOf(block), nameOf(block.type), list(check.kind));
      }
    }
  }
}

function checkTable(table: Table, check: PageCheck): void {
  const columns = table.children[0]?.children.length ?? 0;
  for (const row of table.children) {
    if (row.children.length !== columns) check.report('uneven-table', startOf(row), row.children.length, columns);
    for (const cell of row.children) {
      checkInline(cell.children, 'statement', check);
      checkMarks(cell.children, startOf(cell), check);
    }
  }
}

/** Report whatever a text may not hold, down to the marks of its words. */
function checkInline(nodes: readonly PhrasingContent[], kind: keyof typeof INLINE, check: PageCheck): void {
  const { report } = check;
  for (const node of nodes) {
    const position = startOf(node);
    if (node.type === 'text') checkText(node, check);
    else if (node.type === 'link' && !sourceOf(node, check).startsWith('[')) checkBareAddress(node, check);
    else if (!INLINE[kind].includes(node.type))
      report('unsupported-inline', position, nameOf(node.type), sourceOf(node, check), kind === 'prose');
    else if (node.type === 'link' && (!HREF.test(node.url) || plain(node.children) === ''))
      report('bad-link', position, node.url);
    else if ('children' in node) checkInline(node.children, kind, check);
  }
}

/** GFM makes a link of an address, of its ASCII letters only: what was written is the whole run up to the next space. */
function checkBareAddress(link: Link, check: PageCheck): void {
  const start = link.position?.start.offset ?? 0;
  const before = /[^\s(]*$/u.exec(check.text.slice(0, start))?.[0] ?? '';
  check.report('bare-address', positionAt(check, start - before.length), before + plain([link]));
}

/** Marks that stand as themselves though they were meant to do something, and characters written as codes. */
function checkText(node: Text, check: PageCheck): void {
  const { report } = check;
  const source = sourceOf(node, check);
  const start = node.position?.start.offset ?? 0;
  checkValue(node.value, startOf(node), report);
  const loose = /(?<!\\)(?:\*\*|__|~~|`|\]\()/u.exec(source);
  if (loose !== null) report('loose-mark', positionAt(check, start + loose.index), loose[0]);
  for (const mark of ['^', '#'] as const) {
    const written = source.split(mark).length - source.split(`\\${mark}`).length;
    if (node.value.split(mark).length - 1 !== written) {
      report('escaped-mark', startOf(node), mark);
      return;
    }
  }
}

/** Lines that were meant as a heading, an item or a note, and were read as the text they stand in. */
function checkParagraph(paragraph: Paragraph, check: PageCheck): void {
  const { report } = check;
  const lines = sourceOf(paragraph, check).split('\n');
  const first = startOf(paragraph).line;
  for (const [i, written] of lines.entries()) {
    const line = written.trim();
    const at = { line: first + i, column: i === 0 ? startOf(paragraph).column : written.length - line.length + 1 };
    const isLast = i === lines.length - 1;
    if (/^#{2,6}[^\s#]/u.test(line) || (/^#[^\s#]/u.test(line) && !isLast) || (i === 0 && /^#[^\s#]/u.test(line))) {
      report('heading-without-space', at, line);
      return;
    }
    if (/^(?:[•·●▪◦]|[-*][^\s\d*-])/u.test(line) && !/^\*[^*]+\*/u.test(line)) {
      report('item-without-space', at, line);
      return;
    }
    if (i > 0 && /^(?:Note|Variant):/u.test(line)) {
      report('remark-joined', at, line);
      return;
    }
  }
  checkMarks(readEnding(paragraph)?.children ?? paragraph.children, startOf(paragraph), check);
}

/** An address or a tag that does not stand at the end. */
function checkMarks(nodes: readonly PhrasingContent[], position: Position, { report }: PageCheck): void {
  const text = plain(nodes);
  const inside = /\^(?<slug>[^\s^]*)/u.exec(text)?.groups?.['slug'];
  const tag = /(?:^|\s)#(?<tag>[^\s#]+)$/u.exec(text)?.groups?.['tag'];
  if (inside !== undefined) report('slug-inside-text', position, inside);
  else if (tag !== undefined) report('tag-before-slug', position, tag);
}

function sourceOf(
  node: { position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined },
  { text }: PageCheck,
): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

function positionAt({ text }: PageCheck, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
