import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NEUTRAL_SITE } from '../atlas/site/neutral-site.ts';
import type { Site } from '../atlas/model.ts';
import { decodeFile } from './decode-file.ts';
import { parseSite } from './parse-site.ts';
import type { Report } from './report.ts';
import { SITE_FILE } from './site-files.ts';

/** Whoever reads the content reports what is wrong with it. */
const silent: Report = () => undefined;

/**
 * Read what is needed of the owner's file before the content is read whole: where the site stands, and its colour. With a
 * mistake in the file it is the neutral site.
 */
export function readOwnSite(root: string): Site {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.join(root, SITE_FILE));
  } catch {
    return NEUTRAL_SITE;
  }
  const text = decodeFile({ path: SITE_FILE, bytes }, silent);
  return text === null ? NEUTRAL_SITE : parseSite({ path: SITE_FILE, text }, [], silent);
}
