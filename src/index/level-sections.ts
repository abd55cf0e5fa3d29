import type { MDXInstance } from 'astro';
import type { IndexedLevel } from '../atlas/atlas.ts';
import type { MatrixColumn } from '../atlas/statements/derive-matrix.ts';

/** What the frontmatter of a document's index page says of a heading. The reader has checked it. */
interface Meaning {
  form?: string;
  aspect?: string;
}

const modules = import.meta.glob<MDXInstance<{ headings?: Record<string, Meaning> }>>('/content/dokumenter/*/*.mdx', {
  eager: true,
});

const getModule = (page: string): (typeof modules)[string] | undefined => modules[`/content/dokumenter/${page}.mdx`];

/** A section of a level page: its title and the id of its heading. */
export interface Section {
  id: string;
  title: string;
}

/** List the sections of a level page: its headings of the second rank. */
export function listSections(level: Pick<IndexedLevel, 'id'>): Section[] {
  const headings = getModule(level.id)?.getHeadings() ?? [];
  return headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text }));
}

/** The address of a level's first section of an own form or an aspect, from the root of the site. */
export function findSectionHref(
  level: Pick<IndexedLevel, 'id' | 'document' | 'href'>,
  { ownForm, aspect }: Pick<MatrixColumn, 'ownForm' | 'aspect'>,
): string {
  const meanings = getModule(`${level.document}/index`)?.frontmatter.headings ?? {};
  const form = ownForm?.slice(level.document.length + 1);
  const section = listSections(level).find(({ title }) => {
    const meaning = meanings[title];
    return ownForm === null ? meaning?.form === undefined && meaning?.aspect === aspect : meaning?.form === form;
  });
  return section === undefined ? level.href : `${level.href}#${section.id}`;
}
