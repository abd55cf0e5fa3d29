import type { Atlas, IndexedLevel } from '../atlas.ts';
import { deriveSideBySide } from './derive-side-by-side.ts';

/** A term, form or statement to link to. */
export interface ComparedEntry {
  id: string;
  title: string;
  href: string;
}

export interface ComparedDuty {
  id: string;
  level: string;
  /** Its title, or its text where it has none. */
  label: string;
  href: string;
  forms: string[];
  /** Ids of the subjects it speaks of. */
  terms: string[];
}

export interface ComparedLevel {
  id: string;
  name: string;
  /** Whose level it is, in words. */
  owner: string;
  /** Number of the colour slot. */
  colour: number;
  href: string;
}

/** What the page for comparing needs of the index: little enough to fetch at once. */
export interface ComparisonSource {
  forms: ComparedEntry[];
  terms: ComparedEntry[];
  levels: ComparedLevel[];
  duties: ComparedDuty[];
}

/** What one level says under one form. */
export interface ComparisonCell {
  level: ComparedLevel;
  duties: ComparedDuty[];
  /** Subjects it speaks of here, and the other levels under no form at all, in the order of the terms. */
  termsOnlyHere: ComparedEntry[];
}

/** A form that at least one of the levels speaks of; `null` for what carries none. */
export interface ComparisonRow {
  form: ComparedEntry | null;
  cells: ComparisonCell[];
  /** The one level that speaks of the form, where it is only one. */
  onlyLevel: ComparedLevel | null;
}

/** Derive what can be compared: levels that are described, their duties, and the subjects those speak of. */
export function deriveComparisonSource(
  atlas: Pick<Atlas, 'forms' | 'terms' | 'levels' | 'statements'>,
  describe: (level: IndexedLevel) => Pick<ComparedLevel, 'owner' | 'colour'>,
): ComparisonSource {
  // Titles of leaders are names, not subjects.
  const subjects = atlas.terms.filter(({ kind }) => kind !== 'titel');
  const subjectIds = new Set(subjects.map(({ id }) => id));
  const duties = atlas.statements.filter(({ pitfall }) => !pitfall);
  const described = new Set(duties.map(({ level }) => level));
  const used = new Set(duties.flatMap(({ terms }) => terms));
  return {
    forms: atlas.forms.map(({ id, title, href }) => ({ id, title, href })),
    terms: subjects.filter(({ id }) => used.has(id)).map(({ id, term, href }) => ({ id, title: term, href })),
    levels: atlas.levels
      .filter(({ id }) => described.has(id))
      .map((level) => ({ id: level.id, name: level.name, href: level.href, ...describe(level) })),
    duties: duties.map(({ id, level, title, text, href, forms, terms }) => ({
      id,
      level,
      label: title ?? text,
      href,
      forms,
      terms: terms.filter((term) => subjectIds.has(term)),
    })),
  };
}

/** Compare levels form by form. Ids that cannot be compared are left out. */
export function deriveComparison(source: ComparisonSource, ids: readonly string[]): ComparisonRow[] {
  const levels = ids.flatMap((id) => source.levels.find((level) => level.id === id) ?? []);
  const spokenOf = new Map(
    levels.map(({ id }) => [
      id,
      new Set(source.duties.filter(({ level }) => level === id).flatMap(({ terms }) => terms)),
    ]),
  );
  const rows = deriveSideBySide(
    levels,
    source.forms,
    source.duties.map((duty) => ({ ...duty, pitfall: false })),
  );
  return rows.map(({ form, cells }) => {
    const compared = levels.map((level): ComparisonCell => {
      const here = new Set(cells.find((cell) => cell.level === level.id)?.statements);
      const duties = source.duties.filter(({ id }) => here.has(id));
      const terms = new Set(duties.flatMap((duty) => duty.terms));
      const isElsewhere = (term: string): boolean =>
        levels.some(({ id }) => id !== level.id && spokenOf.get(id)?.has(term) === true);
      return {
        level,
        duties,
        termsOnlyHere: source.terms.filter(({ id }) => terms.has(id) && !isElsewhere(id)),
      };
    });
    const speaking = compared.filter(({ duties }) => duties.length > 0);
    return {
      form: source.forms.find(({ id }) => id === form) ?? null,
      cells: compared,
      onlyLevel: levels.length > 1 && speaking.length === 1 ? (speaking[0]?.level ?? null) : null,
    };
  });
}
