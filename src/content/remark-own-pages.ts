import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { markHeading } from './remark-statements.ts';
import { OWN_PAGE } from './site-files.ts';
import { tidyPage } from './tidy-page.ts';

/** Remark plugin for the pages of `content/sider`: gives headings ids of their own. */
export function remarkOwnPages(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const path = /content\/sider\/[^/]+$/u.exec(file.path.replaceAll('\\', '/'))?.[0] ?? '';
    if (!OWN_PAGE.test(path)) return;
    tidyPage(tree);
    const taken = new Set<string>();
    visit(tree, 'heading', (heading) => markHeading(heading, taken));
  };
}
