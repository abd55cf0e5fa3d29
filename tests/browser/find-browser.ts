import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { unpackChromium } from './unpack-chromium.ts';

const run = promisify(execFile);

/** Say why the browser of the tests does not run on this machine, in a sentence; `null` where it runs. */
export async function findWhyNoBrowser(): Promise<string | null> {
  try {
    const { executablePath, env } = await unpackChromium();
    // It starts, finds its libraries, and ends.
    await run(executablePath, ['--version'], { env: { ...process.env, ...env } });
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split('\n', 1)[0] ?? message;
  }
}
