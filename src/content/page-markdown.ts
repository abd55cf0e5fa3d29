import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { GFM_OPTIONS } from './parse-mdx.ts';
import { remarkOwnPages } from './remark-own-pages.ts';
import { remarkSiteLinks } from './remark-site-links.ts';
import { remarkStatements, type StatementOptions } from './remark-statements.ts';
import { remarkTermLinks, type TermLinkOptions } from './remark-term-links.ts';

/**
 * How the pages of the content are rendered, for the site and for the tests that hold its words against the model:
 * quotes, dashes and tildes stay as an editor typed them, and the plugins run for MDX too.
 */
export function pageMarkdown(terms: TermLinkOptions, statements: StatementOptions = {}): UnifiedProcessorOptions {
  return {
    gfm: false,
    smartypants: false,
    remarkPlugins: [
      [remarkGfm, GFM_OPTIONS],
      [remarkSiteLinks, { base: terms.base }],
      [remarkStatements, statements],
      remarkOwnPages,
      [remarkTermLinks, terms],
    ],
  };
}
