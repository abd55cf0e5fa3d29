import type { CollectedLevel } from '../../atlas/statements/collected.ts';
import type { Entry } from './entries.ts';

/** What a leader is expected to do, for a posting: statements by common form. */
export interface JobProfile {
  /** What the levels are called that statements were picked of, those that bind all leaders left out. */
  names: string[];
  groups: { title: string; entries: Entry[] }[];
  /** How many pitfalls were picked: they say what goes wrong, and ask for nothing. */
  pitfalls: number;
}

/** What stands under no common form. */
const WITHOUT_FORM = 'Andet';

/** Derive the job profile of a collection: forms in the order of the atlas, statements as they were picked. */
export function deriveJobProfile(entries: readonly Entry[]): JobProfile {
  const duties = entries.filter(({ statement }) => statement?.pitfall !== true);
  const forms = new Map(duties.flatMap(({ document }) => document?.forms ?? []).map(({ id, title }) => [id, title]));
  const byForm = Map.groupBy(duties, ({ statement }) => statement?.forms[0] ?? '');
  const levels = new Map(duties.flatMap(({ level }) => (level === null ? [] : [[level.id, level]])));
  const own = [...levels.values()].filter((level) => ![...levels.values()].some((other) => isBoundBy(other, level)));
  return {
    names: [...new Set(own.map(({ name }) => name))],
    groups: [...forms, ['', WITHOUT_FORM] as const].flatMap(([id, title]) => {
      const ofForm = byForm.get(id) ?? [];
      return ofForm.length === 0 ? [] : [{ title, entries: ofForm }];
    }),
    pitfalls: entries.length - duties.length,
  };
}

function isBoundBy(level: CollectedLevel, other: CollectedLevel): boolean {
  return level.binding.includes(other.id);
}
