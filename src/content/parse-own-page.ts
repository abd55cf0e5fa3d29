import { RESERVED_PAGE_SLUGS } from '../atlas/addresses/pathnames.ts';
import type { OwnPage } from '../atlas/model.ts';
import { checkShape } from './check-shape.ts';
import { parseIndexPage } from './parse-index-page.ts';
import { parseMdx } from './parse-mdx.ts';
import type { Report } from './report.ts';
import { ownPageFrontmatter } from './site-schema.ts';
import type { TextFile } from './text-file.ts';

/** Read a page of the owner's own: its file of `content/sider/`. */
export function parseOwnPage({ path: file, text }: TextFile, slug: string, report: Report): OwnPage | null {
  if (RESERVED_PAGE_SLUGS.includes(slug)) report('reserved-page', { line: 1 }, slug);
  const page = parseMdx(text, 'index', report);
  if (page?.frontmatter == null) return null;
  // Addresses at the end of paragraphs are held to the same rules as on the page of a document.
  parseIndexPage(page.blocks, file, report);
  const facts = checkShape(ownPageFrontmatter, page.frontmatter, report);
  if (facts === null) return null;
  const { title, description, lede = null } = facts;
  return { slug, title, description, lede, at: { file, line: page.frontmatter.locate([]).line } };
}
