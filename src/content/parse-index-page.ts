import type { Paragraph, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Prose } from '../atlas/model.ts';
import type { Report } from './report.ts';
import { startOf } from './start-of.ts';
import { plain, readEnding, SLUG } from './statement-item.ts';

/** Read the anchored passages of a document's index page: every paragraph, also in lists, that ends in `^slug`. */
export function parseIndexPage(blocks: readonly RootContent[], file: string, report: Report): Prose[] {
  const prose: Prose[] = [];
  visit({ type: 'root', children: [...blocks] }, 'paragraph', (paragraph: Paragraph) => {
    const ending = readEnding(paragraph);
    if (ending === null) return;
    const position = startOf(paragraph);
    const first = prose.find((passage) => passage.slug === ending.slug);
    if (!SLUG.test(ending.slug)) report('bad-slug', position, ending.slug);
    else if (ending.slug.startsWith('afsnit-')) report('reserved-slug', position, ending.slug);
    else if (first !== undefined) report('duplicate-slug', position, ending.slug, first.at.line);
    else {
      prose.push({
        anchor: `index#${ending.slug}`,
        slug: ending.slug,
        text: plain(ending.children),
        at: { file, line: position.line },
      });
    }
  });
  return prose;
}
