import { wordStream } from '../word-stream.ts';
import type { LaidWord, Layout } from './read-layout.ts';
import type { RestatedDocument } from './restated-document.ts';

/**
 * What a word of the source looks like: running text; a name that stands alone (of a level, a form, a heading); a line
 * that is set as headings are; the title of a passage; a letter that an extraction makes of a bullet; a page header that
 * breaks a sentence.
 */
export type Mark = 'text' | 'name' | 'heading' | 'title' | 'bullet' | 'header';

export interface MarkedWords {
  marks: readonly Mark[];
  /** For words marked as title: the title, as words of the stream. */
  titles: ReadonlyMap<number, string>;
}

/** So many words a name, a heading or a header has at most. */
const LONGEST_NAME = 12;
const LONGEST_HEADING = 7;
const LONGEST_HEADER = 4;

/** A line that is printed so often is furniture, and a letter that begins so many lines is a bullet. */
const OFTEN = 3;

/** So many names under each other are a list, and a list is text. */
const LIST = 4;

/** Mark the words of a source by what is known of the document and by how they are set. */
export function markWords({ words }: Layout, { passages, names }: RestatedDocument): MarkedWords {
  const marks = words.map((): Mark => 'text');
  const nameKeys = new Set(names.map(toKey));
  markRuns(words, nameKeys, (start, end) => {
    if (isAlone(words, start, end)) marks.fill('name', start, end);
  });
  unmarkLists(words, marks);
  markBullets(words, marks);
  markHeadings(words, marks);

  const titles = new Map<number, string>();
  const titleKeys = new Set(passages.flatMap((passage) => titleOf(passage.title, passage.text, nameKeys)));
  markRuns(words, titleKeys, (start, end, key) => {
    // A name on a line of its own is the heading over the text that begins with it.
    if (nameKeys.has(key) && startsBlock(words, end)) return;
    for (let i = start; i < end; i++) {
      marks[i] = 'title';
      titles.set(i, key);
    }
  });
  markRepeated(words, marks);
  markHeaders(words, marks);
  return { marks, titles };
}

/** Write a text as words of the stream, with a space between. */
export function toKey(text: string): string {
  return wordStream(text)
    .map(({ word }) => word)
    .join(' ');
}

/** The title of a passage: the one it has, or the longest name its text begins with. */
function titleOf(title: string | null, text: string, names: ReadonlySet<string>): string[] {
  if (title !== null) return [toKey(title)];
  const words = toKey(text).split(' ');
  const lengths = Array.from({ length: LONGEST_NAME }, (_, i) => LONGEST_NAME - i);
  return lengths
    .map((length) => words.slice(0, length).join(' '))
    .filter((key) => names.has(key))
    .slice(0, 1);
}

/** Find runs of words that begin a line and are one of `keys`, the longest of each line. */
function markRuns(
  words: readonly LaidWord[],
  keys: ReadonlySet<string>,
  found: (start: number, end: number, key: string) => void,
): void {
  words.forEach(({ isLineStart }, start) => {
    if (!isLineStart) return;
    for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length--) {
      const key = keyOf(words, start, start + length);
      if (!keys.has(key)) continue;
      found(start, start + length, key);
      return;
    }
  });
}

const keyOf = (words: readonly LaidWord[], start: number, end: number): string =>
  words
    .slice(start, end)
    .map(({ word }) => word)
    .join(' ');

/** A name, with a capital, without a full stop, before what begins with a capital. */
function isAlone(words: readonly LaidWord[], start: number, end: number): boolean {
  const next = words[end];
  return (
    words[start]?.isUpper === true &&
    !/[.,;]$/u.test(words[end - 1]?.token ?? '') &&
    (next === undefined || next.isUpper || next.isBulleted)
  );
}

const startsBlock = (words: readonly LaidWord[], i: number): boolean => {
  const word = words[i];
  return word === undefined || (word.isLineStart && (word.isUpper || word.isBulleted));
};

function unmarkLists(words: readonly LaidWord[], marks: Mark[]): void {
  for (const [start, end] of runsOf(marks, 'name')) {
    const lines = words.slice(start, end).filter(({ isLineStart }) => isLineStart).length;
    if (lines >= LIST) marks.fill('text', start, end);
  }
}

/** Danish has words of one letter. */
const ONE_LETTER_WORDS = new Set(['i', 'å']);

function markBullets(words: readonly LaidWord[], marks: Mark[]): void {
  const isLetter = ({ word, isLineStart }: LaidWord): boolean =>
    isLineStart && /^\p{L}$/u.test(word) && !ONE_LETTER_WORDS.has(word);
  const counts = new Map<string, number>();
  for (const word of words) if (isLetter(word)) counts.set(word.word, (counts.get(word.word) ?? 0) + 1);
  words.forEach((word, i) => {
    if (isLetter(word) && (counts.get(word.word) ?? 0) >= OFTEN) marks[i] = 'bullet';
  });
}

/** Short blocks with a capital and without a full stop, before what begins with a capital. */
function markHeadings(words: readonly LaidWord[], marks: Mark[]): void {
  words.forEach((word, start) => {
    if (!word.isLineStart || !word.isApart || !word.isUpper || word.isBulleted || marks[start] !== 'text') return;
    let end = start + 1;
    while (end < words.length && words[end]?.isApart !== true && !startsBlock(words, end)) end++;
    const last = words[end - 1]?.token ?? '';
    if (end - start > LONGEST_HEADING || /[.,;!?]["“”«)]*$/u.test(last)) return;
    if (words[end]?.isUpper === false) return;
    for (let i = start; i < end; i++) if (marks[i] === 'text') marks[i] = 'heading';
  });
}

/** A heading that is printed again and again is a label, whatever its words are. */
function markRepeated(words: readonly LaidWord[], marks: Mark[]): void {
  const blocks = runsOf(marks, 'heading').flatMap(([start, end]) => {
    const starts = Array.from({ length: end - start }, (_, i) => start + i).filter(
      (i) => i === start || words[i]?.isApart === true,
    );
    return starts.map((from, i) => [from, starts[i + 1] ?? end] as const);
  });
  for (const alike of Map.groupBy(blocks, ([start, end]) => keyOf(words, start, end)).values()) {
    if (alike.length >= OFTEN) for (const [start, end] of alike) marks.fill('name', start, end);
  }
}

/** A short block in capitals or with a number at its end, inside a sentence. */
function markHeaders(words: readonly LaidWord[], marks: Mark[]): void {
  words.forEach((word, start) => {
    const before = words[start - 1];
    if (before === undefined || !word.isApart || !word.isUpper || before.isEnd || before.isOpen) return;
    let end = start + 1;
    while (end < words.length && words[end]?.isApart !== true) end++;
    const next = words[end];
    if (next === undefined || next.isUpper || next.isBulleted || end - start > LONGEST_HEADER) return;
    const isNumbered = /\d/u.test(words[end - 1]?.token ?? '');
    if (/^\P{Ll}+$/u.test(word.token) || isNumbered) marks.fill('header', start, end);
  });
}

function runsOf(marks: readonly Mark[], mark: Mark): [number, number][] {
  const runs: [number, number][] = [];
  for (let start = 0; start < marks.length; start++) {
    if (marks[start] !== mark) continue;
    let end = start + 1;
    while (end < marks.length && marks[end] === mark) end++;
    runs.push([start, end]);
    start = end;
  }
  return runs;
}
