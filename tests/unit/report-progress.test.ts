import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TestCase, TestModule } from 'vitest/node';
import { ReportProgress } from '../report-progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A file of so many tests, as Vitest hands it to a reporter. */
function makeModule(file: string, count: number): TestModule {
  return {
    relativeModuleId: file,
    children: { allTests: () => Array.from({ length: count }) },
  } as unknown as TestModule;
}

const makeTest = (module: TestModule, state: string) => ({ module, result: () => ({ state }) }) as unknown as TestCase;

test('every ten seconds a line says how far the tests are, until they end', () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const reporter = new ReportProgress({ isTerminal: false });
  const [one, other] = [makeModule('one.test.ts', 2), makeModule('other.test.ts', 30)];

  reporter.onTestRunStart();
  vi.advanceTimersByTime(10_000);
  reporter.onTestModuleCollected(one);
  reporter.onTestCaseResult(makeTest(one, 'passed'));
  reporter.onTestCaseResult(makeTest(one, 'failed'));
  reporter.onTestModuleEnd(one);
  reporter.onTestModuleCollected(other);
  reporter.onTestCaseResult(makeTest(other, 'skipped'));
  vi.advanceTimersByTime(10_000);
  reporter.onTestRunEnd();
  vi.advanceTimersByTime(60_000);

  expect(lines).toEqual([
    ' · 10 s: 0 of 0 tests so far. Now: starting',
    ' · 20 s: 3 of 32 tests so far, 1 failed. Now: other.test.ts 1/30',
  ]);
});

test('in a terminal it is silent', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const reporter = new ReportProgress({ isTerminal: true });
  reporter.onTestRunStart();
  vi.advanceTimersByTime(60_000);
  reporter.onTestRunEnd();
  expect(log).not.toHaveBeenCalled();
});
