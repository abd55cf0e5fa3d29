import path from 'node:path';
import ts from 'typescript';

/**
 * Find files that import each other in a circle, over however many others; types count as well. Each circle is the list
 * of its files, sorted: `[]` when there is none. Throws when there are no files to look at.
 *
 * @param files text of each file by its path with `/`
 */
export function findImportCircles(files: ReadonlyMap<string, string>): string[][] {
  if (files.size === 0) throw new Error('There are no files to look for circles in.');
  const imports = new Map(
    [...files].map(([file, text]) => [file, importsOf(file, text).filter((to) => files.has(to))]),
  );
  const reached = new Map([...files.keys()].map((file) => [file, reach(file, imports)]));
  const circles = new Map<string, string[]>();
  for (const [file, others] of reached) {
    if (!others.has(file)) continue;
    const circle = [...others].filter((other) => reached.get(other)?.has(file)).sort();
    circles.set(circle.join(' '), circle);
  }
  return [...circles.values()];
}

/** The files that `text` imports or exports from, by path; packages and addresses of the site are left out. */
function importsOf(file: string, text: string): string[] {
  const code = file.endsWith('.astro') ? scriptsOf(text) : text;
  return ts
    .preProcessFile(code)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => path.posix.join(path.posix.dirname(file), fileName));
}

/** The frontmatter and the scripts of an Astro file: all of it that can import. */
function scriptsOf(text: string): string {
  const frontmatter = /^---\n(?<code>.*?)\n---$/msu.exec(text)?.groups?.['code'] ?? '';
  const scripts = Array.from(
    text.matchAll(/<script[^>]*>(?<code>.*?)<\/script>/gsu),
    (match) => match.groups?.['code'],
  );
  return [frontmatter, ...scripts].join('\n');
}

/** Every file that one can get to from `start`, `start` itself only when a way leads back to it. */
function reach(start: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const next of imports.get(file) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}
