/** `npm start`: build the site, serve it, and say what to open first. Ends when npm does. */
import { buildSite } from '../src/build/build-site.ts';
import { formatFailure } from '../src/build/format-failure.ts';
import { formatTour } from '../src/build/format-tour.ts';
import { readSettings } from '../src/build/read-settings.ts';
import { readOwnSite } from '../src/content/read-own-site.ts';
import { serveUntilStopped } from '../src/server/serve-until-stopped.ts';

/** The first port to try. */
const PORT = 4321;

try {
  const settings = readSettings(process.env, readOwnSite(process.cwd()));
  const atlas = await buildSite(settings);
  const url = await serveUntilStopped({ dir: settings.outDir, base: settings.base, port: PORT });
  console.log(`\n${formatTour(atlas, url)}`);
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = 1;
}
