/** A character that must not stand in the content. */
export interface BadCharacter {
  /** Where it begins, in UTF-16 units from the start of the text. */
  offset: number;
  /** What it is, in an editor's words, e.g. `blød bindestreg (U+00AD)`. */
  name: string;
}

/** What an editor may call the invisible characters; others go by their kind. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00AD': 'blød bindestreg',
  '\u200B': 'usynligt mellemrum',
  '\u200C': 'usynlig adskiller',
  '\u200D': 'usynlig samler',
  '\u2028': 'usynligt linjeskift',
  '\u2029': 'usynligt afsnitsskift',
  '\u2060': 'usynlig samler',
  '\uFEFF': 'BOM midt i filen',
  '\uFFFD': 'tabt tegn',
};

/** Bytes 0x80–0xBF as Windows and Latin-1 show them: the second half of a Danish letter that was read as two. */
const SECOND_HALF = '\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/**
 * Invisible and control characters, the mark of a lost one, private ones, and UTF-8 that was read as Windows-1252
 * (»Ã¦« for »æ«, »â€œ« for a quotation mark) or as Mac Roman (»√¶«).
 */
const BAD = new RegExp(
  `[ÃÂ][${SECOND_HALF}]|â[€\\u0080][${SECOND_HALF}]|√[¶∏•Ü®∫]|\\uFFFD|[\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]|(?![\\n\\r\\t])\\p{Cc}`,
  'gu',
);

/** Find every character that must not stand in the content. To be asked before the text is normalised. */
export function findBadCharacters(text: string): BadCharacter[] {
  return Array.from(text.matchAll(BAD), ({ 0: found, index: offset }) => ({ offset, name: describe(found) }));
}

function describe(found: string): string {
  if (/^.{2,}$/u.test(found)) return `»${found}«, som er et bogstav læst med et forkert tegnsæt`;
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const kind = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/u.test(found)
    ? 'usynligt tegn, der vender skriveretningen'
    : 'usynligt tegn';
  return `${NAMES[found] ?? kind} (${code})`;
}
