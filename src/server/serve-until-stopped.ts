import { startServer, type ServerOptions } from './start-server.ts';
import { watchStarter } from './watch-starter.ts';

/** Serve a built site until this process is stopped, or what started it has ended. Gives the address of the site. */
export async function serveUntilStopped(options: ServerOptions): Promise<string> {
  const { url, takenPorts, close } = await startServer(options);
  const stop = () => void close();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  watchStarter(stop);
  if (takenPorts.length > 0) console.log(`Port ${takenPorts.join(', ')} is taken; using the next free one.`);
  return url;
}
