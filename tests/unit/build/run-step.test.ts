import { afterEach, expect, test, vi } from 'vitest';
import { formatDuration, runStep } from '../../../src/build/run-step.ts';

afterEach(() => vi.restoreAllMocks());

/** Collect what is written to the terminal. */
function listen(): string[] {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  return written;
}

test('a step stands with its name while it is done, and its time when it is', async () => {
  const written = listen();
  const result = await runStep('pages', () => {
    expect(written).toEqual(['  pages …                             ']);
    return 42;
  });
  expect(result).toBe(42);
  expect(written.join('')).toMatch(/^ {2}pages … +\d+\.\d s\n$/u);
});

test('a step that fails says so, and fails', async () => {
  const written = listen();
  await expect(runStep('pages', () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(written.join('')).toMatch(/^ {2}pages … +broken off\n$/u);
});

test.each([
  [0, '0.0 s'],
  [9_140, '9.1 s'],
  [61_960, '62.0 s'],
])('%i ms is %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});
