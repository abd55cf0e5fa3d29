import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** How often a line is written, in milliseconds. */
const EVERY = 10_000;

/**
 * Vitest reporter: writes how far the tests are, every ten seconds, where the default reporter says nothing before a
 * whole file is done. In a terminal that one shows it by itself.
 */
export default class ReportProgress implements Reporter {
  #start = 0;
  #done = 0;
  #failed = 0;
  #known = 0;
  #running = new Map<string, { done: number; of: number }>();
  #timer: NodeJS.Timeout | undefined;

  onTestRunStart(): void {
    if (process.stdout.isTTY) return;
    this.#start = performance.now();
    this.#timer = setInterval(() => console.log(this.#describe()), EVERY);
  }

  onTestModuleCollected(module: TestModule): void {
    const of = [...module.children.allTests()].length;
    this.#known += of;
    this.#running.set(module.relativeModuleId, { done: 0, of });
  }

  onTestCaseResult(test: TestCase): void {
    this.#done += 1;
    if (test.result().state === 'failed') this.#failed += 1;
    const running = this.#running.get(test.module.relativeModuleId);
    if (running !== undefined) running.done += 1;
  }

  onTestModuleEnd(module: TestModule): void {
    this.#running.delete(module.relativeModuleId);
  }

  onTestRunEnd(): void {
    clearInterval(this.#timer);
  }

  #describe(): string {
    const seconds = Math.round((performance.now() - this.#start) / 1000);
    const failed = this.#failed === 0 ? '' : `, ${this.#failed} failed`;
    const now = [...this.#running].map(([file, { done, of }]) => `${file} ${done}/${of}`);
    return ` · ${seconds} s: ${this.#done} of ${this.#known} tests so far${failed}. Now: ${now.join(', ') || 'starting'}`;
  }
}
