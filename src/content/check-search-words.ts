import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { Model } from '../atlas/model.ts';
import { selectStatements } from '../atlas/statements/select-statements.ts';
import { hasDamage } from './has-damage.ts';
import { reportTo } from './report.ts';

/** Report search words of statements that do not exist, and words that one statement has twice. */
export function checkSearchWords(
  model: Pick<Model, 'searchWords' | 'statements'>,
  damaged: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): void {
  const ids = model.statements.map(({ id }) => id);
  const known = new Map<string, Set<string>>();
  for (const { statements, words, at } of model.searchWords) {
    const report = reportTo(diagnostics, at.file);
    const selected = selectStatements(statements, ids);
    const [document = ''] = statements.split('/');
    if (selected.length === 0 && !hasDamage(document, damaged))
      report('unknown-statement', at, 'searchedAs', statements, ids);
    const repeated = new Set<string>();
    for (const id of selected) {
      const own = known.get(id) ?? new Set();
      for (const word of words.map((each) => each.toLowerCase())) {
        if (own.has(word)) repeated.add(word);
        own.add(word);
      }
      known.set(id, own);
    }
    for (const word of repeated) report('search-word-twice', at, word);
  }
}
