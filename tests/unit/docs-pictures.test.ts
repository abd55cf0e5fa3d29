import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = 'docs';
/** A picture in the text: what it says to those who do not see it, and its file. */
const PICTURE = /!\[(?<alt>[^\]]*)\]\((?<file>[^)\s]+)\)/gu;
const LARGEST = 40_000;
const SHORTEST_ALT = 40;

const pictures = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) =>
    [...readFileSync(path.join(FOLDER, name), 'utf8').matchAll(PICTURE)].map(({ groups }) => ({
      name,
      alt: groups?.['alt'] ?? '',
      file: groups?.['file'] ?? '',
    })),
  );

test('every picture of the docs is shown in them', () => {
  expect(pictures.map(({ file }) => file).sort()).toEqual(
    readdirSync(path.join(FOLDER, 'billeder'))
      .map((name) => `billeder/${name}`)
      .sort(),
  );
  expect(pictures.length).toBeGreaterThan(0);
});

describe('a picture is small, and told in words to those who do not see it', () => {
  test.each(pictures)('$file in $name', ({ alt, file }) => {
    expect(alt.length).toBeGreaterThan(SHORTEST_ALT);
    expect(statSync(path.join(FOLDER, file)).size).toBeLessThan(LARGEST);
  });
});
