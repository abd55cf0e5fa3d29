import { LIMITS } from './content-limits.ts';
import type { Report } from './report.ts';

/** A word of more letters than allowed, a link's address included: whatever has no space, bracket, comma or quote in it. */
const LONG_WORD = new RegExp(`[^\\s,"[\\]{}:/()]{${LIMITS.word + 1}}`, 'u');

/** What opens quotes, lists and keys inside each other at the start of a line, in Markdown and in YAML. */
const OPENERS = /^(?:[ \t]*(?:[>*+?-]|\d{1,9}[.)])(?=[ \t>*+?-]|$))+/u;

/**
 * Refuse text that is too long or too deep to parse, at the first place where it is: `too-long`, `too-many-marks`,
 * `too-long-word`, `too-deep`. Says whether it may be parsed.
 */
export function checkLimits({ path, text }: { path: string; text: string }, report: Report): boolean {
  const isPage = path.endsWith('.mdx');
  const isJson = path.endsWith('.json');
  const most = isPage ? LIMITS.parts.page : LIMITS.parts.yaml;
  let [parts, marks, brackets] = [0, 0, 0];
  const indents: number[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    const at = { line: i + 1 };
    parts += 1 + (isPage ? 0 : countOf(line, /,/gu));
    marks += isPage ? countOf(line, /[*_~`[]+/gu) : 0;
    const word = LONG_WORD.exec(line);
    const { depth, deepest } = followBrackets(line, brackets);
    brackets = depth;
    const indent = line.search(/\S/u);
    if (indent >= 0) {
      while ((indents.at(-1) ?? -1) >= indent) indents.pop();
      indents.push(indent);
    }
    const openers = (OPENERS.exec(line)?.[0] ?? '').replaceAll(/[^>*+?.)-]/gu, '').length;
    if (parts > most && !isJson) report('too-long', at, isPage ? `${most} linjer` : `${most} linjer og kommaer`);
    else if (marks > LIMITS.marks) report('too-many-marks', at, LIMITS.marks);
    else if (word !== null) report('too-long-word', { ...at, column: word.index + 1 }, LIMITS.word);
    else if (Math.max(deepest, indents.length, openers) > LIMITS.depth) report('too-deep', at, LIMITS.depth);
    else continue;
    return false;
  }
  return true;
}

const countOf = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;

/** Count brackets on from `depth`. Those inside a text count too: no text opens forty and closes none. */
function followBrackets(line: string, depth: number): { depth: number; deepest: number } {
  let deepest = depth;
  for (const sign of line) {
    if (sign === '[' || sign === '{' || sign === '<') deepest = Math.max(deepest, ++depth);
    else if (sign === ']' || sign === '}' || sign === '>') depth = Math.max(0, depth - 1);
  }
  return { depth, deepest };
}
