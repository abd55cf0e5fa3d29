import type { ContentFile } from './content-file.ts';
import type { Report } from './report.ts';

/**
 * Decode a file as UTF-8 in composed form (NFC) with plain line feeds. Reports `wrong-encoding` at the first line that
 * is not UTF-8, and for a byte order mark; returns `null` then.
 */
export function decodeFile(file: ContentFile, report: Report): string | null {
  const [first, second, third] = file.bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    report('wrong-encoding', { line: 1 });
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.bytes).replaceAll('\r\n', '\n').normalize('NFC');
  } catch {
    report('wrong-encoding', { line: firstBrokenLine(file.bytes) });
    return null;
  }
}

/** A line feed is never part of a longer UTF-8 sequence, so lines can be tried one by one. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, i));
    } catch {
      return line;
    }
    line++;
    start = i + 1;
  }
  return 1;
}
