import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

export interface SiteLinkOptions {
  /** The folder of the host the site is served from, with slashes at both ends. */
  base: string;
}

/** Remark plugin: a link of an editor's to another page (`/trin/`) begins at the root of the site, wherever that stands. */
export function remarkSiteLinks({ base }: SiteLinkOptions): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'link', (link) => {
      if (link.url.startsWith('/')) link.url = base + link.url.slice(1);
    });
  };
}
