import type { IndexedRow, IndexedStatement, IndexedTerm } from '../atlas.ts';
import { compareDanish } from '../lexicon/danish.ts';
import type { Likeness } from './find-likeness.ts';
import type { Wish, WishList } from './missing.ts';
import { nameStatements, toSelector } from './to-selector.ts';

interface Source {
  statements: readonly IndexedStatement[];
  rows: readonly IndexedRow[];
  terms: readonly Pick<IndexedTerm, 'id' | 'term' | 'kind' | 'statements'>[];
}

/** So many responsibilities that are like one must be about a term for it to be proposed, and such a share of them. */
const LEAST = 2;
const SHARE = 0.4;

/** So many terms are proposed for a statement. */
const PROPOSED = 2;

/**
 * Propose what statements are about without its word: the terms that most of what they are like has, the rarest
 * first. Those that have no term at all are a list of their own.
 */
export function proposeSubjects(document: string, source: Source, likeness: Likeness): [WishList, WishList] {
  const duties = source.statements.filter((statement) => statement.document === document && !statement.pitfall);
  const isBare = ({ terms, subjects }: IndexedStatement): boolean => terms.length === 0 && subjects.length === 0;
  const bare = duties.filter(isBare);
  const rest = duties.filter((statement) => !isBare(statement));
  const without = bare.map((statement): Wish => proposeFor(statement, source, likeness));
  const more = rest.map((statement) => proposeFor(statement, source, likeness)).filter(({ lines }) => lines.length > 0);
  return [
    { kind: 'terms-of-statements', concerned: bare.length, wishes: sortByLines(without) },
    { kind: 'subjects', concerned: more.length, wishes: dropRepeated(more) },
  ];
}

/** A stable sort: those with something to paste first, and each line once. */
const sortByLines = (wishes: readonly Wish[]): Wish[] =>
  dropRepeated(wishes).sort((a, b) => Number(b.lines.length > 0) - Number(a.lines.length > 0));

function proposeFor(statement: IndexedStatement, { statements, rows, terms }: Source, likeness: Likeness): Wish {
  const own = new Set([...statement.terms, ...statement.subjects]);
  const likes = likeness.inOthers(statement.id).map((like) => like.statement);
  const groups = [...Map.groupBy(likes, ({ id, row }) => row ?? id).values()].map(
    (members) => new Set(members.flatMap((member) => [...member.terms, ...member.subjects])),
  );
  const proposed = terms
    .filter(({ id, kind }) => kind === 'emne' && !own.has(id))
    .map((term) => ({ ...term, count: groups.filter((group) => group.has(term.id)).length }))
    .filter(({ count }) => count >= LEAST && count >= SHARE * groups.length)
    .map((term) => ({ ...term, score: term.count * Math.log(statements.length / Math.max(1, term.statements.length)) }))
    .sort((a, b) => b.score - a.score || compareDanish(a.term, b.term));
  const [first] = proposed;
  if (first === undefined) return toBareWish(statement, rows);
  return {
    about: nameStatements([{ ...statement, row: null }], rows),
    because: proposed
      .slice(0, PROPOSED)
      .map(({ term, count }) => `${term}: ${count} af de ${groups.length} ansvar, den ligner`)
      .join('; '),
    file: `content/begreber/${first.id}.yaml`,
    under: 'subjectOf',
    isNewFile: false,
    lines: [`  - ${statement.document}/${toSelector(statement, statements)}`],
  };
}

/** A statement for which nothing can be proposed is named, and that is all. */
const toBareWish = (statement: IndexedStatement, rows: readonly IndexedRow[]): Wish => ({
  about: nameStatements([{ ...statement, row: null }], rows),
  because: statement.id,
  file: null,
  under: null,
  isNewFile: false,
  lines: [],
});

/** Two statements of a row may ask for the same line. */
function dropRepeated(wishes: readonly Wish[]): Wish[] {
  const keys = wishes.map(({ file, lines, because }) => `${file ?? because} ${lines.join()}`);
  return wishes.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}
