import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatAccent } from '../atlas/site/format-accent.ts';
import { readOwnSite } from './read-own-site.ts';

/** Astro integration: writes the owner's colour before pages are built or served, where `site.css` imports it from. */
export function ownAccent(): AstroIntegration {
  return {
    name: 'own-accent',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const root = fileURLToPath(config.root);
        const folder = path.join(root, '.build', 'accent');
        mkdirSync(folder, { recursive: true });
        writeFileSync(path.join(folder, 'accent.css'), formatAccent(readOwnSite(root).accent));
      },
    },
  };
}
