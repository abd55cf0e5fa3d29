/**
 * How long to wait for what a test asks for, in milliseconds. It only tells what will never come from what is slow: no
 * test may depend on how fast the machine is, or on what else it does.
 */
export const CONDITION_MS = 240_000;

/** For `expect.poll`, which asks again and again. */
export const PATIENT = { timeout: CONDITION_MS, interval: 50 } as const;
