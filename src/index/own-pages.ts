import type { MDXInstance } from 'astro';
import type { IndexedOwnPage } from '../atlas/atlas.ts';
import { atlas } from './current-atlas.ts';

const modules = import.meta.glob<MDXInstance<Record<string, unknown>>>('/content/sider/*.mdx', { eager: true });

/** A page of the owner's own, with its text. */
export interface OpenOwnPage extends IndexedOwnPage {
  Content: MDXInstance<Record<string, unknown>>['Content'];
}

/** Get a page of the owner's own; `null` where there is none. */
export function getOwnPage(slug: string): OpenOwnPage | null {
  const page = atlas.pages.find((candidate) => candidate.slug === slug);
  const module = modules[`/content/sider/${slug}.mdx`];
  return page === undefined || module === undefined ? null : { ...page, Content: module.Content };
}

/** Pages that the site adds something of its own to, and that stand there without the owner's words too. */
const WITH_MORE = ['om', 'tilgaengelighed'];

/** List the owner's pages that are nothing but the owner's. */
export function listFurtherPages(): IndexedOwnPage[] {
  return atlas.pages.filter(({ slug }) => !WITH_MORE.includes(slug));
}
