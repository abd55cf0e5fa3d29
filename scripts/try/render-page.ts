import { unified } from '@astrojs/markdown-remark';
import type { Element, Root, RootContent } from 'hast';
import { normalisePage } from '../../src/content/normalise-page.ts';
import { pageMarkdown } from '../../src/content/page-markdown.ts';

/** What a page of the content shows, as the site renders it. */
export interface RenderedPage {
  /** All its words in order, with the marks between them. */
  text: string;
  /** Each element with an id, statements and prose among them. */
  byId: Map<string, { text: string; remarks: string[] }>;
}

let captured: Root | null = null;

/** The renderer of the site with a plugin at its end that takes what it made. No index: no term is linked. */
const renderer = unified({
  ...pageMarkdown({ indexFile: '', base: '/' }),
  rehypePlugins: [
    () => (tree: Root) => {
      captured = structuredClone(tree);
    },
  ],
}).createMdxRenderer?.({ syntaxHighlight: false, shikiConfig: {}, gfm: false, smartypants: false } as never, {
  optimize: false,
  srcDir: new URL('file:///src/'),
});

/** Render a page as the site does, from its file to the elements of the page. Throws where the site's build would. */
export async function renderPage(path: string, text: string): Promise<RenderedPage> {
  const page = normalisePage(text);
  const body = page.replace(/^---\n.*\n---\n/u, '');
  captured = null;
  if (renderer === undefined) throw new Error('This version of Astro has no renderer of MDX for unified.');
  await (await renderer).process(body, `/${path}`, {});
  const root = captured as Root | null;
  if (root === null) throw new Error(`${path} was not rendered.`);
  const byId: RenderedPage['byId'] = new Map();
  for (const element of elementsOf(root.children)) {
    const { id } = element.properties;
    if (typeof id !== 'string') continue;
    const within = elementsOf(element.children);
    const statement = within.find((child) => hasClass(child, 'statement-text'));
    byId.set(id, {
      text: squeeze(textOf(statement === undefined ? element.children.filter((child) => !isList(child)) : [statement])),
      remarks: within
        .filter((child) => hasClass(child, 'remark'))
        .map((remark) => squeeze(textOf([remark])).replace(/^(?:Note|Variant):? /u, '')),
    });
  }
  return { text: squeeze(textOf(root.children)), byId };
}

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

const isList = (node: RootContent): boolean => node.type === 'element' && ['ul', 'ol'].includes(node.tagName);

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

function elementsOf(nodes: readonly RootContent[]): Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node.children)] : []));
}

/** Blocks stand apart on a page, though nothing may stand between them in its source. */
function textOf(nodes: readonly RootContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      const isInline = ['a', 'strong', 'em', 'code', 'del'].includes(node.tagName);
      return isInline ? textOf(node.children) : ` ${textOf(node.children)} `;
    })
    .join('');
}
