import { parseArgs } from 'node:util';
import { readSettings } from '../src/build/read-settings.ts';
import { readOwnSite } from '../src/content/read-own-site.ts';
import { serveUntilStopped } from '../src/server/serve-until-stopped.ts';

const USAGE = 'usage: npm run serve -- [--port 4321] [--base /] [--dir dist]';

try {
  const { outDir, base } = readSettings(process.env, readOwnSite(process.cwd()));
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      base: { type: 'string', default: base },
      dir: { type: 'string', default: outDir },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${values.port}" is not a port.`);

  const url = await serveUntilStopped({ dir: values.dir, port, base: values.base });
  console.log(`Ledelsesatlas: ${url} (stop with Ctrl-C)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
}
