import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeTypeface } from './write-typeface.ts';

/** Astro integration: makes the typeface for reading before pages are built or served, where `site.css` imports it from. */
export function readingTypeface(): AstroIntegration {
  return {
    name: 'reading-typeface',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        const root = fileURLToPath(config.root);
        await writeTypeface(root, path.join(root, '.build', 'type'));
      },
    },
  };
}
