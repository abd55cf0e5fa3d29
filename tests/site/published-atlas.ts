import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Atlas } from '../../src/atlas/atlas.ts';

/** Read the index of a built site, as it is published. */
export function readPublishedAtlas(dir: string): Atlas {
  return JSON.parse(readFileSync(path.join(dir, 'data', 'atlas.json'), 'utf8')) as Atlas;
}
