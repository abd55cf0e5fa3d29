import { vi } from 'vitest';
import { CONDITION_MS } from './patience.ts';

/** A test waits for several things, one after the other. */
const CONDITIONS = 4;

/** Let the tests of the file that calls this before the first of them take as long as they need. */
export function takeYourTime(): void {
  vi.setConfig({ testTimeout: CONDITIONS * CONDITION_MS, hookTimeout: CONDITIONS * CONDITION_MS });
}
