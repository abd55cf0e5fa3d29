import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { crosslinkWhileEditing } from './src/content/crosslink-while-editing.ts';
import { normalisePages } from './src/content/normalise-pages.ts';
import { pageMarkdown } from './src/content/page-markdown.ts';

/** The folder of the host the site is served from, with slashes at both ends: `BASE_PATH=/atlas/ npm run build`. */
const base = process.env.BASE_PATH ?? '/';

/** Where the site stands, for canonical addresses and linked data: `SITE_URL=https://… npm run build`. */
const site = process.env.SITE_URL;

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  integrations: [mdx(), crosslinkWhileEditing()],
  markdown: {
    processor: unified(pageMarkdown({ indexFile: '.build/atlas.json', base })),
    syntaxHighlight: false,
  },
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The policy of the site lets in no inline script: small ones, too, are files.
  vite: { plugins: [normalisePages()], build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
