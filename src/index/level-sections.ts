import type { MDXInstance } from 'astro';
import type { IndexedLevel } from '../atlas/atlas.ts';
import type { MatrixColumn } from '../atlas/statements/derive-matrix.ts';

/** What the frontmatter of a document's index page says of a heading. The reader has checked it. */
interface Meaning {
  form?: string;
  aspect?: string;
}

interface Frontmatter {
  headings?: Record<string, Meaning>;
  /** Statements by the id of their section's heading: `remarkStatements` counts them. */
  counts?: Record<string, number>;
  /** Whether text stands before the first heading. */
  presented?: boolean;
}

const modules = import.meta.glob<MDXInstance<Frontmatter>>('/content/dokumenter/*/*.mdx', {
  eager: true,
});

const getModule = (page: string): (typeof modules)[string] | undefined => modules[`/content/dokumenter/${page}.mdx`];

/** Say whether the editors present a document on its page, in more words than its summary. */
export function isPresented({ id }: { id: string }): boolean {
  return getModule(`${id}/index`)?.frontmatter.presented === true;
}

/** A section of a level page: its title, the id of its heading, and how many statements stand in it. */
export interface Section {
  id: string;
  title: string;
  count: number;
}

/** List the sections of a level page: its headings of the second rank. */
export function listSections(level: Pick<IndexedLevel, 'id'>): Section[] {
  const module = getModule(level.id);
  return (module?.getHeadings() ?? [])
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ id: slug, title: text, count: module?.frontmatter.counts?.[slug] ?? 0 }));
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
