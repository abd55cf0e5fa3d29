import type { IndexedRow, IndexedStatement } from '../atlas.ts';
import { tokenize } from '../lexicon/danish.ts';
import type { Likeness } from './find-likeness.ts';
import type { WishList } from './missing.ts';
import { nameStatements, toSelector } from './to-selector.ts';

/** So many words are proposed for a responsibility. */
const PROPOSED = 8;

/** Propose search words for responsibilities that have none: those of the statements they are like, the commonest first. */
export function proposeSearchWords(
  document: string,
  { statements, rows }: { statements: readonly IndexedStatement[]; rows: readonly IndexedRow[] },
  likeness: Likeness,
  isNewFile: boolean,
): WishList {
  const without = statements.filter(
    (statement) => statement.document === document && !statement.pitfall && statement.searchedAs.length === 0,
  );
  const groups = [...Map.groupBy(without, (statement) => toSelector(statement, statements))];
  const wishes = groups
    .map(([selector, members]) => {
      const own = new Set(
        members.flatMap(({ text, title }) => tokenize(`${title ?? ''} ${text}`).map(({ word }) => word)),
      );
      const words = countWords(
        members.flatMap(({ id }) => likeness.inOthers(id)).map(({ statement }) => statement.searchedAs),
      ).filter(({ word }) => !own.has(word));
      return { selector, members, words };
    })
    .sort((a, b) => sum(b.words) - sum(a.words))
    .map(({ selector, members, words }) => ({
      about: nameStatements(members, rows),
      because: '',
      file: `content/dokumenter/${document}/soegeord.yaml`,
      under: 'searchedAs',
      isNewFile,
      lines: [
        `  "${selector}": [${words
          .slice(0, PROPOSED)
          .map(({ word }) => quote(word))
          .join(', ')}]`,
      ],
    }));
  return { kind: 'search-words', concerned: without.length, wishes };
}

const sum = (words: readonly { count: number }[]): number => words.reduce((total, { count }) => total + count, 0);

/** Every word with how many lists have it, the commonest first; of equals as they come. */
function countWords(lists: readonly (readonly string[])[]): { word: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => ({ word, count })).sort((a, b) => b.count - a.count);
}

/** Write a word as an item of `[a, b]`. */
const quote = (word: string): string => (/^[\p{L}\d][\p{L}\d /.–-]*$/u.test(word) ? word : JSON.stringify(word));
