import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/build/read-settings.ts';
import { readOwnSite } from './src/content/read-own-site.ts';
import { readingTypeface } from './src/type/reading-typeface.ts';
import { crosslinkWhileEditing } from './src/content/crosslink-while-editing.ts';
import { normalisePages } from './src/content/normalise-pages.ts';
import { ownAccent } from './src/content/own-accent.ts';
import { pageMarkdown } from './src/content/page-markdown.ts';

const { base, site } = readSettings(process.env, readOwnSite(import.meta.dirname));

/** What several scripts of the browser use of these is a few hundred bytes each: one request, not one for each. */
const SHARED = {
  name: 'shared',
  test: /\/src\/(?:atlas\/(?:lexicon\/(?:danish|fold-word)|addresses\/pathnames)|client\/search\/element)\.ts/u,
  minShareCount: 2,
};

/** What is fetched on use is fetched as it is asked for: the script that would ask ahead costs every page more. */
const fetchOnUse = { name: 'fetch-on-use', config: () => ({ build: { modulePreload: false } }) };

export default defineConfig({
  ...(site === null ? {} : { site }),
  base,
  // Never where a site stands: Astro empties the folder. `npm run build` names another.
  outDir: '.build/pages',
  trailingSlash: 'always',
  integrations: [mdx(), crosslinkWhileEditing(), readingTypeface(), ownAccent()],
  markdown: {
    processor: unified(pageMarkdown({ indexFile: '.build/atlas.json', base })),
    syntaxHighlight: false,
  },
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The policy of the site lets in no inline script: small ones, too, are files.
  vite: {
    plugins: [normalisePages(), fetchOnUse],
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [SHARED] } } } } } },
  },
  devToolbar: { enabled: false },
});
