import type { IndexedForm, IndexedLevel, IndexedStatement } from '../atlas.ts';
import { LADDER_DOWN, standsOn } from '../levels/derive-rung-state.ts';
import type { RungNumber } from '../model.ts';

/** Where one document has duties at a rung under a form. */
export interface FormChartMark {
  document: string;
  /** Ids of the levels, in the order of the index. */
  levels: string[];
  /** Duties; a level that spans several rungs counts on each. */
  count: number;
}

export interface FormChartRow {
  form: string;
  /** One a rung, from the top down; what binds all leaders last. */
  cells: { rung: RungNumber | null; marks: FormChartMark[] }[];
}

export interface FormChartSource {
  documents: readonly { id: string }[];
  forms: readonly Pick<IndexedForm, 'id'>[];
  levels: readonly Pick<IndexedLevel, 'id' | 'rungs'>[];
  statements: readonly Pick<IndexedStatement, 'id' | 'document' | 'level' | 'pitfall' | 'forms'>[];
}

/**
 * Derive under which common forms statements stand, rung by rung and document by document. Forms that none of them has
 * are left out. Pitfalls ask for nothing and are not counted.
 *
 * @param chosen ids of the statements
 */
export function deriveFormChart(chosen: readonly string[], source: FormChartSource): FormChartRow[] {
  const ids = new Set(chosen);
  const duties = source.statements.filter(({ id, pitfall }) => ids.has(id) && !pitfall);
  return source.forms.flatMap(({ id: form }): FormChartRow[] => {
    const under = duties.filter(({ forms }) => forms.includes(form));
    if (under.length === 0) return [];
    return [{ form, cells: LADDER_DOWN.map((rung) => ({ rung, marks: markDocuments(under, rung, source) })) }];
  });
}

function markDocuments(
  duties: FormChartSource['statements'],
  rung: RungNumber | null,
  { documents, levels }: FormChartSource,
): FormChartMark[] {
  const here = levels.filter((level) => standsOn(level, rung)).map(({ id }) => id);
  return documents.flatMap(({ id: document }) => {
    const own = duties.filter((duty) => duty.document === document && here.includes(duty.level));
    if (own.length === 0) return [];
    return [{ document, levels: here.filter((id) => own.some(({ level }) => level === id)), count: own.length }];
  });
}
