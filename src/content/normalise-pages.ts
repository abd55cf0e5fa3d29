import { normalisePage } from './normalise-page.ts';

/** Vite plugin: the pages of `content/` are rendered from the text that the reader reads, to the letter. */
export function normalisePages() {
  return {
    name: 'normalise-pages',
    // Before the MDX plugin, which takes its turn early too and stands later in the list.
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\/content\/.*\.mdx$/u },
      handler: (text: string) => ({ code: normalisePage(text), map: null }),
    },
  };
}
