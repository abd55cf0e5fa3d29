import type { MDXInstance } from 'astro';

const modules = import.meta.glob<MDXInstance<Record<string, unknown>>>('/content/dokumenter/*/*.mdx', { eager: true });

/** The rendered pages of the content: `<document>/<level>` or `<document>/index` → component. */
export const contentPages: ReadonlyMap<string, MDXInstance<Record<string, unknown>>['Content']> = new Map(
  Object.entries(modules).map(([path, module]) => [
    path.slice('/content/dokumenter/'.length, -'.mdx'.length),
    module.Content,
  ]),
);
