import { termPathname } from '../addresses/pathnames.ts';
import type { Atlas, IndexedTerm } from '../atlas.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Model } from '../model.ts';
import { selectStatements } from '../statements/select-statements.ts';
import { deriveTermChart } from './derive-term-chart.ts';
import { deriveTermMentions } from './derive-term-mentions.ts';
import type { TermMatcher } from './match-terms.ts';

/** Derive the terms of the index, in the order of the model: the statements each stands in, and those it is a subject of. */
export function deriveTerms(
  model: Model,
  { levels, statements }: Pick<Atlas, 'levels' | 'statements'>,
  matcher: TermMatcher,
  lexicon: Lexicon,
): IndexedTerm[] {
  const byTerm = new Map<string, string[]>();
  for (const { id, terms } of statements) {
    for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), id]);
  }
  const statementIds = statements.map(({ id }) => id);
  const mentionsOf = deriveTermMentions({ ...model, statements }, matcher, lexicon);
  return model.terms.map(({ at: _, ...term }): IndexedTerm => {
    const restated = byTerm.get(term.id) ?? [];
    const mentions = mentionsOf(term);
    const listed = [...restated, ...mentions.sourceMentions.map(({ statement }) => statement)];
    const subjectOf = new Set(term.subjectOf.flatMap((selector) => selectStatements(selector, statementIds)));
    return {
      ...term,
      subjectOf: statementIds.filter((id) => subjectOf.has(id) && !listed.includes(id)),
      narrower: model.terms.filter(({ broader }) => broader.includes(term.id)).map(({ id }) => id),
      href: termPathname(term.id),
      statements: restated,
      chart: deriveTermChart(listed, { documents: model.documents, levels, statements }),
      ...mentions,
    };
  });
}
