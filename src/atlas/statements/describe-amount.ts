import type { IndexedStatement } from '../atlas.ts';
import { formatCount } from '../lexicon/format-count.ts';
import { joinWords } from '../lexicon/join-words.ts';

/**
 * Say how many statements there are. A pitfall says what goes wrong: it is counted, and not as something expected.
 *
 * @example // '529 forventninger og 24 faldgruber'
 */
export function describeAmount(statements: readonly Pick<IndexedStatement, 'pitfall'>[]): string {
  const pitfalls = statements.filter(({ pitfall }) => pitfall).length;
  const duties = statements.length - pitfalls;
  const parts = [
    ...(duties > 0 ? [formatCount(duties, 'forventning', 'forventninger')] : []),
    ...(pitfalls > 0 ? [formatCount(pitfalls, 'faldgrube', 'faldgruber')] : []),
  ];
  return parts.length === 0 ? 'ingen forventninger' : joinWords(parts);
}
