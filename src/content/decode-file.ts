import { checkLimits } from './check-limits.ts';
import type { ContentFile } from './content-file.ts';
import { LIMITS } from './content-limits.ts';
import { findBadCharacters } from './find-bad-characters.ts';
import { normaliseText } from './normalise-text.ts';
import type { Position, Report } from './report.ts';

/** Of the bad characters of one file so many are reported: where one is, there is often one in every word. */
const SHOWN = 10;

/**
 * Decode a file as UTF-8 and normalise its text: the one place where this is done. Reports and returns `null` for a file
 * that cannot be read or is too large (`unreadable-file`, `too-long` …), is not UTF-8 (`wrong-encoding`, at the first
 * line that is not) or holds characters nobody can see or nobody meant (`bad-character`).
 */
export function decodeFile(file: ContentFile, report: Report): string | null {
  if (file.kind !== undefined) {
    report('unreadable-file', { line: 1 }, file.kind);
    return null;
  }
  const limit = LIMITS.bytes[file.path.endsWith('.mdx') ? 'page' : 'other'];
  if (file.bytes.length > limit) {
    report('too-long', { line: 1 }, `${Math.round(limit / 1000)} kB`);
    return null;
  }
  const written = decode(file.bytes);
  if (written === null) {
    report('wrong-encoding', { line: firstBrokenLine(file.bytes) });
    return null;
  }
  const bad = findBadCharacters(written);
  for (const { offset, name } of bad.slice(0, SHOWN))
    report('bad-character', positionAt(written, offset), name, around(written, offset));
  const text = normaliseText(written);
  return checkLimits({ path: file.path, text }, report) && bad.length === 0 ? text : null;
}

/** The decoder takes a byte order mark off. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n?|\n/u);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The words around a character: what to look for, when it cannot be seen itself. */
function around(text: string, offset: number): string {
  const before = /[^\n\r]{0,20}$/u.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^[^\n\r]{0,20}/u.exec(text.slice(offset))?.[0] ?? '';
  return `${before}${after}`.replaceAll(/[\p{C}]/gu, '').trim();
}

/** A line feed is never part of a longer UTF-8 sequence, so lines can be tried one by one. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue;
    if (decode(bytes.subarray(start, i)) === null) return line;
    line++;
    start = i + 1;
  }
  return 1;
}
