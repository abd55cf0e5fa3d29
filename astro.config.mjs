import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { readSettings } from './src/build/read-settings.ts';
import { GFM_OPTIONS } from './src/content/parse-mdx.ts';
import { remarkTermLinks } from './src/content/remark-term-links.ts';
import { remarkStatements } from './src/content/remark-statements.ts';
import { readingTypeface } from './src/type/reading-typeface.ts';
import { crosslinkWhileEditing } from './src/content/crosslink-while-editing.ts';

const { base, site } = readSettings(process.env);

export default defineConfig({
  ...(site === null ? {} : { site }),
  base,
  // Never where a site stands: Astro empties the folder. `npm run build` names another.
  outDir: '.build/pages',
  trailingSlash: 'always',
  integrations: [mdx(), crosslinkWhileEditing(), readingTypeface()],
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
