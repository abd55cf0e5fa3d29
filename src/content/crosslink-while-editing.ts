import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatDiagnostics } from './format-diagnostics.ts';
import { formatMistakesPage } from './format-mistakes-page.ts';
import { readAtlas } from './read-atlas.ts';
import { writeAtlas } from './write-atlas.ts';

/** Where the pages read the index. */
const INDEX = join('.build', 'atlas.json');

/** How long to wait for more changes before reading the content again, in milliseconds. */
const SETTLE = 50;

/**
 * Astro integration for `npm run dev`: derives the index at the start and anew whenever a file under `content/` changes,
 * so that an edited page shows with its links. While the content has mistakes the last good index stays, and the
 * mistakes stand in the terminal and in the place of every page.
 */
export function crosslinkWhileEditing(): AstroIntegration {
  let mistakes: string | null = null;
  /** Settles when the index is as the files are: a page that is asked for meanwhile waits. */
  let reading = Promise.resolve();
  return {
    name: 'crosslink-while-editing',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'dev') mistakes = crosslink(fileURLToPath(config.root));
      },
      'astro:server:setup': ({ server }) => {
        const { root, base } = server.config;
        const content = join(root, 'content') + sep;
        let timer: NodeJS.Timeout | undefined;
        let settle: (() => void) | undefined;
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (relative(content, path).startsWith('..')) return;
          clearTimeout(timer);
          if (settle === undefined) reading = new Promise((resolve) => (settle = resolve));
          timer = setTimeout(() => {
            const hadIndex = existsSync(join(root, INDEX));
            mistakes = crosslink(root);
            // What asked for the index while there was none was told so, and Vite would go on telling it.
            if (!hadIndex)
              for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
            settle?.();
            settle = undefined;
            server.ws.send({ type: 'full-reload' });
          }, SETTLE);
        });
        server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
          if (request.headers.accept?.includes('text/html') !== true) {
            next();
            return;
          }
          void reading.then(() => {
            if (mistakes === null) {
              next();
              return;
            }
            response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
            response.end(formatMistakesPage(mistakes, `${base}@vite/client`));
          });
        });
      },
    },
  };
}

/** Derive the index anew; with mistakes, leave the last one and give the text that says what they are. */
function crosslink(root: string): string | null {
  const { atlas, diagnostics } = readAtlas(root, { withDrafts: true });
  if (atlas !== null) {
    writeAtlas(atlas, join(root, INDEX));
    return null;
  }
  const text = formatDiagnostics(diagnostics);
  console.error(text);
  return text;
}
