import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { Model, Term } from '../atlas/model.ts';
import { selectStatements } from '../atlas/statements/select-statements.ts';
import { hasDamage } from './has-damage.ts';
import { levelFile } from './level-file.ts';
import { reportTo } from './report.ts';
import { termFile } from './term-file.ts';

/**
 * Report terms that repeat each other's words or their own, lead nowhere, or are each other's broader term in a ring.
 * Search words may be any other term's.
 */
export function checkTerms(
  model: Pick<Model, 'terms' | 'levels' | 'statements'>,
  damaged: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): void {
  const ids = model.terms.map(({ id }) => id);
  const levelIds = model.levels.map(({ id }) => id);
  const statementIds = model.statements.map(({ id }) => id);
  const owners = new Map<string, string>();
  for (const term of model.terms) {
    const report = reportTo(diagnostics, term.at.file);
    const own = new Set([term.term, ...term.inflections, ...term.synonyms].map((w) => w.toLowerCase()));
    for (const word of own) {
      const owner = owners.get(word);
      if (owner !== undefined && owner !== term.id) report('term-word-twice', term.at, word, owner);
      else owners.set(word, term.id);
    }
    const searched = term.searchedAs.map((word) => word.toLowerCase());
    searched.forEach((word, k) => {
      if (own.has(word)) report('search-word-known', term.at.searchedAs, word);
      if (searched.indexOf(word) < k) report('search-word-twice', term.at.searchedAs, word);
    });
    term.subjectOf.forEach((selector, k) => {
      const [document = ''] = selector.split('/');
      const selected = selectStatements(selector, statementIds);
      if (selected.length === 0 && !hasDamage(document, damaged))
        report('unknown-statement', term.at.subjectOf, 'subjectOf', selector, statementIds);
      const earlier = new Set(term.subjectOf.slice(0, k).flatMap((other) => selectStatements(other, statementIds)));
      const repeated = selected.find((id) => earlier.has(id));
      if (repeated !== undefined) report('subject-twice', term.at.subjectOf, repeated);
    });
    for (const [key, references] of [
      ['broader', term.broader],
      ['seeAlso', term.seeAlso],
    ] as const) {
      for (const id of references) {
        if (!ids.includes(id) && !damaged.has(termFile(id))) report('unknown-term', term.at[key], key, id, ids);
      }
    }
    for (const level of term.levels) {
      if (!levelIds.includes(level) && !damaged.has(levelFile(level)))
        report('unknown-level', term.at.levels, 'levels', level, levelIds);
    }
    const ring = findRing(term, model.terms);
    if (ring !== null) report('term-cycle', term.at.broader, ring);
  }
}

/** The way from a term over its broader terms back to itself, or `null`. */
function findRing(term: Term, terms: readonly Term[]): string[] | null {
  const byId = new Map(terms.map((candidate) => [candidate.id, candidate]));
  const walk = (id: string, way: readonly string[]): string[] | null => {
    for (const broader of byId.get(id)?.broader ?? []) {
      if (broader === term.id) return [...way, broader];
      if (way.includes(broader)) continue;
      const ring = walk(broader, [...way, broader]);
      if (ring !== null) return ring;
    }
    return null;
  };
  return walk(term.id, [term.id]);
}
