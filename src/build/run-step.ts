/** Do one step of a build, and write a line that says how long it took. The name stands there while it is being done. */
export async function runStep<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  process.stdout.write(`  ${`${name} …`.padEnd(COLUMN)}`);
  let end = 'broken off';
  try {
    const result = await work();
    end = formatDuration(performance.now() - start);
    return result;
  } finally {
    process.stdout.write(`${end}\n`);
  }
}

/** Where the times stand, in letters from the left. */
const COLUMN = 36;

/**
 * Write a duration in milliseconds as seconds, with one decimal.
 *
 * @example formatDuration(9_140) // '9.1 s'
 */
export function formatDuration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
