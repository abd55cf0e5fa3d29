import { parseArgs } from 'node:util';
import { startServer } from '../src/server/start-server.ts';

const USAGE = 'usage: npm run serve -- [--port 4321] [--base /] [--dir dist]';

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      base: { type: 'string', default: '/' },
      dir: { type: 'string', default: 'dist' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${values.port}" is not a port.`);

  const { url, takenPorts, close } = await startServer({ dir: values.dir, port, base: values.base });
  if (takenPorts.length > 0) console.log(`Port ${takenPorts.join(', ')} is taken; using the next free one.`);
  console.log(`Ledelsesatlas: ${url} (stop with Ctrl-C)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
}
