import type { ListItem, Paragraph, PhrasingContent } from 'mdast';

/** The address and tags that end a statement or a prose passage: ` ^slug #tag #tag`. */
export interface Ending {
  slug: string;
  tags: string[];
}

const ENDING = /(?:^|\s)\^(?<slug>\S+)(?<tags>(?:\s+#\S+)*)\s*$/u;

/** A slug as docs/design.md (Words we use) has it. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Read the ending of a paragraph and say what its text is without it. `null` when the paragraph has no ending.
 *
 * Markdown makes the ending one plain text node (a slug holds no character that means anything in Markdown).
 */
export function readEnding(paragraph: Paragraph): (Ending & { children: PhrasingContent[] }) | null {
  const last = paragraph.children.at(-1);
  if (last?.type !== 'text') return null;
  const match = ENDING.exec(last.value);
  if (match?.groups === undefined) return null;
  const rest = last.value.slice(0, match.index).trimEnd();
  const before = paragraph.children.slice(0, -1);
  return {
    slug: match.groups['slug'] ?? '',
    tags: (match.groups['tags'] ?? '').split(/\s+/u).flatMap((tag) => (tag === '' ? [] : [tag.slice(1)])),
    children: rest === '' ? before : [...before, { type: 'text', value: rest }],
  };
}

/** A list item of a level page, taken apart. The reader and the renderer share it, so they cannot disagree. */
export interface StatementItem {
  ending: Ending | null;
  /** A bold beginning, without its full stop. */
  title: string | null;
  /** The title and the text are not parted by a full stop and a space, as they are wherever both are written. */
  isRunOn: boolean;
  /** The text after the title, plain. */
  text: string;
  /** The inline content of the first paragraph without the ending, title included. */
  content: PhrasingContent[];
  notes: string[];
  variants: string[];
  /** Blocks that may not stand in a statement. */
  strays: ListItem['children'];
}

/** Take a list item apart. */
export function parseStatementItem(item: ListItem): StatementItem {
  const [first, ...others] = item.children;
  const notes: string[] = [];
  const variants: string[] = [];
  const strays: ListItem['children'] = [];
  for (const block of others) {
    const kind = block.type === 'paragraph' ? readRemark(block) : null;
    if (kind === null) strays.push(block);
    else (kind.kind === 'note' ? notes : variants).push(kind.text);
  }
  if (first?.type !== 'paragraph') {
    return {
      ending: null,
      title: null,
      isRunOn: false,
      text: '',
      content: [],
      notes,
      variants,
      strays: first ? [first, ...strays] : strays,
    };
  }
  const ending = readEnding(first);
  const content = ending?.children ?? first.children;
  const bold = content[0]?.type === 'strong' ? content[0] : null;
  const text = plain(bold === null ? content : content.slice(1));
  return {
    ending: ending === null ? null : { slug: ending.slug, tags: ending.tags },
    title: bold === null ? null : plain(bold.children).replace(/\.$/u, ''),
    isRunOn:
      bold !== null && !/[^.]\. $/u.test(plain(bold.children) + (/^\s/u.exec(wordsOf(content.slice(1)))?.[0] ?? '')),
    text,
    content,
    notes,
    variants,
    strays,
  };
}

/** Read a paragraph that begins with `Note:` or `Variant:`; `null` for any other. */
function readRemark(paragraph: Paragraph): { kind: 'note' | 'variant'; text: string } | null {
  const match = /^(?<kind>Note|Variant):\s+(?<text>.+)$/su.exec(plain(paragraph.children));
  if (match?.groups === undefined) return null;
  return { kind: match.groups['kind'] === 'Note' ? 'note' : 'variant', text: match.groups['text'] ?? '' };
}

/** Write inline content as one line of plain text. A hard line break parts words. */
export function plain(nodes: readonly PhrasingContent[]): string {
  return wordsOf(nodes).replaceAll(/\s+/gu, ' ').trim();
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return ' ';
      if ('children' in node) return wordsOf(node.children);
      return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
    })
    .join('');
}
