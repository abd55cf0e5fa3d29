import type { Visit } from './browser.ts';

/** What a visit should not have: something in the console, errors, requests to other hosts, requests that fail. */
export type Noise = Pick<Visit, 'console' | 'pageErrors' | 'foreignRequests' | 'failedRequests'>;

/** The noise of a visit without any. */
export const QUIET: Noise = { console: [], pageErrors: [], foreignRequests: [], failedRequests: [] };

/** Collect the noise of a visit. */
export function noiseOf({ console, pageErrors, foreignRequests, failedRequests }: Visit): Noise {
  return { console, pageErrors, foreignRequests, failedRequests };
}
