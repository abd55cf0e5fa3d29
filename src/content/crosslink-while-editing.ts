import { fileURLToPath } from 'node:url';
import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatDiagnostics } from './format-diagnostics.ts';
import { readAtlas } from './read-atlas.ts';
import { writeAtlas } from './write-atlas.ts';

/** How long to wait for more changes before reading the content again, in milliseconds. */
const SETTLE = 50;

/**
 * Astro integration for `npm run dev`: derives the index anew whenever a file under `content/` changes, so that an
 * edited page shows with its links. While the content has mistakes the last good index stays, and the mistakes show in
 * the terminal and over the page.
 */
export function crosslinkWhileEditing(): AstroIntegration {
  return {
    name: 'crosslink-while-editing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = server.config.root;
        const content = join(root, 'content') + sep;
        let timer: NodeJS.Timeout | undefined;
        const crosslink = (): void => {
          const { atlas, diagnostics } = readAtlas(root);
          if (atlas !== null) {
            writeAtlas(atlas, join(root, '.build', 'atlas.json'));
            server.ws.send({ type: 'full-reload' });
            return;
          }
          const text = formatDiagnostics(diagnostics);
          console.error(text);
          const [first] = diagnostics;
          server.ws.send({
            type: 'error',
            err: { message: text, stack: '', ...(first === undefined ? {} : { id: first.file }) },
          });
        };
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          const path = file.startsWith('file:') ? fileURLToPath(file) : file;
          if (relative(content, path).startsWith('..')) return;
          clearTimeout(timer);
          timer = setTimeout(crosslink, SETTLE);
        });
      },
    },
  };
}
