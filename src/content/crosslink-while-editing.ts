import { fileURLToPath } from 'node:url';
import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Diagnostic } from '../atlas/diagnostic.ts';
import { formatDiagnostics } from './format-diagnostics.ts';
import { readAtlas } from './read-atlas.ts';
import { writeAtlas } from './write-atlas.ts';

/** How long to wait for more changes before reading the content again, in milliseconds. */
const SETTLE = 50;

/**
 * Astro integration for `npm run dev`: derives the index at the start and anew whenever a file under `content/` changes,
 * so that an edited page shows with its links. While the content has mistakes the last good index stays, and the
 * mistakes show in the terminal and over the page.
 */
export function crosslinkWhileEditing(): AstroIntegration {
  return {
    name: 'crosslink-while-editing',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'dev') crosslink(fileURLToPath(config.root));
      },
      'astro:server:setup': ({ server }) => {
        const { root } = server.config;
        const content = join(root, 'content') + sep;
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (relative(content, path).startsWith('..')) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            const diagnostics = crosslink(root);
            const [first] = diagnostics;
            server.ws.send(
              first === undefined
                ? { type: 'full-reload' }
                : { type: 'error', err: { message: formatDiagnostics(diagnostics), stack: '', id: first.file } },
            );
          }, SETTLE);
        });
      },
    },
  };
}

/** Derive the index anew; with mistakes, leave the last one and say what they are. */
function crosslink(root: string): Diagnostic[] {
  const { atlas, diagnostics } = readAtlas(root);
  if (atlas === null) console.error(formatDiagnostics(diagnostics));
  else writeAtlas(atlas, join(root, '.build', 'atlas.json'));
  return diagnostics;
}
