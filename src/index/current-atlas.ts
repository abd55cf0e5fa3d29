import type { Atlas } from '../atlas/atlas.ts';
import json from '../../.build/atlas.json' with { type: 'json' };
import { openAtlas } from './open-atlas.ts';

/** The index the build script wrote last: what the pages ask. */
export const atlas = openAtlas(json as unknown as Atlas);
