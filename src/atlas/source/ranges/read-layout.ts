import { splitLines, type StreamWord, wordStream } from '../word-stream.ts';

/** A word of the stream, and how it is set. */
export interface LaidWord extends StreamWord {
  /** 1-based; 1 everywhere in a text without form feeds. */
  page: number;
  isLineStart: boolean;
  /** A blank line, a new page or an indentation stands before it. */
  isApart: boolean;
  /** Its line begins with a sign that is no letter, digit or quotation mark. */
  isBulleted: boolean;
  /** It begins with a capital. */
  isUpper: boolean;
  /** A sentence ends with it. */
  isEnd: boolean;
  /** A colon or semicolon stands behind it. */
  isOpen: boolean;
  /** The line before its own is as long as lines of this text are. */
  isAfterFullLine: boolean;
}

export interface Layout {
  words: readonly LaidWord[];
  /** The extraction sets blank lines inside paragraphs too, so that they say little. */
  isLoose: boolean;
}

const BULLET = /^\s*(?:[^\p{L}\p{N}\s"“”„'(]+\s|\uFFFD|\d+[.)]\s|\p{L}\)\s)/u;
const INDENTED = /^[ \t]\S/u;
const UPPER = /^["“”„»'(•\uFFFD]*\p{Lu}/u;
const END = /[.!?…]["“”«'’)\]]*$/u;
const OPEN = /[:;]$/u;

/** A line counts as full from this share of a long line on. */
const FULL_LINE = 0.75;

/** Of the places where a blank line stands, so many may be inside a sentence before blank lines stop telling anything. */
const LOOSE = 0.15;

/** Read the words of an extraction together with what its lines say of where passages begin. */
export function readLayout(text: string): Layout {
  // A new page sets apart what follows, as a blank line does.
  const pages = text.split('\f');
  const paged = pages.join('\n\n');
  const lines = splitLines(paged);
  const pageOfLine = pages.flatMap((page, i) => [
    ...splitLines(page).map(() => i + 1),
    ...(i < pages.length - 1 ? [i + 1] : []),
  ]);
  const stream = wordStream(paged);
  const lengths = lines
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const full = FULL_LINE * (lengths[Math.floor(lengths.length * 0.9)] ?? 0);
  const lineAt = (number: number): string => lines[number - 1] ?? '';
  const nextLine = (number: number): number => lines.findIndex((line, i) => i >= number && !isBlank(line)) + 1;

  const words = stream.map((word, i): LaidWord => {
    const before = stream[i - 1];
    const line = lineAt(word.line);
    // A word that was broken at the end of its line ends on the next.
    const lastLine =
      before === undefined ? 0 : isRejoined(before, lineAt(before.line)) ? nextLine(before.line) : before.line;
    const isLineStart = lastLine < word.line;
    const between = lines.slice(lastLine, word.line - 1);
    return {
      ...word,
      page: pageOfLine[word.line - 1] ?? 1,
      isLineStart,
      isApart: i === 0 || (isLineStart && (between.some(isBlank) || INDENTED.test(line))),
      isBulleted: isLineStart && BULLET.test(line),
      isUpper: UPPER.test(word.token),
      isEnd: END.test(word.token),
      isOpen: OPEN.test(word.token),
      isAfterFullLine: lineAt(lastLine).trim().length > full,
    };
  });
  const apart = words.filter((word, i) => i > 0 && word.isApart);
  const inside = apart.filter(({ isUpper, isBulleted }) => !isUpper && !isBulleted);
  return { words, isLoose: inside.length > LOOSE * apart.length };
}

const isBlank = (line: string): boolean => line.trim() === '';

/** The word was broken at the end of its line, and put together. */
function isRejoined({ token }: StreamWord, line: string): boolean {
  return line.trimEnd().endsWith('-') && !token.endsWith('-');
}
