import { chromium, type Browser } from 'playwright-core';
import { CONDITION_MS } from './patience.ts';
import { unpackChromium } from './unpack-chromium.ts';

/** Start the packaged Chromium, so that it asks for nothing of its own. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await unpackChromium();
  return chromium.launch({
    executablePath,
    env: { ...definedEnvironment(), ...env },
    timeout: CONDITION_MS,
    // Its sandbox needs rights that a CI machine does not give; it opens only this site.
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-quic'],
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
