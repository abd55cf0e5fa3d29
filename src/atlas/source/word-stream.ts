import { openLigatures } from '../lexicon/open-ligatures.ts';

/** A word of the normalised word stream (docs/design.md, The place in the source). */
export interface StreamWord {
  /** Lower case, letters and digits only. */
  word: string;
  /** As it stands in the text, rejoined over the line break. */
  token: string;
  /** 1-based line on which it begins. */
  line: number;
}

/** After these, a hyphen at a line end belongs to a shared compound (»forbedrings- og udviklingsarbejde«). */
const CONJUNCTIONS = new Set(['og', 'eller', 'samt', 'som']);

// The information separators end a line in text that comes out of a PDF.
// eslint-disable-next-line no-control-regex
const LINE_BREAK = /\r\n|[\n\r\v\f\u{1C}-\u{1E}\u{85}\u{2028}\u{2029}]/u;

/**
 * Turn the text of an extraction into the normalised word stream: composed characters, ligatures opened, soft hyphens
 * out, words rejoined over line ends, lower case, letters and digits only, empty words dropped. Faithful extractions of
 * one document give the same stream, whatever their line breaks.
 *
 * @example wordStream('ledelses-\nform').map(({ word }) => word) // ['ledelsesform']
 */
export function wordStream(text: string): StreamWord[] {
  const stream: StreamWord[] = [];
  /** A token that ended its line in a hyphen and waits for the next one. */
  let open: { token: string; line: number } | null = null;
  const push = (token: string, line: number): void => {
    const word = normaliseWord(token);
    if (word !== '') stream.push({ word, token, line });
  };
  prepare(text).forEach((tokens, index) => {
    tokens.forEach((token, position) => {
      if (open !== null) {
        const { token: start, line } = open;
        open = null;
        if (startsUpper(token)) {
          push(start + token, line);
          return;
        }
        if (startsLower(token) && !CONJUNCTIONS.has(token.toLowerCase().replaceAll(/^[.,;:]+|[.,;:]+$/gu, ''))) {
          push(start.slice(0, -1) + token, line);
          return;
        }
        push(start, line);
      }
      const isLast = position === tokens.length - 1;
      if (isLast && token.length > 2 && token.endsWith('-')) open = { token, line: index + 1 };
      else push(token, index + 1);
    });
  });
  const rest = open as { token: string; line: number } | null;
  if (rest !== null) push(rest.token, rest.line);
  return stream;
}

/** Lower case, letters and digits only; the Danish letters and the accented ones Danish uses are kept. */
function normaliseWord(token: string): string {
  return token.toLowerCase().replaceAll(/[^0-9a-zæøåéèüöä]/gu, '');
}

/** Split a text into its lines, as `StreamWord.line` counts them. */
export function splitLines(text: string): string[] {
  return text.split(LINE_BREAK);
}

function prepare(text: string): string[][] {
  const plain = openLigatures(text)
    .normalize('NFC')
    .replaceAll(/[\u{AD}\uFEFF]/gu, '')
    .replaceAll(/[\u2010\u2011]/gu, '-');
  return splitLines(plain).map((line) => line.split(/[\s\u200B]+/u).filter((token) => token !== ''));
}

function startsUpper(token: string): boolean {
  return /^\p{Lu}/u.test(token);
}

function startsLower(token: string): boolean {
  return /^\p{Ll}/u.test(token);
}
