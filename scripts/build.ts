/** `npm run build`: content → index → pages → data → search → offline, in `dist/` or where `OUT_DIR` says. */
import { buildSite } from '../src/build/build-site.ts';
import { formatFailure } from '../src/build/format-failure.ts';
import { readSettings } from '../src/build/read-settings.ts';
import { readOwnSite } from '../src/content/read-own-site.ts';

try {
  await buildSite(readSettings(process.env, readOwnSite(process.cwd())));
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = 1;
}
