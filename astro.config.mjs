import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { GFM_OPTIONS } from './src/content/parse-mdx.ts';
import { remarkTermLinks } from './src/content/remark-term-links.ts';
import { remarkStatements } from './src/content/remark-statements.ts';
import { crosslinkWhileEditing } from './src/content/crosslink-while-editing.ts';

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
    // Quotes, dashes and tildes stay as an editor typed them; the plugins run for MDX too.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        [remarkGfm, GFM_OPTIONS],
        remarkStatements,
        [remarkTermLinks, { indexFile: '.build/atlas.json', base }],
      ],
    }),
    syntaxHighlight: false,
  },
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The policy of the site lets in no inline script: small ones, too, are files.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
