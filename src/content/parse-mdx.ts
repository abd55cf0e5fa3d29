import type { Root, RootContent, Yaml } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { checkPage, type PageKind } from './check-page.ts';
import { FACTS } from './normalise-page.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import type { Position, Report } from './report.ts';
import { removeComments, tidyPage } from './tidy-page.ts';

/** What the MDX parser says, in an editor's words. */
const REASONS: Record<string, string> = {
  acorn: 'der står noget mellem { og }, som ikke er en kommentar',
  'unexpected-character': 'der står et tegn, som MDX læser som begyndelsen på kode',
  'unexpected-eof': 'et { eller < bliver aldrig lukket',
  'unexpected-closing-slash': 'der står </ uden noget, der skal lukkes',
  'unexpected-lazy': 'et { eller < bliver ikke lukket i samme afsnit',
  'end-tag-mismatch': 'et mærke bliver lukket forkert',
};

/** The one configuration of the parser, for site, script and tests: GFM without single tildes, and MDX. */
export const GFM_OPTIONS = { singleTilde: false } as const;

const parser = unified().use(remarkParse).use(remarkGfm, GFM_OPTIONS).use(remarkMdx).use(remarkFrontmatter, ['yaml']);

/** A page of content: its blocks, and its frontmatter when it could be read. */
export interface ParsedPage {
  blocks: RootContent[];
  frontmatter: ParsedYaml | null;
}

/**
 * Parse a page and refuse code (`broken-mdx`, `html-comment`, `code-in-content`), a page without facts
 * (`missing-frontmatter`, `broken-yaml`) and whatever `checkPage` does not know. The blocks are tidy: comments are left
 * out of them. Returns `null` when the text cannot be parsed at all.
 */
export function parseMdx(text: string, kind: PageKind, report: Report): ParsedPage | null {
  let root: Root;
  try {
    root = parser.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    if (!FACTS.test(text)) {
      // The facts, if there are any, were read as text: what is wrong with that text follows from it.
      report('missing-frontmatter', { line: 1 });
      return null;
    }
    const position: Position = { line: error.line ?? 1, column: error.column ?? 1 };
    const line = text.split('\n')[position.line - 1] ?? '';
    if (line.slice((position.column ?? 1) - 2).includes('!--') || line.includes('<!--'))
      report('html-comment', position);
    else report('broken-mdx', position, REASONS[error.ruleId ?? ''] ?? 'teksten følger ikke reglerne for MDX');
    return null;
  }
  const yaml = root.children.find((node): node is Yaml => node.type === 'yaml');
  if (yaml?.position === undefined) {
    report('missing-frontmatter', { line: 1 });
    if (/^\s*---/u.test(text)) return null;
  }
  refuseCode(root, report);
  removeComments(root);
  checkPage(root, text, kind, report);
  tidyPage(root);
  return {
    blocks: root.children.filter((node) => node.type !== 'yaml'),
    frontmatter: yaml?.position === undefined ? null : parseYaml(yaml.value, report, yaml.position.start.line + 1),
  };
}

/** Report all code but comments, and take it out of the tree. */
function refuseCode(root: Root, report: Report): void {
  visit(root, (node, index, parent) => {
    const what = describeCode(node);
    if (what === null || isComment(node)) return undefined;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const value = 'value' in node && typeof node.value === 'string' ? node.value : '';
    const name = 'name' in node && typeof node.name === 'string' ? `<${node.name}>` : '';
    report('code-in-content', { line, column }, what, name === '' ? (value.trim().split('\n')[0] ?? what) : name);
    if (parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return undefined;
  });
}

function describeCode(node: { type: string }): string | null {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return 'Et udtryk mellem { og }';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
    case 'html':
      return 'HTML og komponenter';
    case 'mdxjsEsm':
      return 'import og export';
    default:
      return null;
  }
}

/** A single comment between slash and star. One that begins with two slashes would take the brace that ends it along. */
function isComment(node: { type: string }): boolean {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  const program = (node as MdxFlowExpression | MdxTextExpression).data?.estree;
  const comments = program?.comments ?? [];
  return program?.body.length === 0 && comments.length > 0 && comments.every(({ type }) => type === 'Block');
}
